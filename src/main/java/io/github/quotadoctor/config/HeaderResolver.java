package io.github.quotadoctor.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the organization and project to name, as the official SDKs do. Source: openai-python,
 * openai-node, openai-go and openai-java of November 2026; {@code OPENAI_ORGANIZATION} is read by
 * older programs only.
 */
final class HeaderResolver {
  private static final String CUSTOM = "OPENAI_CUSTOM_HEADERS";
  private static final String ORGANIZATION_HEADER = "openai-organization";
  private static final String PROJECT_HEADER = "openai-project";

  private final OptionValues options;
  private final Variables variables;
  private final Problems problems;

  HeaderResolver(OptionValues options, Variables variables, Problems problems) {
    this.options = options;
    this.variables = variables;
    this.problems = problems;
  }

  AccountHeaders resolve() {
    Map<String, Sourced<String>> custom = customHeaders();
    boolean ignored = options.flag(Option.IGNORE_ENV_HEADERS);
    List<Sourced<String>> organizations =
        candidates(custom, ORGANIZATION_HEADER, "OPENAI_ORG_ID", ignored);
    List<Sourced<String>> projects =
        candidates(custom, PROJECT_HEADER, "OPENAI_PROJECT_ID", ignored);
    Optional<Sourced<String>> organization = first(Option.ORGANIZATION, organizations);
    Optional<Sourced<String>> project = first(Option.PROJECT, projects);
    List<AccountHeaders.Conflict> conflicts = new ArrayList<>();
    if (!ignored) {
      variables
          .value("OPENAI_ORGANIZATION")
          .map(this::stripped)
          .filter(it -> !it.value().isEmpty())
          .ifPresent(organizations::add);
    }
    conflicts.addAll(conflicts(organization, organizations));
    conflicts.addAll(conflicts(project, projects));
    return new AccountHeaders(organization, project, conflicts, otherNames(custom));
  }

  private List<Sourced<String>> candidates(
      Map<String, Sourced<String>> custom, String header, String variable, boolean ignored) {
    List<Sourced<String>> found = new ArrayList<>();
    if (!ignored) {
      Optional.ofNullable(custom.get(header)).ifPresent(found::add);
      variables.value(variable).map(this::stripped).ifPresent(found::add);
      found.removeIf(it -> it.value().isEmpty());
    }
    return found;
  }

  private Optional<Sourced<String>> first(Option option, List<Sourced<String>> found) {
    Optional<Sourced<String>> value =
        options.text(option).map(this::stripped).or(() -> found.stream().findFirst());
    value.ifPresent(this::refuseUnsendable);
    return value.filter(it -> !it.value().isEmpty());
  }

  private void refuseUnsendable(Sourced<String> value) {
    if (value.value().chars().anyMatch(point -> point < 0x20 || point > 0x7e)) {
      problems.add("usage.header_value", Map.of("name", value.source().name()));
    }
  }

  private static List<AccountHeaders.Conflict> conflicts(
      Optional<Sourced<String>> used, List<Sourced<String>> found) {
    return found.stream()
        .filter(it -> used.map(winner -> !winner.value().equals(it.value())).orElse(true))
        .map(it -> new AccountHeaders.Conflict(used, it))
        .toList();
  }

  private Map<String, Sourced<String>> customHeaders() {
    Map<String, Sourced<String>> headers = new LinkedHashMap<>();
    variables
        .value(CUSTOM)
        .ifPresent(
            text ->
                lines(text.value())
                    .forEach(
                        line -> {
                          int colon = line.indexOf(':');
                          headers.put(
                              line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                              new Sourced<>(line.substring(colon + 1).strip(), text.source()));
                        }));
    return headers;
  }

  private static Stream<String> lines(String text) {
    return text.lines().filter(line -> line.indexOf(':') > 0);
  }

  private static List<String> otherNames(Map<String, Sourced<String>> custom) {
    return custom.keySet().stream()
        .filter(name -> !name.equals(ORGANIZATION_HEADER) && !name.equals(PROJECT_HEADER))
        .toList();
  }

  private Sourced<String> stripped(Sourced<String> value) {
    return new Sourced<>(value.value().strip(), value.source());
  }
}

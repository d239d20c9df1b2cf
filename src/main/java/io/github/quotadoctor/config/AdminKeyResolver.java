package io.github.quotadoctor.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Finds the admin key where it was said to be; without a word of it, in the usual variable. */
final class AdminKeyResolver {
  static final String DEFAULT_VARIABLE = "OPENAI_ADMIN_KEY";
  private static final int WHOLE = 100;

  private final OptionValues options;
  private final Variables variables;
  private final Path directory;
  private final Duration timeout;
  private final Problems problems;

  AdminKeyResolver(
      OptionValues options,
      Variables variables,
      Path directory,
      Duration timeout,
      Problems problems) {
    this.options = options;
    this.variables = variables;
    this.directory = directory;
    this.timeout = timeout;
    this.problems = problems;
  }

  AdminChoice resolve() {
    Optional<Sourced<ApiKey>> key = key();
    Optional<Integer> percent = options.number(Option.MAX_SPEND_PERCENT, WHOLE);
    if (percent.isPresent() && key.isEmpty()) {
      String name = options.text(Option.MAX_SPEND_PERCENT).orElseThrow().source().name();
      problems.add("usage.no_admin_key", Map.of("name", name));
    }
    return new AdminChoice(key, percent);
  }

  /** The key alone. */
  Optional<Sourced<ApiKey>> key() {
    Optional<Sourced<String>> variable = options.text(Option.ADMIN_KEY_ENV);
    Optional<Sourced<String>> file = options.text(Option.ADMIN_KEY_FILE);
    if (variable.isEmpty() && file.isEmpty()) {
      return inVariable(DEFAULT_VARIABLE);
    }
    if (variable.isPresent() && file.isPresent()) {
      return oneOf(variable.get(), file.get());
    }
    return variable.isPresent()
        ? named(variable.get().value())
        : inFile(file.orElseThrow().value());
  }

  /** What was typed goes before what a variable says. */
  private Optional<Sourced<ApiKey>> oneOf(Sourced<String> variable, Sourced<String> file) {
    if (variable.source().isOption() == file.source().isOption()) {
      problems.add(
          "usage.key_sources",
          Map.of(
              "one", Option.ADMIN_KEY_ENV.longName(), "other", Option.ADMIN_KEY_FILE.longName()));
      return Optional.empty();
    }
    return variable.source().isOption() ? named(variable.value()) : inFile(file.value());
  }

  private Optional<Sourced<ApiKey>> named(String variable) {
    Optional<Sourced<ApiKey>> key = inVariable(variable);
    if (key.isEmpty()) {
      problems.add("usage.empty_admin_key", Map.of("place", variables.place(variable).name()));
    }
    return key;
  }

  private Optional<Sourced<ApiKey>> inVariable(String name) {
    return variables
        .value(name)
        .flatMap(text -> ApiKey.of(text.value()).map(key -> new Sourced<>(key, text.source())));
  }

  private Optional<Sourced<ApiKey>> inFile(String name) {
    Optional<String> text = TextFile.read(directory, name, timeout);
    Optional<ApiKey> key = text.map(KeyDefect::strip).flatMap(ApiKey::of);
    if (key.isEmpty()) {
      String problem = text.isEmpty() ? "usage.unreadable_file" : "usage.empty_admin_key";
      problems.add(problem, Map.of("file", name, "place", name));
    }
    return key.map(found -> new Sourced<>(found, Source.file(name)));
  }
}

package io.github.quotadoctor.config;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the files of {@code --report=FORMAT=FILE}, which may be given more than once. */
final class ReportTargets {
  private final OptionValues options;
  private final Problems problems;

  ReportTargets(OptionValues options, Problems problems) {
    this.options = options;
    this.problems = problems;
  }

  List<ReportTarget> of(Set<OutputFormat> allowed) {
    Optional<Sourced<String>> given = options.text(Option.REPORT);
    if (given.isEmpty()) {
      return List.of();
    }
    String name = OptionValues.name(Option.REPORT, given.get());
    List<ReportTarget> targets = new ArrayList<>();
    Set<String> files = new HashSet<>();
    for (String line : given.get().value().lines().filter(it -> !it.isBlank()).toList()) {
      Optional<ReportTarget> target = target(line.strip(), allowed);
      if (target.isEmpty()) {
        problems.add("usage.report", Map.of("name", name), words(allowed));
      } else if (!files.add(target.get().file())) {
        problems.add("usage.report_twice", Map.of("file", target.get().file()));
      }
      target.ifPresent(targets::add);
    }
    return targets;
  }

  private static Optional<ReportTarget> target(String text, Set<OutputFormat> allowed) {
    int equals = text.indexOf('=');
    String file = text.substring(equals + 1);
    if (equals < 0 || file.isBlank()) {
      return Optional.empty();
    }
    String word = text.substring(0, equals);
    return allowed.stream()
        .filter(format -> word(format).equals(word))
        .map(format -> new ReportTarget(format, file))
        .findFirst();
  }

  private static List<String> words(Set<OutputFormat> formats) {
    return formats.stream().map(ReportTargets::word).sorted().toList();
  }

  private static String word(OutputFormat format) {
    return format.name().toLowerCase(Locale.ROOT);
  }
}

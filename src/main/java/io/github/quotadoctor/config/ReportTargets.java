package io.github.quotadoctor.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the files of {@code --report=FORMAT=FILE}, which may be given more than once. */
final class ReportTargets {
  private final OptionValues options;
  private final Path directory;
  private final List<Sourced<String>> toRead;
  private final Problems problems;

  /**
   * A reader of that option.
   *
   * @param toRead the names of files that a report must not replace
   */
  ReportTargets(
      OptionValues options, Path directory, List<Sourced<String>> toRead, Problems problems) {
    this.options = options;
    this.directory = directory;
    this.toRead = toRead;
    this.problems = problems;
  }

  List<ReportTarget> of(Set<OutputFormat> allowed) {
    Optional<Sourced<String>> given = options.text(Option.REPORT);
    if (given.isEmpty()) {
      return List.of();
    }
    String name = OptionValues.name(Option.REPORT, given.get());
    List<ReportTarget> targets = new ArrayList<>();
    for (String line : given.get().value().lines().filter(it -> !it.isBlank()).toList()) {
      String text = line.strip();
      String file = text.substring(text.indexOf('=') + 1);
      Optional<OutputFormat> format =
          allowed.stream().filter(it -> text.startsWith(word(it) + "=")).findFirst();
      if (format.isEmpty() || file.isBlank()) {
        problems.add("usage.report", Map.of("name", name), words(allowed));
      } else {
        Destination.of(directory, file, problems)
            .filter(place -> isFree(place, file, targets))
            .map(place -> new ReportTarget(format.get(), file, place))
            .ifPresent(targets::add);
      }
    }
    return targets;
  }

  private boolean isFree(Destination place, String file, List<ReportTarget> earlier) {
    if (earlier.stream().anyMatch(it -> place.isAlso(it.destination().path()))) {
      problems.add("usage.report_twice", Map.of("file", file));
      return false;
    }
    Optional<Sourced<String>> read = toRead.stream().filter(it -> isRead(place, it)).findFirst();
    read.ifPresent(
        it -> problems.add("usage.report_read", Map.of("file", file, "name", it.source().name())));
    return read.isEmpty();
  }

  private boolean isRead(Destination place, Sourced<String> name) {
    try {
      return place.isFile() && place.isAlso(directory.resolve(name.value()));
    } catch (InvalidPathException unreadable) {
      return false;
    }
  }

  private static List<String> words(Set<OutputFormat> formats) {
    return formats.stream().map(ReportTargets::word).sorted().toList();
  }

  private static String word(OutputFormat format) {
    return format.name().toLowerCase(Locale.ROOT);
  }
}

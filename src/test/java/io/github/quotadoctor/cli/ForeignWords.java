package io.github.quotadoctor.cli;

import io.github.quotadoctor.Diagnosed;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Note;
import io.github.quotadoctor.report.Expenses;
import io.github.quotadoctor.report.Surveys;
import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.spend.SpendSurvey;
import io.github.quotadoctor.statuspage.Incident;
import io.github.quotadoctor.statuspage.StatusReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What others have written, which is shown as it is: messages, titles of incidents, names. */
final class ForeignWords {
  private static final List<String> FROM_OTHERS = List.of("title", "status", "tier");
  private static final int NAME = 30;
  private static final int LONG_NAME = 37;

  private final Set<String> texts =
      new TreeSet<>(Comparator.comparing(String::length).reversed().thenComparing(it -> it));

  private final Pattern any;

  /** Everything that stands on a screen of {@link EveryScreen}. */
  ForeignWords() throws IOException {
    Scenarios.all().forEach(it -> add(Diagnosed.in(it.name())));
    EveryScreen.COMPARISONS.forEach(it -> it.keys().forEach(key -> add(key.diagnosis())));
    Surveys.all().values().forEach(it -> it.readings().forEach(this::add));
    Expenses.all().values().forEach(this::add);
    EveryScreen.LOG.lines().map(line -> line.substring(line.indexOf(' '))).forEach(this::add);
    try (Stream<Path> files =
        Files.list(Path.of("src/main/resources/io/github/quotadoctor/report/raw"))) {
      for (Path file : files.toList()) {
        Files.readAllLines(file).forEach(this::add);
      }
    }
    this.any =
        Pattern.compile(
            texts.stream()
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?<!\\w)(?:", ")(?!\\w)")));
  }

  private void add(String text) {
    String line = squeezed(text);
    if (!line.isEmpty()) {
      texts.add(line);
    }
  }

  private void add(Diagnosis diagnosis) {
    diagnosis.results().stream()
        .flatMap(it -> it.evidence().stream())
        .flatMap(it -> Stream.of(it.message(), it.errorCode()))
        .flatMap(Optional::stream)
        .forEach(this::add);
    diagnosis
        .run()
        .keyRecord()
        .ifPresent(
            key ->
                Stream.of(key.name(), key.owner(), key.projectName())
                    .flatMap(Optional::stream)
                    .forEach(this::add));
    for (Note note : diagnosis.notes()) {
      FROM_OTHERS.forEach(fact -> note.facts().value(fact).ifPresent(this::add));
    }
  }

  private void add(StatusReading reading) {
    Stream.of(reading.affected(), reading.elsewhere(), List.of(reading.provider().name()))
        .flatMap(List::stream)
        .forEach(this::add);
    Stream.of(reading.incidents(), reading.notices()).flatMap(List::stream).forEach(this::add);
  }

  private void add(Incident incident) {
    add(incident.title());
    add(incident.status().replace('_', ' '));
  }

  private void add(SpendSurvey.Told told) {
    told.spenders().stream().flatMap(it -> it.name().stream()).forEach(this::addName);
  }

  /** A long name is cut. */
  private void addName(String name) {
    add(name);
    for (int length : List.of(NAME, LONG_NAME)) {
      if (name.length() > length) {
        add(name.substring(0, length));
      }
    }
  }

  /** The screen without them, on one line. */
  String removedFrom(String screen) {
    return any.matcher(squeezed(screen)).replaceAll(" ");
  }

  private static String squeezed(String text) {
    return text.replace("\\", "").strip().replaceAll("\\s+", " ");
  }
}

package io.github.quotadoctor.config;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys to compare, as they are named and as they are found in their places. */
final class KeySources {
  /** What {@code -o short} says in the place of a name. */
  private static final Set<String> RESERVED = Set.of("conclusion");

  private static final int FEWEST = 2;
  private static final int MOST = 20;

  private final List<KeySource> sources;

  private KeySources(List<KeySource> sources) {
    this.sources = sources;
  }

  /** A key that was looked for, and what was wrong with its place. */
  record Found(String name, KeyChoice key, List<UsageProblem> problems) {}

  /** Those that an option names; nothing of a text that is not understood is repeated. */
  static KeySources of(OptionValues options, Problems problems) {
    Optional<Sourced<String>> given = options.text(Option.KEY_SOURCE);
    String option =
        given
            .map(it -> OptionValues.name(Option.KEY_SOURCE, it))
            .orElse(Option.KEY_SOURCE.longName());
    List<KeySource> sources = new ArrayList<>();
    Set<String> names = new HashSet<>();
    List<String> texts =
        given
            .map(it -> it.value().lines().filter(line -> !line.isBlank()).toList())
            .orElse(List.of());
    for (String text : texts) {
      Optional<KeySource> source = KeySource.of(text.strip());
      if (source.isEmpty()) {
        problems.add("usage.key_source.form", Map.of("name", option));
      } else if (RESERVED.contains(source.get().name())) {
        problems.add(
            "usage.key_source.reserved", Map.of("name", option, "key", source.get().name()));
      } else if (!names.add(source.get().name())) {
        problems.add("usage.key_source.twice", Map.of("name", option, "key", source.get().name()));
      }
      source.ifPresent(sources::add);
    }
    if (sources.stream().filter(it -> it.kind() == KeySource.Kind.STDIN).count() > 1) {
      problems.add("usage.key_source.stdin_twice", Map.of("name", option));
    }
    if (texts.size() < FEWEST || texts.size() > MOST) {
      problems.add(
          "usage.key_source.count",
          Map.of("name", option, "least", "" + FEWEST, "most", "" + MOST));
    }
    return new KeySources(sources);
  }

  /** Reads all places, a few at once, in half of the time that the whole run may take. */
  List<Found> read(Variables variables, Surroundings surroundings, Duration run) {
    int turns = (sources.size() + FewAtOnce.MOST - 1) / FewAtOnce.MOST;
    Duration patience = run.dividedBy(2L * turns);
    try (FewAtOnce few = new FewAtOnce("key place")) {
      return few.all(sources, source -> found(source, variables, surroundings, patience));
    }
  }

  private static Found found(
      KeySource source, Variables variables, Surroundings surroundings, Duration patience) {
    Problems problems = new Problems();
    KeyPlaces places = new KeyPlaces(variables, surroundings, patience, problems);
    KeyChoice key = source.read(places);
    return new Found(source.name(), key, problems.found());
  }
}

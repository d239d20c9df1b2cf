package io.github.quotadoctor.config;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The keys to compare, as they are named and as they are found in their places. */
final class KeySources {
  private static final int FEWEST = 2;
  private static final int MOST = 20;
  private static final int AT_ONCE = 4;

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
      } else if (!names.add(source.get().name())) {
        problems.add("usage.key_source.twice", Map.of("name", option, "key", source.get().name()));
      }
      source.ifPresent(sources::add);
    }
    if (sources.stream().filter(it -> it.kind() == KeySource.Kind.STDIN).count() > 1) {
      problems.add("usage.key_source.stdin_twice", Map.of("name", option));
    }
    if (texts.size() < FEWEST || texts.size() > MOST) {
      problems.add("usage.key_source.count", Map.of("name", option, "allowed", "2 to 20"));
    }
    return new KeySources(sources);
  }

  /** Reads all places, a few at once, in half of the time that the whole run may take. */
  List<Found> read(Variables variables, Surroundings surroundings, Duration run) {
    int turns = (sources.size() + AT_ONCE - 1) / AT_ONCE;
    Duration patience = run.dividedBy(2L * turns);
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, KeySources::daemon);
    try {
      List<Future<Found>> started = new ArrayList<>();
      for (KeySource source : sources) {
        started.add(threads.submit(() -> found(source, variables, surroundings, patience)));
      }
      return started.stream().map(KeySources::result).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private static Found found(
      KeySource source, Variables variables, Surroundings surroundings, Duration patience) {
    Problems problems = new Problems();
    KeyPlaces places = new KeyPlaces(variables, surroundings, patience, problems);
    KeyChoice key = source.read(places);
    return new Found(source.name(), key, problems.found());
  }

  private static Found result(Future<Found> found) {
    try {
      return found.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while keys were read", interrupted);
    } catch (ExecutionException bug) {
      throw new IllegalStateException("a key could not be looked for", bug);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "key place");
    thread.setDaemon(true);
    return thread;
  }
}

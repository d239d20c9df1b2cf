package io.github.quotadoctor.config;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Works out the settings of a look at the status pages. An option beats its {@code QUOTADOCTOR_*}
 * variable, and that beats the default.
 */
public final class StatusSettingsResolver {
  private static final Duration RUN = Duration.ofSeconds(6);
  private static final Duration CONNECT = Duration.ofSeconds(2);

  private final Surroundings surroundings;
  private final Set<String> verdicts;
  private final List<URI> pages;

  /**
   * A resolver that reads from these surroundings.
   *
   * @param verdicts the words that a run may be told to fail on
   * @param pages the pages that are read where nobody says otherwise
   */
  public StatusSettingsResolver(Surroundings surroundings, Set<String> verdicts, List<URI> pages) {
    this.surroundings = surroundings;
    this.verdicts = Set.copyOf(verdicts);
    this.pages = List.copyOf(pages);
  }

  /** The settings, or what is wrong with them. */
  public Resolution<StatusSettings> resolve(GivenOptions given) {
    Problems problems = new Problems();
    OptionValues options = new OptionValues(given, surroundings.environment(), problems);
    Duration run = options.duration(Option.TIMEOUT, RUN);
    Duration patience = run.dividedBy(2); // or no time is left for the pages
    Optional<URI> statusUrl = new Addresses(problems).statusPage(options);
    List<URI> addresses = Stream.concat(statusUrl.stream(), pages.stream()).toList();
    StatusSettings settings =
        new StatusSettings(
            options.flag(Option.ALL),
            statusUrl,
            sources(options, patience, problems),
            options.words(Option.FAIL_ON, verdicts, "usage.unknown_verdict"),
            run,
            options.duration(Option.CONNECT_TIMEOUT, CONNECT),
            new ConnectionResolver(options, surroundings, patience, problems).resolve(addresses));
    return problems.none()
        ? new Resolution.Settled<>(settings)
        : new Resolution.Refused<>(problems.found());
  }

  private Optional<Sourced<String>> sources(
      OptionValues options, Duration limit, Problems problems) {
    Optional<String> name = options.text(Option.STATUS_SOURCES).map(Sourced::value);
    Optional<Sourced<String>> text = name.flatMap(it -> read(it, limit));
    if (name.isPresent() && text.isEmpty()) {
      problems.add("usage.unreadable_file", Map.of("file", name.get()));
    }
    return text;
  }

  private Optional<Sourced<String>> read(String name, Duration limit) {
    return TextFile.read(surroundings.workingDirectory(), name, limit)
        .map(text -> new Sourced<>(text, Source.file(name)));
  }
}

package io.github.quotadoctor.config;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

/** Works out the settings of a wait; those of its rounds are the ones of a diagnosis. */
public final class WaitSettingsResolver {
  private static final Duration RUN = Duration.ofMinutes(30);
  private static final Duration INTERVAL = Duration.ofSeconds(15);
  private static final Duration LONGEST_INTERVAL = Duration.ofSeconds(60);

  /** Servers are not to be asked more often than that. */
  private static final Duration SHORTEST = Duration.ofSeconds(1);

  private static final int PASSES = 3;
  private static final int MOST_PASSES = 100;

  private final Surroundings surroundings;
  private final Set<String> checkIds;

  /**
   * A resolver that reads from these surroundings.
   *
   * @param checkIds the ids that may be skipped
   */
  public WaitSettingsResolver(Surroundings surroundings, Set<String> checkIds) {
    this.surroundings = surroundings;
    this.checkIds = Set.copyOf(checkIds);
  }

  /** The settings, or what is wrong with them. */
  public Resolution<WaitSettings> resolve(GivenOptions given) {
    Problems problems = new Problems();
    OptionValues options = new OptionValues(given, surroundings.environment(), problems);
    if (isTooShort(options)) {
      problems.add("usage.too_short", Map.of("name", Option.TIMEOUT.longName()));
      return new Resolution.Refused<>(problems.found());
    }
    WaitGoal goal = options.choice(Option.FOR, WaitGoal.class).orElse(WaitGoal.HEALTHY);
    SettingsResolver resolver = new SettingsResolver(surroundings, checkIds);
    Settings settings =
        goal == WaitGoal.STATUS
            ? resolver.keyless(options, RUN, problems)
            : resolver.waiting(options, RUN, problems);
    Patience patience = patience(options, problems);
    if (goal != WaitGoal.STATUS && !canPass(settings)) {
      problems.add("usage.wait_cannot_pass", Map.of());
    }
    if (goal == WaitGoal.STATUS && given.value(Option.BASELINE).isPresent()) {
      problems.add("usage.status_baseline", Map.of("name", Option.BASELINE.longName()));
    }
    if (goal == WaitGoal.STATUS && writesTestReport(options)) {
      problems.add("usage.status_junit", Map.of("name", Option.REPORT.longName()));
    }
    return problems.none()
        ? new Resolution.Settled<>(new WaitSettings(settings, goal, patience))
        : new Resolution.Refused<>(problems.found());
  }

  /** A status page has no rows that could be cases of a test. */
  private static boolean writesTestReport(OptionValues options) {
    return options.text(Option.REPORT).stream()
        .flatMap(it -> it.value().lines())
        .anyMatch(it -> it.strip().startsWith("junit="));
  }

  /** Only a billable request that was sent and judged proves anything. */
  private static boolean canPass(Settings settings) {
    return settings.probe() != ProbeKind.NONE && !settings.skipped().contains("billing");
  }

  private static Patience patience(OptionValues options, Problems problems) {
    Duration most = options.duration(Option.MAX_INTERVAL, LONGEST_INTERVAL);
    Duration interval = options.duration(Option.INTERVAL, shorter(INTERVAL, most));
    boolean grows = options.text(Option.MAX_INTERVAL).isPresent();
    Duration longest = grows || most.compareTo(interval) > 0 ? most : interval;
    if (longest.compareTo(interval) < 0) {
      problems.add(
          "usage.intervals",
          Map.of("one", Option.MAX_INTERVAL.longName(), "other", Option.INTERVAL.longName()));
    }
    if (shorter(interval, longest).compareTo(SHORTEST) < 0) {
      problems.add("usage.too_short", Map.of("name", Option.INTERVAL.longName()));
    }
    return new Patience(
        interval,
        longest,
        options.number(Option.SUCCESS_COUNT, 1, MOST_PASSES).orElse(PASSES),
        options.text(Option.FAIL_FAST).isEmpty() || options.flag(Option.FAIL_FAST));
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  /** Less than that is over before anything could be read. */
  private static boolean isTooShort(OptionValues options) {
    return options
        .text(Option.TIMEOUT)
        .flatMap(it -> DurationText.parse(it.value()))
        .filter(it -> it.compareTo(SHORTEST) < 0)
        .isPresent();
  }
}

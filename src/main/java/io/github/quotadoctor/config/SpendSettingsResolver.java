package io.github.quotadoctor.config;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Works out the settings of a look at the costs. An option beats its {@code QUOTADOCTOR_*}
 * variable, that beats the variables of the SDKs, and those beat the default.
 */
public final class SpendSettingsResolver {
  private static final Duration RUN = Duration.ofSeconds(30);
  private static final Duration REQUEST = Duration.ofSeconds(10);
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final int RETRIES = 2;
  private static final int TOP = 10;
  private static final int MOST = 1000;

  private final Surroundings surroundings;
  private final List<String> groupings;

  /**
   * A resolver that reads from these surroundings.
   *
   * @param groupings the words for what costs can be told apart by, the default first
   */
  public SpendSettingsResolver(Surroundings surroundings, List<String> groupings) {
    this.surroundings = surroundings;
    this.groupings = List.copyOf(groupings);
  }

  /** The settings, or what is wrong with them. */
  public Resolution<SpendSettings> resolve(GivenOptions given) {
    Problems problems = new Problems();
    OptionValues options = new OptionValues(given, surroundings.environment(), problems);
    Set<String> words = new LinkedHashSet<>(groupings);
    Limits limits =
        new Limits(
            options.duration(Option.TIMEOUT, RUN),
            options.duration(Option.REQUEST_TIMEOUT, REQUEST),
            options.duration(Option.CONNECT_TIMEOUT, CONNECT),
            RETRIES);
    Duration patience = limits.run().dividedBy(2); // or no time is left for the costs
    Variables variables = Variables.of(options, surroundings, patience, problems);
    Target target = new TargetResolver(options, variables, problems).resolveForAdminKey();
    SpendSettings settings =
        new SpendSettings(
            target,
            options.word(Option.BY, words).orElse(groupings.get(0)),
            options.number(Option.TOP, 1, MOST).orElse(TOP),
            new AdminKeyResolver(
                    options, variables, surroundings.workingDirectory(), patience, problems)
                .key(),
            limits,
            new ConnectionResolver(options, surroundings, patience, problems)
                .resolve(List.of(target.baseUrl().value())));
    return problems.none()
        ? new Resolution.Settled<>(settings)
        : new Resolution.Refused<>(problems.found());
  }
}

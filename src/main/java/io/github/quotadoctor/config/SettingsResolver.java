package io.github.quotadoctor.config;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Works out the settings of a diagnosis. An option beats its {@code QUOTADOCTOR_*} variable, that
 * beats the variables of the SDKs, and those beat the default.
 */
public final class SettingsResolver {
  private static final Duration RUN = Duration.ofSeconds(30);
  private static final Duration REQUEST = Duration.ofSeconds(10);
  private static final Duration CONNECT = Duration.ofSeconds(5);
  private static final int RETRIES = 2;
  private static final int MOST_RETRIES = 10;

  private final Surroundings surroundings;
  private final Set<String> checkIds;

  /**
   * A resolver that reads from these surroundings.
   *
   * @param checkIds the ids that may be skipped
   */
  public SettingsResolver(Surroundings surroundings, Set<String> checkIds) {
    this.surroundings = surroundings;
    this.checkIds = Set.copyOf(checkIds);
  }

  /** The settings of a run against a real server, or what is wrong with them. */
  public Resolution<Settings> resolve(GivenOptions given) {
    Problems problems = new Problems();
    OptionValues options = new OptionValues(given, surroundings.environment(), problems);
    Settings settings = settings(options, RUN, problems);
    if (settings.admin().mostPercent().isPresent() && !isJudged(settings)) {
      problems.add("usage.gate_left_out", Map.of("name", Option.MAX_SPEND_PERCENT.longName()));
    }
    return problems.none()
        ? new Resolution.Settled<>(settings)
        : new Resolution.Refused<>(problems.found());
  }

  /**
   * The settings for each of the keys that are to be compared, in the order named, or what is wrong
   * with them. A place that cannot be read is told with its key, and refuses nothing.
   */
  public Resolution<List<NamedSettings>> resolveEach(GivenOptions given) {
    Problems problems = new Problems();
    OptionValues options = new OptionValues(given, surroundings.environment(), problems);
    Limits limits = limits(options, RUN);
    Variables variables = Variables.of(options, surroundings, limits.run(), problems);
    Target target = new TargetResolver(options, variables, problems).resolve();
    KeySources sources = KeySources.of(options, problems);
    Settings common =
        settings(
            options, variables, target, limits, problems, KeyChoice::none, () -> AdminChoice.NONE);
    return problems.none()
        ? new Resolution.Settled<>(
            sources.read(variables, surroundings, limits.run()).stream()
                .map(it -> new NamedSettings(it.name(), common.with(it.key()), it.problems()))
                .toList())
        : new Resolution.Refused<>(problems.found());
  }

  /** The settings of a run against the simulated API, or what is wrong with them. */
  public Resolution<Settings> resolveSimulated(
      GivenOptions given, String scenario, boolean openAi, URI baseUrl, URI statusUrl) {
    return resolve(given)
        .fold(
            settings ->
                new Resolution.Settled<>(
                    new Settings(
                        Optional.of(scenario),
                        new Target(
                            new Sourced<>(baseUrl, Source.variable("OPENAI_BASE_URL")),
                            openAi,
                            statusUrl),
                        settings.keys(),
                        settings.headers(),
                        settings.probe(),
                        settings.model(),
                        settings.skipped(),
                        settings.limits(),
                        Connection.DIRECT,
                        settings.admin())),
            Resolution.Refused::new);
  }

  /**
   * The settings as far as they make sense; the problems tell whether they do.
   *
   * @param run how long a run may take where nobody says otherwise
   */
  private Settings settings(OptionValues options, Duration run, Problems problems) {
    return withKey(options, run, problems, AdminKeyResolver::resolve);
  }

  /** The same for a wait, which has no share of a limit to watch. */
  Settings waiting(OptionValues options, Duration run, Problems problems) {
    return withKey(options, run, problems, admin -> new AdminChoice(admin.key(), Optional.empty()));
  }

  private Settings withKey(
      OptionValues options,
      Duration run,
      Problems problems,
      Function<AdminKeyResolver, AdminChoice> choice) {
    Limits limits = limits(options, run);
    Variables variables = Variables.of(options, surroundings, limits.run(), problems);
    Target target = new TargetResolver(options, variables, problems).resolve();
    return settings(
        options,
        variables,
        target,
        limits,
        problems,
        () -> new KeyResolver(options, variables, surroundings, limits.run(), problems).resolve(),
        () -> choice.apply(admin(options, variables, limits, problems)));
  }

  /** The same for whoever needs no key. */
  Settings keyless(OptionValues options, Duration run, Problems problems) {
    Limits limits = limits(options, run);
    Variables variables = Variables.of(options, surroundings, limits.run(), problems);
    Target target = new TargetResolver(options, variables, problems).resolve();
    return settings(
        options, variables, target, limits, problems, KeyChoice::none, () -> AdminChoice.NONE);
  }

  private Settings settings(
      OptionValues options,
      Variables variables,
      Target target,
      Limits limits,
      Problems problems,
      Supplier<KeyChoice> keys,
      Supplier<AdminChoice> admin) {
    return new Settings(
        Optional.empty(),
        target,
        keys.get(),
        new HeaderResolver(options, variables, problems).resolve(),
        options.choice(Option.PROBE, ProbeKind.class).orElse(ProbeKind.TINY),
        options.text(Option.MODEL).map(Sourced::value),
        options.words(Option.SKIP, checkIds, "usage.unknown_check"),
        limits,
        new ConnectionResolver(options, surroundings, limits.run(), problems)
            .resolve(List.of(target.baseUrl().value(), target.statusUrl())),
        admin.get());
  }

  private AdminKeyResolver admin(
      OptionValues options, Variables variables, Limits limits, Problems problems) {
    return new AdminKeyResolver(
        options, variables, surroundings.workingDirectory(), limits.run(), problems);
  }

  /** Whether the share of a limit that may be spent is looked at. */
  private static boolean isJudged(Settings settings) {
    return settings.probe() != ProbeKind.NONE && !settings.skipped().contains("limit");
  }

  private static Limits limits(OptionValues options, Duration run) {
    return new Limits(
        options.duration(Option.TIMEOUT, run),
        options.duration(Option.REQUEST_TIMEOUT, REQUEST),
        options.duration(Option.CONNECT_TIMEOUT, CONNECT),
        options.number(Option.RETRIES, MOST_RETRIES).orElse(RETRIES));
  }
}

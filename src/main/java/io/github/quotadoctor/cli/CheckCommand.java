package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.DisplaySettings;
import io.github.quotadoctor.config.GivenOptions;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.config.Resolution;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.config.SettingsResolver;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.Diagnosis;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Runs the checks in order and prints a verdict. */
final class CheckCommand implements Command {
  private final Session session;

  CheckCommand(Session session) {
    this.session = session;
  }

  @Override
  public String name() {
    return "check";
  }

  @Override
  public List<Option> options() {
    return OptionGroups.all(
        List.of(
            OptionGroups.DISPLAY,
            List.of(Option.REPORT, Option.ALLOW),
            OptionGroups.KEY,
            OptionGroups.ADMIN,
            List.of(Option.MAX_SPEND_PERCENT, Option.BASELINE),
            OptionGroups.ACCOUNT,
            OptionGroups.TARGET,
            OptionGroups.CONNECTION,
            OptionGroups.RUN));
  }

  @Override
  public List<Option> mostUsed() {
    return List.of(
        Option.KEY_ENV,
        Option.KEY_FILE,
        Option.BASE_URL,
        Option.PROBE,
        Option.OUTPUT,
        Option.VERBOSE);
  }

  @Override
  public Set<OutputFormat> formats() {
    return OptionGroups.ALL_FORMATS;
  }

  @Override
  public int run(Arguments arguments) {
    return session.displaying(this, arguments, display -> check(arguments, display));
  }

  private int check(Arguments arguments, DisplaySettings display) {
    return session.settled(
        new SettingsResolver(session.surroundings(true), checkIds()).resolve(arguments.options()),
        display,
        settings ->
            session.settled(
                finish(arguments.options(), settings),
                display,
                finish -> session.diagnose(name(), settings, display, finish)));
  }

  private Resolution<UnaryOperator<Diagnosis>> finish(GivenOptions options, Settings settings) {
    World world = session.world();
    return BaselineOption.resolve(options, world, settings.limits().run())
        .then(
            baseline ->
                AllowOption.resolve(options, world)
                    .then(
                        allow -> new Resolution.Settled<>(it -> allow.apply(baseline.apply(it)))));
  }

  /** The ids of all checks, in the order of the checks. */
  static Set<String> checkIds() {
    return Arrays.stream(CheckId.values())
        .map(CheckId::code)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}

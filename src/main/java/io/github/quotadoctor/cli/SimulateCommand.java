package io.github.quotadoctor.cli;

import io.github.quotadoctor.completion.Word;
import io.github.quotadoctor.config.DisplaySettings;
import io.github.quotadoctor.config.DurationText;
import io.github.quotadoctor.config.Environment;
import io.github.quotadoctor.config.GivenOptions;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.config.SettingsResolver;
import io.github.quotadoctor.config.Surroundings;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.simulate.Scenario;
import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** A local API that fails in the way that was named, and the real checks run against it. */
final class SimulateCommand implements Command {
  private static final int HIGHEST_PORT = 65_535;

  private final Session session;

  SimulateCommand(Session session) {
    this.session = session;
  }

  @Override
  public String name() {
    return "simulate";
  }

  @Override
  public Optional<String> argumentLabel() {
    return Optional.of("SCENARIO");
  }

  @Override
  public List<Word> argumentWords() {
    return Scenarios.all().stream().map(it -> new Word(it.name(), it.summary())).toList();
  }

  @Override
  public List<Option> options() {
    return OptionGroups.all(
        List.of(
            List.of(Option.LIST, Option.SERVE, Option.PORT, Option.LATENCY),
            OptionGroups.DISPLAY,
            List.of(Option.REPORT, Option.ALLOW),
            List.of(Option.MAX_SPEND_PERCENT),
            OptionGroups.ACCOUNT,
            OptionGroups.RUN));
  }

  @Override
  public List<Option> mostUsed() {
    return List.of(Option.LIST, Option.SERVE, Option.PORT, Option.LATENCY, Option.OUTPUT);
  }

  @Override
  public Set<OutputFormat> formats() {
    return OptionGroups.ALL_FORMATS;
  }

  @Override
  public int run(Arguments arguments) {
    return session.displaying(this, arguments, display -> simulate(arguments, display));
  }

  private int simulate(Arguments arguments, DisplaySettings display) {
    UsageErrors errors = session.usageErrors(display);
    Optional<Misplaced> misplaced = Misplaced.in(arguments.options(), display);
    if (misplaced.isPresent()) {
      return errors.report("usage.misplaced", misplaced.get().facts());
    }
    if (arguments.options().value(Option.LIST).isPresent()) {
      return list();
    }
    if (arguments.positional().isEmpty()) {
      return errors.report("usage.no_scenario", Facts.none());
    }
    String name = arguments.positional().get(0);
    Optional<Scenario> scenario = Scenarios.named(name);
    if (scenario.isEmpty()) {
      return unknown(errors, name);
    }
    GivenOptions options =
        arguments.options().orVariables(options(), session.world().environment());
    Optional<Integer> port = port(options);
    if (port.isEmpty()) {
      return errors.report(
          "usage.number", Facts.of("name", "--port").with("least", 0).with("most", HIGHEST_PORT));
    }
    Optional<Duration> latency = latency(options);
    if (latency.isEmpty()) {
      return errors.report("usage.duration", Facts.of("name", "--latency"));
    }
    try (SimulatedApi api =
        SimulatedApi.start(scenario.get(), port.get(), latency.get(), session.world().nanoTime())) {
      return arguments.options().value(Option.SERVE).isPresent()
          ? serve(api, scenario.get())
          : examine(api, scenario.get(), options, display);
    } catch (IOException taken) {
      return errors.report("usage.port_taken", Facts.none().with("port", port.get()));
    }
  }

  private static int unknown(UsageErrors errors, String name) {
    Facts facts = Facts.of("name", name);
    List<String> names = Scenarios.all().stream().map(Scenario::name).toList();
    return errors.report(
        "usage.unknown_scenario",
        Suggestion.nearest(name, names).map(it -> facts.with("suggestion", it)).orElse(facts));
  }

  private int list() {
    StringBuilder list = new StringBuilder();
    for (Scenario scenario : Scenarios.all()) {
      list.append(scenario.name()).append("  ").append(scenario.summary()).append('\n');
    }
    session.console().print(list.toString());
    return ExitCode.OK;
  }

  private static Optional<Integer> port(GivenOptions options) {
    String text = options.value(Option.PORT).orElse("0");
    return text.matches("\\d{1,5}") && Integer.parseInt(text) <= HIGHEST_PORT
        ? Optional.of(Integer.parseInt(text))
        : Optional.empty();
  }

  private static Optional<Duration> latency(GivenOptions options) {
    return options
        .value(Option.LATENCY)
        .map(DurationText::parse)
        .orElse(Optional.of(Duration.ZERO));
  }

  private int examine(
      SimulatedApi api, Scenario scenario, GivenOptions options, DisplaySettings display) {
    Surroundings surroundings =
        new Surroundings(
            new Environment(scenario.environment()),
            session.world().workingDirectory(),
            false,
            InputStream.nullInputStream(),
            false);
    return session.settled(
        new SettingsResolver(surroundings, CheckCommand.checkIds())
            .resolveSimulated(
                options, scenario.name(), !scenario.gateway(), api.baseUrl(), api.statusUrl()),
        display,
        settings ->
            session.settled(
                AllowOption.resolve(options, session.world()),
                display,
                finish -> session.diagnose(name(), settings, display, finish)));
  }

  /** Serves until the process is ended from outside. */
  private int serve(SimulatedApi api, Scenario scenario) {
    ServeNotice notice = new ServeNotice(session.messages(), Display.width(session.world()));
    session.console().print(notice.text(api, scenario));
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
    return ExitCode.OK;
  }
}

package io.github.quotadoctor.cli;

import io.github.quotadoctor.check.Checkup;
import io.github.quotadoctor.config.DisplaySettings;
import io.github.quotadoctor.config.GivenOptions;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.config.Resolution;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.config.WaitGoal;
import io.github.quotadoctor.config.WaitSettings;
import io.github.quotadoctor.config.WaitSettingsResolver;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Waiting;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import io.github.quotadoctor.report.JsonWait;
import io.github.quotadoctor.statuspage.ProviderId;
import io.github.quotadoctor.statuspage.StatusPages;
import io.github.quotadoctor.statuspage.StatusSources;
import io.github.quotadoctor.statuspage.StatusSurvey;
import io.github.quotadoctor.watch.AccountSubject;
import io.github.quotadoctor.watch.StatusSubject;
import io.github.quotadoctor.watch.Subject;
import io.github.quotadoctor.watch.Timer;
import io.github.quotadoctor.watch.Watch;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Repeats the checks until a billable request is accepted, or there is no point in waiting. */
final class WaitCommand implements Command {
  private final Session session;

  WaitCommand(Session session) {
    this.session = session;
  }

  @Override
  public String name() {
    return "wait";
  }

  @Override
  public List<Option> options() {
    return OptionGroups.all(
        List.of(
            OptionGroups.WAIT,
            OptionGroups.DISPLAY,
            OptionGroups.KEY,
            OptionGroups.ADMIN,
            List.of(Option.BASELINE),
            OptionGroups.ACCOUNT,
            OptionGroups.TARGET,
            OptionGroups.CONNECTION,
            OptionGroups.RUN));
  }

  @Override
  public int run(Arguments arguments) {
    return session.displaying(this, arguments, display -> resolve(arguments, display));
  }

  private int resolve(Arguments arguments, DisplaySettings display) {
    return session.settled(
        new WaitSettingsResolver(session.surroundings(true), CheckCommand.checkIds())
            .resolve(arguments.options()),
        display,
        wait ->
            session.settled(
                baseline(arguments.options(), wait),
                display,
                baseline -> waiting(wait, display, baseline)));
  }

  /** A status page has no earlier report. */
  private Resolution<UnaryOperator<Diagnosis>> baseline(GivenOptions options, WaitSettings wait) {
    return wait.goal() == WaitGoal.STATUS
        ? new Resolution.Settled<>(UnaryOperator.identity())
        : BaselineOption.resolve(options, session.world(), wait.settings().limits().run());
  }

  private int waiting(
      WaitSettings wait, DisplaySettings display, UnaryOperator<Diagnosis> baseline) {
    Settings settings = wait.settings();
    session.learn(settings);
    try (HttpClient http =
        session.client(settings.limits().connect(), settings.connection(), display)) {
      Deadline end = session.deadline(settings.limits().run());
      return wait.goal() == WaitGoal.STATUS
          ? forStatus(wait, display, http, end)
          : forAccount(wait, display, http, end, baseline);
    }
  }

  private int forAccount(
      WaitSettings wait,
      DisplaySettings display,
      HttpClient http,
      Deadline end,
      UnaryOperator<Diagnosis> baseline) {
    World world = session.world();
    Checkup checkup =
        new Checkup(name(), http, wait.settings(), end, world.clock(), world.nanoTime());
    AccountSubject subject = new AccountSubject(wait.goal(), checkup::all, checkup::again);
    Waiting waiting = watch(wait, display, subject, end);
    Diagnosis last = subject.last().orElseThrow();
    Diagnosis diagnosis =
        baseline.apply(last.after(waiting, checkup.circumstances(last, waiting.waited())));
    boolean lines = display.format() == OutputFormat.JSON && display.quiet() < 2;
    session.print(
        lines
            ? new JsonWait(Version.current()).report(diagnosis)
            : Display.reporter(display, session.messages(), world).report(diagnosis),
        display);
    return diagnosis.exitCode();
  }

  private int forStatus(WaitSettings wait, DisplaySettings display, HttpClient http, Deadline end) {
    World world = session.world();
    StatusSources sources =
        StatusSources.bundled().relocated(ProviderId.OPENAI, wait.settings().target().statusUrl());
    StatusPages pages = new StatusPages(http, sources, world.clock());
    StatusSubject subject = new StatusSubject(() -> pages.openAi("", end));
    Waiting waiting = watch(wait, display, subject, end);
    StatusSurvey survey = StatusSurvey.after(subject.last().orElseThrow(), waiting.gaveUp());
    boolean lines = display.format() == OutputFormat.JSON && display.quiet() < 2;
    session.print(
        lines
            ? new JsonWait(Version.current()).report(survey)
            : Display.statusReporter(display, session.messages(), world).report(survey),
        display);
    return survey.exitCode();
  }

  private Waiting watch(WaitSettings wait, DisplaySettings display, Subject subject, Deadline end) {
    World world = session.world();
    Watch watch =
        new Watch(
            wait.patience(),
            new Timer(world.clock(), world.nanoTime(), world.pause()::of),
            session.startedAt(),
            end::left,
            new Random(world.nanoTime().getAsLong())::nextDouble);
    return new WaitLog(session, wait, display).during(watch, subject);
  }
}

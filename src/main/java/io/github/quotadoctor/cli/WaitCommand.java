package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.DisplaySettings;
import io.github.quotadoctor.config.GivenOptions;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.Resolution;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.config.WaitGoal;
import io.github.quotadoctor.config.WaitSettings;
import io.github.quotadoctor.config.WaitSettingsResolver;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.http.HttpClient;
import java.util.List;
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
            List.of(Option.REPORT),
            OptionGroups.KEY,
            OptionGroups.ADMIN,
            List.of(Option.BASELINE),
            OptionGroups.ACCOUNT,
            OptionGroups.TARGET,
            OptionGroups.CONNECTION,
            OptionGroups.RUN));
  }

  @Override
  public List<Option> mostUsed() {
    return List.of(Option.FOR, Option.TIMEOUT, Option.SUCCESS_COUNT, Option.KEY_ENV, Option.OUTPUT);
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
    session.learn(wait.settings());
    return session.delivering(
        display,
        delivery -> {
          try (HttpClient http = client(wait.settings(), display)) {
            WaitRun run = new WaitRun(session, wait, display, http);
            return delivery.deliver(
                wait.goal() == WaitGoal.STATUS ? run.forStatus() : run.forAccount(baseline));
          }
        });
  }

  private HttpClient client(Settings settings, DisplaySettings display) {
    return session.client(settings.limits().connect(), settings.connection(), display);
  }
}

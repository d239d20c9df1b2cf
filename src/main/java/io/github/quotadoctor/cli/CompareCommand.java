package io.github.quotadoctor.cli;

import io.github.quotadoctor.check.SideBySide;
import io.github.quotadoctor.compare.KeyComparison;
import io.github.quotadoctor.compare.NamedDiagnosis;
import io.github.quotadoctor.config.DisplaySettings;
import io.github.quotadoctor.config.KeyPresence;
import io.github.quotadoctor.config.NamedSettings;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.config.SettingsResolver;
import io.github.quotadoctor.config.UsageProblem;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Runs the same checks for several keys and tells what the last of them changed. */
final class CompareCommand implements Command {
  private final Session session;

  CompareCommand(Session session) {
    this.session = session;
  }

  @Override
  public String name() {
    return "compare";
  }

  @Override
  public List<Option> options() {
    return OptionGroups.all(
        List.of(
            List.of(Option.KEY_SOURCE),
            OptionGroups.DISPLAY,
            List.of(Option.REPORT, Option.ALLOW),
            List.of(Option.ENV_FILE),
            OptionGroups.ACCOUNT,
            OptionGroups.TARGET,
            OptionGroups.CONNECTION,
            OptionGroups.RUN));
  }

  @Override
  public List<Option> mostUsed() {
    return List.of(Option.KEY_SOURCE, Option.ENV_FILE, Option.OUTPUT);
  }

  @Override
  public Set<OutputFormat> formats() {
    return OptionGroups.ALL_FORMATS;
  }

  @Override
  public int run(Arguments arguments) {
    return session.displaying(
        this,
        arguments,
        display ->
            session.settled(
                new SettingsResolver(session.surroundings(false), CheckCommand.checkIds())
                    .resolveEach(arguments.options()),
                display,
                keys ->
                    session.settled(
                        AllowOption.resolve(arguments.options(), session.world()),
                        display,
                        allow -> compare(keys, display, allow))));
  }

  private int compare(
      List<NamedSettings> keys, DisplaySettings display, UnaryOperator<Diagnosis> allow) {
    keys.forEach(key -> session.learn(key.settings()));
    keys.forEach(this::tellProblems);
    return session.delivering(
        display, delivery -> delivery.deliver(result(comparison(keys, display, allow), display)));
  }

  private Delivery.Result result(KeyComparison comparison, DisplaySettings display) {
    Function<DisplaySettings, String> inForm =
        form ->
            Display.compareReporter(form, session.words().in(form), session.world())
                .report(comparison);
    return new Delivery.Result(
        inForm.apply(display),
        inForm,
        Optional.of(comparison.last().diagnosis()),
        comparison.exitCode());
  }

  private void tellProblems(NamedSettings key) {
    for (UsageProblem problem : key.problems()) {
      String words = session.messages().text(UsageErrors.statement(problem));
      session.console().printError("quotadoctor: " + key.name() + ": " + words + "\n");
    }
  }

  private KeyComparison comparison(
      List<NamedSettings> keys, DisplaySettings display, UnaryOperator<Diagnosis> allow) {
    long start = session.world().nanoTime().getAsLong();
    Settings common = keys.get(0).settings();
    try (HttpClient http =
        session.client(common.limits().connect(), common.connection(), display)) {
      SideBySide checks = new SideBySide(http, session.world().clock(), session.world().nanoTime());
      Deadline deadline = session.deadline(common.limits().run());
      List<Settings> settings = keys.stream().map(NamedSettings::settings).toList();
      AtomicInteger done = new AtomicInteger();
      List<Diagnosis> diagnoses =
          session.showing(
              display,
              () -> progress(done.get(), keys.size()),
              () -> checks.diagnose(name(), settings, deadline, done::set));
      List<NamedDiagnosis> named = new ArrayList<>();
      for (int i = 0; i < keys.size(); i++) {
        boolean unread = settings.get(i).keys().presence() == KeyPresence.UNREADABLE;
        Diagnosis diagnosis = unread ? diagnoses.get(i) : allow.apply(diagnoses.get(i));
        named.add(new NamedDiagnosis(keys.get(i).name(), diagnosis, unread));
      }
      long took = Math.max(0, session.world().nanoTime().getAsLong() - start);
      return new KeyComparison(named, http.requests(), Duration.ofNanos(took));
    }
  }

  private String progress(int done, int all) {
    return session
        .messages()
        .text("compare.progress", Facts.none().with("done", done).with("all", all));
  }
}

package io.github.quotadoctor.cli;

import io.github.quotadoctor.check.Checkup;
import io.github.quotadoctor.config.DisplaySettings;
import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.config.WaitSettings;
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
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** One wait, from its first try to what it came to. */
record WaitRun(Session session, WaitSettings settings, DisplaySettings display, HttpClient http) {
  /** Waits for the account. */
  Delivery.Result forAccount(UnaryOperator<Diagnosis> baseline) {
    World world = session.world();
    Deadline end = session.deadline(settings.settings().limits().run());
    Checkup checkup =
        new Checkup("wait", http, settings.settings(), end, world.clock(), world.nanoTime());
    AccountSubject subject = new AccountSubject(settings.goal(), checkup::all, checkup::again);
    Waiting waiting = watch(subject, end);
    Diagnosis last = subject.last().orElseThrow();
    Diagnosis diagnosis =
        baseline.apply(last.after(waiting, checkup.circumstances(last, waiting.waited())));
    return result(
        json -> json.report(diagnosis),
        form -> Display.reporter(form, session.words().in(form), world).report(diagnosis),
        Optional.of(diagnosis),
        diagnosis.exitCode());
  }

  /** Waits for OpenAI's status page. */
  Delivery.Result forStatus() {
    World world = session.world();
    Deadline end = session.deadline(settings.settings().limits().run());
    StatusSources sources =
        StatusSources.bundled()
            .relocated(ProviderId.OPENAI, settings.settings().target().statusUrl());
    StatusPages pages = new StatusPages(http, sources, world.clock());
    StatusSubject subject = new StatusSubject(() -> pages.openAi("", end));
    Waiting waiting = watch(subject, end);
    StatusSurvey survey = StatusSurvey.after(subject.last().orElseThrow(), waiting.gaveUp());
    return result(
        json -> json.report(survey),
        form -> Display.statusReporter(form, session.words().in(form), world).report(survey),
        Optional.empty(),
        survey.exitCode());
  }

  /** On stdout JSON is a line, like the tries before it. */
  private Delivery.Result result(
      Function<JsonWait, String> line,
      Function<DisplaySettings, String> inForm,
      Optional<Diagnosis> decisive,
      int exitCode) {
    boolean lines = display.format() == OutputFormat.JSON && display.quiet() < 2;
    String printed = lines ? line.apply(new JsonWait(Version.current())) : inForm.apply(display);
    return new Delivery.Result(printed, inForm, decisive, exitCode);
  }

  private Waiting watch(Subject subject, Deadline end) {
    World world = session.world();
    Watch watch =
        new Watch(
            settings.patience(),
            new Timer(world.clock(), world.nanoTime(), world.pause()::of),
            session.startedAt(),
            end::left,
            new Random(world.nanoTime().getAsLong())::nextDouble);
    return new WaitLog(session, settings, display).during(watch, subject);
  }
}

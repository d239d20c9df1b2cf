package io.github.quotadoctor.cli;

import io.github.quotadoctor.check.Doctor;
import io.github.quotadoctor.config.Connection;
import io.github.quotadoctor.config.DisplayResolver;
import io.github.quotadoctor.config.DisplaySettings;
import io.github.quotadoctor.config.Redactor;
import io.github.quotadoctor.config.Resolution;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.config.Surroundings;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import io.github.quotadoctor.http.Trace;
import io.github.quotadoctor.report.Messages;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/**
 * What the commands share: the outside world, the words, and one way to run a diagnosis.
 *
 * @param startedAt when the program started, on the clock that never jumps
 * @param earlyErrors for what is wrong before it is settled how to print
 */
record Session(
    World world,
    Console console,
    Words words,
    Redactor redactor,
    long startedAt,
    UsageErrors earlyErrors) {
  /** For the start of Java, and for printing. */
  private static final Duration RESERVE = Duration.ofMillis(500);

  private static final String PROJECT_URL = "https://github.com/quotadoctor/quotadoctor";

  /** The words for a terminal. */
  Messages messages() {
    return words.messages();
  }

  UsageErrors usageErrors(DisplaySettings display) {
    return earlyErrors.as(AskedDisplay.of(display));
  }

  GitHubStep step() {
    return earlyErrors.step();
  }

  /** Settles how to print and goes on, or tells what is wrong with it. */
  int displaying(
      Command command, Arguments arguments, ToIntFunction<DisplaySettings> continuation) {
    return DisplayResolver.resolve(
            arguments.options(),
            world.environment(),
            world.workingDirectory(),
            command.formats(),
            command.formatsInFiles())
        .fold(continuation::applyAsInt, earlyErrors::report);
  }

  /** Goes on with what was settled, or tells what is wrong with it. */
  <T> int settled(
      Resolution<T> resolution, DisplaySettings display, ToIntFunction<T> continuation) {
    return resolution.fold(continuation::applyAsInt, usageErrors(display)::report);
  }

  /** What settings may be read from; a file of variables is only looked at where it may matter. */
  Surroundings surroundings(boolean hasDotEnv) {
    return new Surroundings(
        world.environment(),
        world.workingDirectory(),
        hasDotEnv,
        world.stdin(),
        world.terminal().stdin());
  }

  /** When asking has to end, so that the run with its start and its printing ends in time. */
  Deadline deadline(Duration run) {
    Duration half = run.dividedBy(2);
    Duration reserve = half.compareTo(RESERVE) < 0 ? half : RESERVE;
    return Deadline.since(startedAt, run.minus(reserve), world.nanoTime());
  }

  /**
   * Opens the files that the report also goes to and goes on, or tells which of them cannot be
   * written.
   */
  int delivering(DisplaySettings display, ToIntFunction<Delivery> continuation) {
    return settled(
        ReportFiles.open(display.reports()),
        display,
        files -> {
          try (files) {
            return continuation.applyAsInt(new Delivery(this, display, files));
          }
        });
  }

  /**
   * Runs a diagnosis, delivers it, and returns the exit code.
   *
   * @param finish adds to the diagnosis before it is told
   */
  int diagnose(
      String command, Settings settings, DisplaySettings display, UnaryOperator<Diagnosis> finish) {
    learn(settings);
    return delivering(
        display, delivery -> delivery.deliver(finish.apply(diagnosis(command, settings, display))));
  }

  /**
   * Teaches the redactor every key that the settings hold; to be called before anything is sent.
   */
  void learn(Settings settings) {
    settings.keys().key().ifPresent(key -> redactor.learn(key.value()));
    settings.admin().key().ifPresent(key -> redactor.learn(key.value()));
    settings.keys().others().forEach(key -> redactor.learn(key.value()));
  }

  void print(String report, DisplaySettings display) {
    console.print(report, display.format());
  }

  /** Does the work, with a line that names the step at hand where such a line can be shown. */
  <T, E extends Exception> T showing(
      DisplaySettings display, Supplier<String> step, Progress.Work<T, E> work) throws E {
    return showsProgress(display) ? Progress.during(console, step, work) : work.run();
  }

  /** Only a terminal can take a line back. */
  boolean showsProgress(DisplaySettings display) {
    return world.terminal().stderr()
        && world.environment().value("TERM").filter("dumb"::equals).isEmpty()
        && display.quiet() == 0
        && display.verbose() < 2;
  }

  String checking(CheckId check) {
    String title = messages().text("check." + check.code() + ".title");
    return messages().text("progress.checking", Facts.of("title", title));
  }

  private Trace trace(DisplaySettings display) {
    return display.verbose() >= 2 ? new ExchangeLog(console) : (request, exchange) -> {};
  }

  /** A client that sends no credentials of its own accord. */
  HttpClient client(Duration connect, Connection connection, DisplaySettings display) {
    return new HttpClient(
        "quotadoctor/" + Version.current() + " (+" + PROJECT_URL + ")",
        connect,
        connection,
        world.names(),
        world.pause(),
        world.nanoTime(),
        trace(display),
        redactor);
  }

  private Diagnosis diagnosis(String command, Settings settings, DisplaySettings display) {
    try (HttpClient http = client(settings.limits().connect(), settings.connection(), display)) {
      Doctor doctor = new Doctor(http, world.clock(), world.nanoTime());
      Deadline deadline = Deadline.since(startedAt, settings.limits().run(), world.nanoTime());
      CurrentCheck current = new CurrentCheck();
      return showing(
          display,
          () -> checking(current.id()),
          () -> doctor.diagnose(command, settings, deadline, current));
    }
  }
}

package io.github.quotadoctor.cli;

import io.github.quotadoctor.check.Doctor;
import io.github.quotadoctor.config.Connection;
import io.github.quotadoctor.config.DisplaySettings;
import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.config.Redactor;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import io.github.quotadoctor.http.Trace;
import io.github.quotadoctor.report.Messages;
import java.time.Duration;

/**
 * What the commands share: the outside world, the words, and one way to run a diagnosis.
 *
 * @param startedAt when the program started, on the clock that never jumps
 * @param earlyErrors for what is wrong before it is settled how to print
 */
record Session(
    World world,
    Console console,
    Messages messages,
    Redactor redactor,
    long startedAt,
    UsageErrors earlyErrors) {
  private static final String PROJECT_URL = "https://github.com/quotadoctor/quotadoctor";

  UsageErrors usageErrors(DisplaySettings display) {
    return new UsageErrors(console, messages, display.format() == OutputFormat.JSON);
  }

  /** Runs a diagnosis, prints it, and returns its exit code. */
  int diagnose(String command, Settings settings, DisplaySettings display) {
    settings.keys().key().ifPresent(key -> redactor.learn(key.value()));
    settings.admin().key().ifPresent(key -> redactor.learn(key.value()));
    settings.keys().others().forEach(key -> redactor.learn(key.value()));
    Diagnosis diagnosis = diagnosis(command, settings, display);
    String report = Display.reporter(display, messages, world).report(diagnosis);
    print(report, display);
    return diagnosis.verdict().exitCode();
  }

  void print(String report, DisplaySettings display) {
    if (display.format() == OutputFormat.JSON || display.format() == OutputFormat.CSV) {
      console.printDocument(report);
    } else {
      console.print(report);
    }
  }

  /** Only a terminal can take a line back. */
  boolean showsProgress(DisplaySettings display) {
    return world.terminal().stderr()
        && world.environment().value("TERM").filter("dumb"::equals).isEmpty()
        && display.quiet() == 0
        && display.verbose() < 2;
  }

  private String checking(CheckId check) {
    String title = messages.text("check." + check.code() + ".title");
    return messages.text("progress.checking", Facts.of("title", title));
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
      if (!showsProgress(display)) {
        return doctor.diagnose(command, settings, deadline, check -> {});
      }
      CurrentCheck current = new CurrentCheck();
      return Progress.during(
          console,
          () -> checking(current.id()),
          () -> doctor.diagnose(command, settings, deadline, current));
    }
  }
}

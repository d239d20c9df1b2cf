package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.DisplaySettings;
import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.config.WaitSettings;
import io.github.quotadoctor.diagnosis.Waiting;
import io.github.quotadoctor.report.JsonWait;
import io.github.quotadoctor.report.WaitWords;
import io.github.quotadoctor.watch.Attempt;
import io.github.quotadoctor.watch.Subject;
import io.github.quotadoctor.watch.Watch;
import io.github.quotadoctor.watch.WatchObserver;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Tells how a wait gets on: each change on a line of its own on stderr, below it on a terminal one
 * line that is rewritten, and in JSON each try on a line of stdout.
 */
final class WaitLog implements WatchObserver {
  private static final String ERASE = "\r\u001b[K";

  private final Session session;
  private final WaitSettings wait;
  private final DisplaySettings display;
  private final WaitWords words;
  private final AtomicBoolean over = new AtomicBoolean();
  private volatile Optional<Attempt> last = Optional.empty();

  WaitLog(Session session, WaitSettings wait, DisplaySettings display) {
    this.session = session;
    this.wait = wait;
    this.display = display;
    this.words = new WaitWords(session.messages());
  }

  /** Lets the watch go on to its end. */
  Waiting during(Watch watch, Subject subject) {
    session.world().atEnd().accept(this::interrupted);
    tell(words.start(goal(), wait.patience().passes(), wait.settings().limits().run()));
    try {
      Waiting waiting =
          rewrites()
              ? session.showing(display, this::progress, () -> watch.watch(subject, this))
              : watch.watch(subject, this);
      if (over.compareAndSet(false, true)) {
        tell(words.end(waiting, session.world().clock().instant()));
        separate();
      }
      return waiting;
    } finally {
      over.set(true);
    }
  }

  @Override
  public boolean attempted(Attempt attempt) {
    last = Optional.of(attempt);
    if (display.format() == OutputFormat.JSON && display.quiet() < 2) {
      session.console().print(JsonWait.attempt(attempt), OutputFormat.JSON);
    }
    if (attempt.changed() || attempt.passes() > 0) {
      tell(words.attempt(attempt, wait.patience().passes()));
    }
    attempt.suspicion().map(it -> words.suspicion(it, attempt.at())).ifPresent(this::tell);
    return !session.console().isBroken();
  }

  /** The process ends from outside: what was seen last is all there is to say. */
  private void interrupted() {
    if (over.compareAndSet(false, true)) {
      tell(last.map(it -> words.interrupted(it, elapsed())).orElseGet(words::interrupted));
    }
  }

  private void tell(String text) {
    if (display.quiet() > 0) {
      return;
    }
    session
        .console()
        .printError(rewrites() ? ERASE + WaitWords.fitted(text, width()) : text + "\n");
  }

  /** On one screen the report begins a little below. */
  private void separate() {
    if (rewrites() && session.world().terminal().stdout()) {
      session.console().printError("\n");
    }
  }

  /** Where the lines of stdout may show on the same terminal, nothing is rewritten. */
  private boolean rewrites() {
    return session.showsProgress(display) && display.format() != OutputFormat.JSON;
  }

  private String progress() {
    if (over.get()) {
      return "";
    }
    return last.map(this::progress).orElseGet(() -> session.messages().text("wait.progress.first"));
  }

  private String progress(Attempt attempt) {
    Duration elapsed = elapsed();
    Duration next = attempt.elapsed().plus(attempt.next().orElse(Duration.ZERO)).minus(elapsed);
    return words.progress(
        attempt,
        elapsed,
        next.isNegative() ? Duration.ZERO : next,
        wait.settings().limits().run().minus(elapsed));
  }

  private Duration elapsed() {
    return Duration.ofNanos(session.world().nanoTime().getAsLong() - session.startedAt());
  }

  private int width() {
    return Display.width(session.world());
  }

  private String goal() {
    return wait.goal().name().toLowerCase(Locale.ROOT);
  }
}

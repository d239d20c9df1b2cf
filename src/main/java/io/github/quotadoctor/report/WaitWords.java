package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Waiting;
import io.github.quotadoctor.watch.Attempt;
import io.github.quotadoctor.watch.Look;
import io.github.quotadoctor.watch.Suspicion;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The words for a wait while it goes on, each without a line break. */
public final class WaitWords {
  private final Messages messages;
  private final Lengths lengths;

  /** The words in one language. */
  public WaitWords(Messages messages) {
    this.messages = messages;
    this.lengths = new Lengths(messages);
  }

  /** A text in lines that fit the terminal, each with its line break. */
  public static String fitted(String text, int width) {
    Lines lines = new Lines(width);
    lines.hanging("", 0, text);
    return lines.toString();
  }

  /**
   * What is waited for, and for how long at most.
   *
   * @param goal the word of the option
   */
  public String start(String goal, int passes, Duration length) {
    return messages.text(
        "wait.start." + goal,
        Facts.of("passes", passes(passes)).with("length", lengths.span(length)));
  }

  /**
   * One try in a log.
   *
   * @param wanted how many have to pass in a row
   */
  public String attempt(Attempt attempt, int wanted) {
    Facts facts = Facts.of("verdict", verdict(attempt.sighting()));
    Facts counted = facts.with("passes", attempt.passes()).with("wanted", wanted);
    boolean begins = attempt.passes() > 0 && wanted > 1;
    return stamped(attempt.at(), messages.text("wait.attempt", begins ? counted : facts));
  }

  /**
   * The state of things on one line.
   *
   * @param next until the next try; zero while it goes on
   */
  public String progress(Attempt last, Duration elapsed, Duration next, Duration left) {
    return messages.text(
        next.isZero() ? "wait.progress.now" : "wait.progress",
        (last.passes() > 0 ? Facts.none().with("passes", last.passes()) : Facts.none())
            .with("tries", last.number())
            .with("elapsed", lengths.span(elapsed))
            .with("next", lengths.span(next))
            .with("left", lengths.span(left)));
  }

  /** What is to be suspected when it takes so long. */
  public String suspicion(Suspicion suspicion, Instant at) {
    return stamped(at, messages.text("wait.suspicion." + suspicion.code()));
  }

  /** How it ended. */
  public String end(Waiting waiting, Instant at) {
    return stamped(at, end(waiting));
  }

  /** The same without the time of day. */
  String end(Waiting waiting) {
    Facts facts =
        Facts.of("passes", passes(waiting.passes()))
            .with("length", lengths.span(waiting.waited()))
            .with("tries", messages.count("tries", waiting.tries()));
    String key = "wait.end." + waiting.ending().name().toLowerCase(Locale.ROOT);
    return messages.text(
        key,
        waiting.passes() > 0
            ? facts.with("count", waiting.passes()).with("wanted", waiting.wanted())
            : facts);
  }

  /** What was seen last by somebody who waits no longer. */
  public String interrupted(Attempt last, Duration elapsed) {
    return messages.text(
        "wait.interrupted",
        Facts.of("verdict", verdict(last.sighting()))
            .with("tries", messages.count("tries", last.number()))
            .with("length", lengths.span(elapsed)));
  }

  /** The same before anything was seen. */
  public String interrupted() {
    return messages.text("wait.interrupted.early");
  }

  private String passes(int passes) {
    return messages.count("in_a_row", passes);
  }

  private String verdict(Look sighting) {
    return messages.text(
        "wait.verdict",
        Facts.of(Facts.VARIANT, sighting.family())
            .with("title", messages.text(sighting.title()))
            .with("code", sighting.code()));
  }

  private static String stamped(Instant at, String text) {
    return at.truncatedTo(ChronoUnit.SECONDS) + "  " + text;
  }
}

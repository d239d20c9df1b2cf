package io.github.quotadoctor.diagnosis;

import java.util.Optional;

/**
 * One cause as a text shows it.
 *
 * @param verdict what it means
 * @param count how often the text tells of it
 * @param firstLine where it is told first, counted from 1; 0 when there was no text
 * @param firstWords how that line begins, cleaned for printing
 * @param firstTime when it happened first, as the text tells it
 * @param lastTime when it happened last, as the text tells it
 * @param evidence what the text shows of the answer
 */
public record Sighting(
    Verdict verdict,
    long count,
    long firstLine,
    String firstWords,
    Optional<String> firstTime,
    Optional<String> lastTime,
    ReplyEvidence evidence) {
  public Sighting {
    firstWords = ForeignText.clean(firstWords);
    firstTime = firstTime.map(ForeignText::clean);
    lastTime = lastTime.map(ForeignText::clean);
  }

  /** What was found. */
  public Cause cause() {
    return verdict.cause();
  }
}

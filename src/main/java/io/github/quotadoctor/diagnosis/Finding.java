package io.github.quotadoctor.diagnosis;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cause, how sure it is, and the facts that came with it.
 *
 * @param retryAfter the wait that the server or its message named, if it named one
 * @param notes what else the evidence says, for example that it contradicts itself
 */
public record Finding(
    Cause cause,
    Facts facts,
    Confidence confidence,
    Retry retry,
    Optional<Duration> retryAfter,
    List<Note> notes) {

  public Finding {
    notes = List.copyOf(notes);
  }

  /** A certain finding without facts. */
  public static Finding of(Cause cause) {
    return of(cause, Facts.none());
  }

  /** A certain finding with facts. */
  public static Finding of(Cause cause, Facts facts) {
    return new Finding(
        cause, facts, Confidence.CERTAIN, cause.retry(), Optional.empty(), List.of());
  }

  /** The same finding with more facts. */
  public Finding with(Facts more) {
    return new Finding(cause, facts.and(more), confidence, retry, retryAfter, notes);
  }

  /** The same finding, held with this confidence. */
  public Finding held(Confidence confidence) {
    return new Finding(cause, facts, confidence, retry, retryAfter, notes);
  }

  /** The same finding with one more note. */
  public Finding noting(Note note) {
    List<Note> more = Stream.concat(notes.stream(), Stream.of(note)).toList();
    return new Finding(cause, facts, confidence, retry, retryAfter, more);
  }

  /** The same finding where waiting is known to help or not, whatever the cause says in general. */
  public Finding retrying(Retry retry) {
    return new Finding(cause, facts, confidence, retry, retryAfter, notes);
  }

  /** The same finding with the wait that was named. */
  public Finding after(Optional<Duration> wait) {
    return new Finding(cause, facts, confidence, retry, wait, notes);
  }
}

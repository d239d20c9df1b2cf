package io.github.quotadoctor.http;

import java.time.Duration;
import java.util.function.LongSupplier;

/** The moment by which a run has to end, on a clock that never jumps. */
public final class Deadline {
  private final LongSupplier nanoTime;
  private final long end;

  private Deadline(LongSupplier nanoTime, long end) {
    this.nanoTime = nanoTime;
    this.end = end;
  }

  /** A deadline so long from now. */
  public static Deadline in(Duration length, LongSupplier nanoTime) {
    return since(nanoTime.getAsLong(), length, nanoTime);
  }

  /** A deadline so long after a moment of the same clock. */
  public static Deadline since(long start, Duration length, LongSupplier nanoTime) {
    return new Deadline(nanoTime, start + length.toNanos());
  }

  /** The time that is left, never negative. */
  public Duration left() {
    return Duration.ofNanos(Math.max(0, end - nanoTime.getAsLong()));
  }

  /** The length of time, or what is left where that is less. */
  public Duration atMost(Duration length) {
    Duration left = left();
    return left.compareTo(length) < 0 ? left : length;
  }

  /** A deadline so long from now, but never after this one. */
  public Deadline within(Duration length) {
    return in(atMost(length), nanoTime);
  }
}

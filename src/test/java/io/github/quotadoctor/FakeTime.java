package io.github.quotadoctor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** Time that passes only when somebody pauses, and a wall clock that can be set. */
public final class FakeTime extends Clock {
  private final Instant start;

  private final List<Duration> pauses = new CopyOnWriteArrayList<>();
  private final AtomicLong nanos = new AtomicLong();
  private final AtomicLong jumped = new AtomicLong();
  private final AtomicLong sleep = new AtomicLong();

  /** Time that starts at a moment that is always the same. */
  public FakeTime() {
    this(Instant.parse("2026-11-21T12:03:00Z"));
  }

  /** Time that starts at this moment. */
  public FakeTime(Instant start) {
    this.start = start;
  }

  /** The clock that never jumps. */
  public long nanos() {
    return nanos.get();
  }

  public List<Duration> pauses() {
    return pauses;
  }

  public void pass(Duration length) {
    nanos.addAndGet(length.toNanos());
  }

  /** Somebody sets the wall clock. */
  public void jump(Duration length) {
    jumped.addAndGet(length.toNanos());
  }

  /** The next pause takes so much longer, as when a laptop is closed. */
  public void sleepInNextPause(Duration length) {
    sleep.set(length.toNanos());
  }

  /** Lets so much time pass at once. */
  public void pause(Duration length) {
    pauses.add(length);
    pass(length.plusNanos(sleep.getAndSet(0)));
  }

  @Override
  public Instant instant() {
    return start.plusNanos(nanos.get() + jumped.get());
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}

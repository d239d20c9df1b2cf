package io.github.quotadoctor.watch;

import io.github.quotadoctor.config.Patience;
import io.github.quotadoctor.diagnosis.Waiting;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;

/** Looks at a subject until it passes often enough in a row, or there is no point in waiting. */
public final class Watch {
  private static final Duration LONGEST_LAST_LOOK = Duration.ofSeconds(5);

  private final Patience patience;
  private final Timer timer;
  private final Pacing pacing;
  private final long start;
  private final Supplier<Duration> left;
  private final Duration lastLook;
  private final Set<Suspicion> unsaid = EnumSet.allOf(Suspicion.class);
  private Optional<String> before = Optional.empty();
  private int tries;
  private int passes;

  /**
   * A watch.
   *
   * @param start a moment of the timer's clock that never jumps
   * @param left how long until a look has to be over; never negative
   * @param chance numbers from 0 to 1, so that many watches do not ask at the same moments
   */
  public Watch(
      Patience patience, Timer timer, long start, Supplier<Duration> left, DoubleSupplier chance) {
    this.patience = patience;
    this.timer = timer;
    this.pacing = new Pacing(patience, chance);
    this.start = start;
    this.left = left;
    this.lastLook = lastLook(left.get());
  }

  /** Watches, and tells how it ended; the last try is the last one that the observer was told. */
  public Waiting watch(Subject subject, WatchObserver observer) {
    boolean isLast = false;
    while (true) {
      Look seen = subject.look(isLast);
      boolean changed = count(seen);
      Optional<Duration> pause = pause(seen, changed);
      Optional<Waiting.Ending> ending = ending(seen, pause);
      Optional<Duration> next = ending.isPresent() ? Optional.empty() : pause;
      boolean goesOn =
          observer.attempted(
              new Attempt(
                  tries,
                  timer.clock().instant(),
                  seen,
                  passes,
                  changed,
                  elapsed(),
                  next,
                  next.flatMap(it -> suspicion(seen))));
      if (ending.isPresent() || !goesOn) {
        return waiting(ending.orElse(Waiting.Ending.GAVE_UP));
      }
      isLast = left.get().minus(next.orElseThrow()).compareTo(lastLook) <= 0;
      timer.pause().accept(next.orElseThrow());
      if (left.get().isZero()) {
        return waiting(Waiting.Ending.GAVE_UP);
      }
    }
  }

  /** Whether the verdict is another one than before. */
  private boolean count(Look seen) {
    tries++;
    passes =
        switch (seen.outlook()) {
          case PASSES -> passes + 1;
          case TELLS_NOTHING -> passes;
          case NOT_YET, HOPELESS -> 0;
        };
    boolean changed = !before.equals(Optional.of(seen.code()));
    before = Optional.of(seen.code());
    return changed;
  }

  private Optional<Waiting.Ending> ending(Look seen, Optional<Duration> pause) {
    if (passes >= patience.passes()) {
      return Optional.of(Waiting.Ending.REACHED);
    }
    if (seen.outlook() == Outlook.HOPELESS && patience.failFast()) {
      return Optional.of(Waiting.Ending.HOPELESS);
    }
    if (pause.isPresent()) {
      return Optional.empty();
    }
    boolean told = seen.retryAfter().filter(it -> it.compareTo(left.get()) > 0).isPresent();
    return Optional.of(told ? Waiting.Ending.TOLD_TO_WAIT_LONGER : Waiting.Ending.GAVE_UP);
  }

  /** Until the next look, the last one a little before the end; empty when there is none. */
  private Optional<Duration> pause(Look seen, boolean changed) {
    Duration asked = seen.retryAfter().orElse(Duration.ZERO);
    Duration usual = pacing.next(changed || seen.outlook() == Outlook.PASSES);
    Duration pause = usual.compareTo(asked) < 0 ? asked : usual;
    Duration last = left.get().minus(lastLook);
    Duration latest = asked.compareTo(last) > 0 && asked.compareTo(left.get()) < 0 ? asked : last;
    Duration shortened = pause.compareTo(latest) < 0 ? pause : latest;
    boolean tooSoon =
        shortened.isNegative() || shortened.isZero() || shortened.compareTo(asked) < 0;
    return tooSoon ? Optional.empty() : Optional.of(shortened.truncatedTo(ChronoUnit.MILLIS));
  }

  /** The time to leave for a last look. */
  private static Duration lastLook(Duration whole) {
    Duration part = whole.dividedBy(4);
    return part.compareTo(LONGEST_LAST_LOOK) < 0 ? part : LONGEST_LAST_LOOK;
  }

  private Optional<Suspicion> suspicion(Look seen) {
    Optional<Suspicion> due =
        Arrays.stream(Suspicion.values())
            .filter(it -> seen.ofMoney() && elapsed().compareTo(it.after()) >= 0)
            .filter(unsaid::contains)
            .reduce((earlier, later) -> later);
    due.ifPresent(latest -> unsaid.removeIf(it -> it.compareTo(latest) <= 0));
    return due;
  }

  private Waiting waiting(Waiting.Ending ending) {
    return new Waiting(ending, tries, passes, patience.passes(), elapsed());
  }

  private Duration elapsed() {
    return Duration.ofNanos(Math.max(0, timer.nanoTime().getAsLong() - start));
  }
}

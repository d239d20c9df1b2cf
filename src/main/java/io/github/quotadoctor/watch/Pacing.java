package io.github.quotadoctor.watch;

import io.github.quotadoctor.config.Patience;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/** How long to pause: longer and longer while nothing changes, never twice exactly the same. */
final class Pacing {
  private static final Duration SHORTEST = Duration.ofSeconds(1);
  private static final double GROWTH = 1.5;
  private static final double JITTER = 0.2;

  private final Patience patience;
  private final DoubleSupplier chance;
  private Duration interval;

  /**
   * The pauses of one watch.
   *
   * @param chance numbers from 0 to 1
   */
  Pacing(Patience patience, DoubleSupplier chance) {
    this.patience = patience;
    this.chance = chance;
    this.interval = patience.interval();
  }

  /**
   * The next pause.
   *
   * @param anew whether something changed, or passes, so that the next look is worth it soon
   */
  Duration next(boolean anew) {
    Duration pause = anew ? patience.interval() : interval;
    Duration grown = times(pause, GROWTH);
    interval = grown.compareTo(patience.longest()) < 0 ? grown : patience.longest();
    Duration moved = times(pause, 1 - JITTER + 2 * JITTER * chance.getAsDouble());
    Duration most = moved.compareTo(patience.longest()) < 0 ? moved : patience.longest();
    return most.compareTo(SHORTEST) < 0 ? SHORTEST : most;
  }

  private static Duration times(Duration length, double factor) {
    return Duration.ofMillis(Math.round(length.toMillis() * factor));
  }
}

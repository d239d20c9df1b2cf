package io.github.quotadoctor.watch;

/** Is told how a watch gets on. */
@FunctionalInterface
public interface WatchObserver {
  /**
   * A try is over, and the pause before the next one, if any, begins.
   *
   * @return whether anybody still wants to know how it ends
   */
  boolean attempted(Attempt attempt);
}

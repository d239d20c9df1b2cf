package io.github.quotadoctor.http;

import java.time.Duration;

/** Lets time pass between two attempts. */
@FunctionalInterface
public interface Pause {
  /** Returns when the time is over, or earlier when the thread is interrupted. */
  void of(Duration length);
}

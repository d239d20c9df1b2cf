package io.github.quotadoctor.watch;

import java.time.Duration;
import java.util.Locale;

/** What else it may be when money does not count after so long; top-ups take about 10 minutes. */
public enum Suspicion {
  /** The payment itself, and whose credit is looked at. */
  PAYMENT(Duration.ofMinutes(10)),
  /** That it will not come true by itself. */
  ANOTHER_CAUSE(Duration.ofMinutes(20));

  private final Duration after;

  Suspicion(Duration after) {
    this.after = after;
  }

  Duration after() {
    return after;
  }

  /** The end of the key of its words. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

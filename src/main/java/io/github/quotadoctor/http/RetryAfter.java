package io.github.quotadoctor.http;

import java.time.Duration;
import java.util.Optional;

/** Reads how long a server asks to wait; dates are not read. */
public final class RetryAfter {
  private static final long LONGEST_SECONDS = 366L * 24 * 3600;

  private RetryAfter() {}

  /** The wait from {@code retry-after-ms}, else from {@code retry-after} in seconds. */
  public static Optional<Duration> of(Headers headers) {
    return number(headers, "retry-after-ms", 0.001).or(() -> number(headers, "retry-after", 1));
  }

  static Optional<Duration> of(Exchange exchange) {
    return exchange.answer().flatMap(answer -> of(answer.headers()));
  }

  private static Optional<Duration> number(Headers headers, String name, double unit) {
    return headers
        .value(name)
        .filter(text -> text.matches("\\d{1,12}(\\.\\d{1,6})?"))
        .map(text -> Double.parseDouble(text) * unit)
        .filter(seconds -> seconds <= LONGEST_SECONDS)
        .map(seconds -> Duration.ofMillis(Math.round(seconds * 1000)));
  }
}

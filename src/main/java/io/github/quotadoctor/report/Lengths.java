package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Facts;
import java.time.Duration;

/** Lengths of time in the words of one language. */
final class Lengths {
  private static final long MINUTE = 60;
  private static final long LONG_IN_SECONDS = 120;
  private static final long LONG_IN_MINUTES = 120;
  private static final long LONG_IN_HOURS = 48;

  private final Messages messages;

  Lengths(Messages messages) {
    this.messages = messages;
  }

  /** To the second: {@code 45 s}, {@code 2 min 10 s}, {@code 1 h 5 min}. */
  String span(Duration length) {
    long seconds = Math.max(0, (length.toMillis() + 500) / 1000);
    long minutes = seconds / MINUTE;
    if (minutes == 0) {
      return seconds(seconds);
    }
    if (minutes < MINUTE) {
      return two(minutes(minutes), seconds(seconds % MINUTE), seconds % MINUTE);
    }
    return two(hours(minutes / MINUTE), minutes(minutes % MINUTE), minutes % MINUTE);
  }

  /** A wait, rounded up, as people say it: {@code 2 s}, {@code 6 h 12 min}. */
  String wait(Duration length) {
    long seconds = Math.max(1, (length.toMillis() + 999) / 1000);
    if (seconds < LONG_IN_SECONDS) {
      return seconds(seconds);
    }
    long minutes = (seconds + MINUTE - 1) / MINUTE;
    return minutes < LONG_IN_MINUTES
        ? minutes(minutes)
        : two(hours(minutes / MINUTE), minutes(minutes % MINUTE), minutes % MINUTE);
  }

  /** An age in the largest unit that says enough; never less than a minute. */
  String age(Duration age) {
    long minutes = age.toMinutes();
    if (minutes < LONG_IN_MINUTES) {
      return minutes(Math.max(1, minutes));
    }
    long hours = minutes / MINUTE;
    return hours < LONG_IN_HOURS ? hours(hours) : told("days", hours / 24);
  }

  /** Both, or the large one alone where there is nothing of the small one. */
  private String two(String large, String small, long number) {
    return number == 0
        ? large
        : messages.text("length.two", Facts.of("large", large).with("small", small));
  }

  private String seconds(long number) {
    return told("seconds", number);
  }

  private String minutes(long number) {
    return told("minutes", number);
  }

  private String hours(long number) {
    return told("hours", number);
  }

  private String told(String unit, long number) {
    return messages.text("length." + unit, Facts.none().with("number", number));
  }
}

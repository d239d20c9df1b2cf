package io.github.quotadoctor.report;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Moments as they are told at another moment, always in UTC.
 *
 * @param dated whether the day is always told, for whoever reads it later
 */
record Moments(Instant now, boolean dated) {
  private static final DateTimeFormatter CLOCK = format("HH:mm 'UTC'");
  private static final DateTimeFormatter STAMP = format("uuuu-MM-dd HH:mm 'UTC'");

  /** What lies outside comes from a page that makes no sense, and is too much for a calendar. */
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");

  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
  }

  /** The time of day, with the day where it is another than today. */
  String clock(Instant moment) {
    if (moment.isBefore(FIRST) || moment.isAfter(LAST)) {
      return moment.toString();
    }
    return !dated && day(moment) == day(now) ? CLOCK.format(moment) : STAMP.format(moment);
  }

  /** How long ago it was; negative for what is yet to come. */
  Duration age(Instant moment) {
    return Duration.between(moment, now);
  }

  /** Whether it was less than a minute ago, or is yet to come. */
  boolean isNow(Instant moment) {
    return age(moment).toMinutes() < 1;
  }

  private static long day(Instant moment) {
    return Math.floorDiv(moment.getEpochSecond(), Duration.ofDays(1).toSeconds());
  }
}

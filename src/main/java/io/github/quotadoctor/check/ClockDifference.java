package io.github.quotadoctor.check;

import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Note;
import io.github.quotadoctor.http.Headers;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Compares this machine's clock with the one of the server. */
final class ClockDifference {
  /** More than a slow answer explains, and what Kerberos bears by default (RFC 4120, 2005). */
  private static final Duration BEARABLE = Duration.ofMinutes(5);

  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private ClockDifference() {}

  /** A note when the clocks are far apart; nothing when the server tells no time, or an old one. */
  static Optional<Note> note(Headers headers, Instant here) {
    return headers
        .value("date")
        .filter(date -> headers.value("age").isEmpty())
        .flatMap(ClockDifference::moment)
        .filter(there -> Duration.between(there, here).abs().compareTo(BEARABLE) > 0)
        .map(
            there ->
                new Note(
                    "clock_off",
                    Facts.of("here", MINUTES.format(here)).with("there", MINUTES.format(there))));
  }

  private static Optional<Instant> moment(String date) {
    try {
      return Optional.of(
          ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant());
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }
}

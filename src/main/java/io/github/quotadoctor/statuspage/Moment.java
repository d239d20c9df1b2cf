package io.github.quotadoctor.statuspage;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Times as pages write them: ISO 8601 with an offset, or as in e-mails. What no incident can mean,
 * such as the year one million, is none.
 */
final class Moment {
  private static final List<DateTimeFormatter> FORMS =
      List.of(
          DateTimeFormatter.ISO_OFFSET_DATE_TIME,
          DateTimeFormatter.RFC_1123_DATE_TIME,
          DateTimeFormatter.ofPattern("[EEE, ]d MMM yyyy HH:mm[:ss] VV", Locale.ROOT));

  private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

  private Moment() {}

  static Optional<Instant> of(String text) {
    return FORMS.stream().flatMap(form -> read(form, text.strip()).stream()).findFirst();
  }

  private static Optional<Instant> read(DateTimeFormatter form, String text) {
    try {
      return Optional.of(form.parse(text, Instant::from))
          .filter(it -> it.isAfter(EARLIEST) && it.isBefore(LATEST));
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }
}

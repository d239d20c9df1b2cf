package io.github.quotadoctor.statuspage;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Times as pages write them: ISO 8601 with an offset, or as in e-mails. */
final class Moment {
  private static final List<DateTimeFormatter> FORMS =
      List.of(
          DateTimeFormatter.ISO_OFFSET_DATE_TIME,
          DateTimeFormatter.RFC_1123_DATE_TIME,
          DateTimeFormatter.ofPattern("[EEE, ]d MMM yyyy HH:mm[:ss] VV", Locale.ROOT));

  private Moment() {}

  static Optional<Instant> of(String text) {
    return FORMS.stream().flatMap(form -> read(form, text.strip()).stream()).findFirst();
  }

  private static Optional<Instant> read(DateTimeFormatter form, String text) {
    try {
      return Optional.of(form.parse(text, Instant::from));
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }
}

package io.github.quotadoctor.check;

import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Note;
import io.github.quotadoctor.statuspage.Coverage;
import io.github.quotadoctor.statuspage.Incident;
import io.github.quotadoctor.statuspage.Provider;
import io.github.quotadoctor.statuspage.StatusReading;
import io.github.quotadoctor.statuspage.StatusVerdict;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What status pages tell that belongs beside a verdict. */
final class StatusNotes {
  private static final int MOST_INCIDENTS = 3;
  private static final int MOST_INCIDENTS_OF_BILLING = 2;

  /** A day and a minute in UTC. */
  static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private StatusNotes() {}

  /** The incidents that the reading is about, without those that were told already. */
  static List<Note> incidents(StatusReading reading, List<Incident> told) {
    Set<String> titles = told.stream().map(Incident::title).collect(Collectors.toSet());
    return reading.incidents().stream()
        .filter(incident -> !titles.contains(incident.title()))
        .limit(MOST_INCIDENTS)
        .map(incident -> new Note("incident", facts(incident, reading.provider())))
        .toList();
  }

  /** Incidents that may be the reason of a refusal for money. */
  static List<Note> billing(List<Incident> incidents, Provider provider) {
    return incidents.stream()
        .limit(MOST_INCIDENTS_OF_BILLING)
        .map(incident -> new Note("billing_incident", facts(incident, provider)))
        .toList();
  }

  /** How those are said to be to whom one could switch. */
  static Note alternatives(List<StatusReading> readings) {
    Facts facts =
        Facts.none()
            .with("calm", names(readings, it -> it == StatusVerdict.NONE_REPORTED))
            .with(
                "troubled",
                names(
                    readings,
                    it -> it != StatusVerdict.NONE_REPORTED && it != StatusVerdict.UNKNOWN))
            .with("unread", names(readings, it -> it == StatusVerdict.UNKNOWN))
            .with("limited", limited(readings));
    return new Note("alternatives", facts);
  }

  /** Those named as calm whose pages speak of less, or of more, than their API. */
  private static List<String> limited(List<StatusReading> readings) {
    return readings.stream()
        .filter(reading -> reading.verdict() == StatusVerdict.NONE_REPORTED)
        .map(StatusReading::provider)
        .filter(provider -> provider.coverage() != Coverage.API)
        .map(Provider::name)
        .toList();
  }

  private static List<String> names(List<StatusReading> readings, Predicate<StatusVerdict> wanted) {
    return readings.stream()
        .filter(reading -> wanted.test(reading.verdict()))
        .map(reading -> reading.provider().name())
        .toList();
  }

  private static Facts facts(Incident incident, Provider provider) {
    return Facts.of("title", incident.title())
        .with("status", Optional.of(incident.status()).filter(status -> !status.isEmpty()))
        .with("url", incident.url().orElse(provider.page().toString()))
        .with("time", incident.updatedAt().map(MINUTE::format));
  }
}

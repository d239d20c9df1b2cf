package io.github.quotadoctor.check;

import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Note;
import io.github.quotadoctor.diagnosis.Statement;
import io.github.quotadoctor.statuspage.Incident;
import io.github.quotadoctor.statuspage.StatusReading;
import io.github.quotadoctor.statuspage.StatusTrouble;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** OpenAI reports no incident that touches the API; never a failure, never an excuse. */
final class StatusCheck implements Check {
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  @Override
  public CheckId id() {
    return CheckId.STATUS;
  }

  @Override
  public List<CheckId> needs() {
    return List.of();
  }

  @Override
  public CheckResult judge(Examination examination) {
    StatusReading reading = examination.status();
    Statement summary = new Statement("row.status." + reading.verdict().code(), facts(reading));
    CheckResult result =
        switch (reading.verdict()) {
          case NONE_REPORTED, OTHER_ENDPOINT, MAINTENANCE, RECOVERING, UNSCOPED_INCIDENT ->
              CheckResult.pass(id(), summary);
          case OUTAGE, DEGRADED -> CheckResult.warn(id(), summary);
          case UNKNOWN -> CheckResult.unknown(id(), unread(reading));
        };
    return result.coded(reading.verdict().code()).noting(notes(examination, reading));
  }

  private static List<Note> notes(Examination examination, StatusReading reading) {
    Optional<CauseClass> obstacle = examination.obstacle();
    boolean suspicious =
        obstacle.filter(CauseClass.QUOTA::equals).isPresent() && reading.trouble().isEmpty();
    List<Incident> billing = suspicious ? billing(examination, reading) : List.of();
    List<Note> notes = new ArrayList<>(StatusNotes.billing(billing, reading.provider()));
    notes.addAll(StatusNotes.incidents(reading, billing));
    if (obstacle.filter(CauseClass.OUTAGE::equals).isPresent()) {
      notes.add(StatusNotes.alternatives(examination.alternatives()));
    }
    return notes;
  }

  /** The open ones were read with the page; its history adds those that are over. */
  private static List<Incident> billing(Examination examination, StatusReading reading) {
    Map<String, Incident> byTitle = new LinkedHashMap<>();
    Stream.concat(reading.billing().stream(), examination.billingIncidents().stream())
        .forEach(incident -> byTitle.putIfAbsent(incident.title(), incident));
    return List.copyOf(byTitle.values());
  }

  private static Statement unread(StatusReading reading) {
    String reason =
        reading.trouble().map(StatusTrouble::code).orElse(StatusTrouble.WRONG_SHAPE.code());
    return new Statement("row.status.unknown", facts(reading).with(Facts.VARIANT, reason));
  }

  private static Facts facts(StatusReading reading) {
    Facts read = Facts.of("time", CLOCK.format(reading.readAt()));
    return read.with("affected", reading.affected())
        .with("until", reading.until().map(StatusNotes.MINUTE::format));
  }
}

package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.ForeignText;
import io.github.quotadoctor.statuspage.Incident;
import io.github.quotadoctor.statuspage.StatusReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words for an incident or a notice of a status page. */
final class IncidentWords {
  private static final int MOST = 5;

  private final Messages messages;
  private final Moments moments;

  IncidentWords(Messages messages, Moments moments) {
    this.messages = messages;
    this.moments = moments;
  }

  /** Its title and what the page says has become of it. */
  String title(Incident incident) {
    String title = ForeignText.clean(incident.title());
    String status = ForeignText.clean(incident.status()).replace('_', ' ');
    Facts facts = Facts.of("title", title.isEmpty() ? messages.text("status.untitled") : title);
    return messages.text(
        "status.incident", status.isEmpty() ? facts : facts.with("status", status));
  }

  String notice(Incident incident) {
    return messages.text("status.notice", Facts.of("notice", title(incident)));
  }

  /** Since when it is, or from when on it will be, and when it was spoken of last; may be empty. */
  String dates(Incident incident) {
    List<String> dates = new ArrayList<>();
    incident
        .since()
        .map(
            since ->
                since.isAfter(moments.now())
                    ? messages.text("status.from", Facts.of("at", moments.clock(since)))
                    : messages.text(
                        "status.since",
                        Facts.of("at", moments.clock(since))
                            .with("length", new Lengths(messages).age(moments.age(since)))))
        .ifPresent(dates::add);
    incident
        .updatedAt()
        .map(at -> messages.text("status.updated", Facts.of("at", moments.clock(at))))
        .ifPresent(dates::add);
    return messages.joined(dates);
  }

  /** As many as a person reads. */
  static List<Incident> shown(List<Incident> all) {
    return all.stream().limit(MOST).toList();
  }

  /** How many are not shown, and where they are; empty when all are. */
  Optional<String> more(StatusReading reading) {
    int more = hidden(reading.incidents()) + hidden(reading.notices());
    Facts facts = Facts.of("url", StatusWords.page(reading)).with("number", more);
    return more == 0 ? Optional.empty() : Optional.of(messages.text("status.more", facts));
  }

  private static int hidden(List<Incident> all) {
    return Math.max(0, all.size() - MOST);
  }

  /** Its own link, or that of the page. */
  static String link(Incident incident, StatusReading reading) {
    return ForeignText.clean(incident.url().orElse(reading.provider().page().toString()));
  }
}

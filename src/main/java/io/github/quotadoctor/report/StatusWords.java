package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.ForeignText;
import io.github.quotadoctor.statuspage.Incident;
import io.github.quotadoctor.statuspage.SourceAttempt;
import io.github.quotadoctor.statuspage.StatusReading;
import io.github.quotadoctor.statuspage.StatusTrouble;
import io.github.quotadoctor.statuspage.StatusVerdict;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The words for what a status page says, before any layout. */
final class StatusWords {
  private final Messages messages;

  StatusWords(Messages messages) {
    this.messages = messages;
  }

  /** Sources may be anybody's file, so not even the name is taken as it is. */
  String name(StatusReading reading) {
    return Template.inProse(ForeignText.clean(reading.provider().name()));
  }

  String verdict(StatusReading reading) {
    return messages.text("status.verdict." + reading.verdict().code());
  }

  /** How much of the API the page speaks of; where it could not be read, why. */
  String scope(StatusReading reading) {
    return reading
        .trouble()
        .map(trouble -> messages.text("status.reason." + trouble.code()))
        .orElseGet(() -> messages.text("status.coverage." + reading.provider().coverage().code()));
  }

  /** The page for people. */
  static String page(StatusReading reading) {
    return ForeignText.clean(reading.provider().page().toString());
  }

  /** The host of the page for people; all of its address where it has none. */
  static String host(StatusReading reading) {
    String host = reading.provider().page().getHost();
    return host == null ? page(reading) : ForeignText.clean(host);
  }

  /** The verdict with what it is about. */
  String brief(StatusReading reading) {
    Facts facts = Facts.of("name", name(reading)).with("verdict", verdict(reading));
    return messages.text(
        "status.brief",
        reading
            .trouble()
            .map(trouble -> messages.text("status.reason." + trouble.code()))
            .map(reason -> facts.with("detail", reason))
            .orElseGet(() -> facts.with("detail", reading.affected())));
  }

  /** The verdict as a sentence. */
  String sentence(StatusReading reading, Moments moments) {
    Facts facts =
        Facts.of("name", name(reading))
            .with("verdict", verdict(reading))
            .with("time", moments.clock(reading.readAt()));
    Facts affected = facts.with("affected", reading.affected());
    return messages.text(
        "status.sentence." + reading.verdict().code(),
        reading
            .until()
            .map(until -> affected.with("until", moments.clock(until)))
            .or(() -> reading.trouble().map(trouble -> affected.with("reason", unread(trouble))))
            .orElse(affected));
  }

  private String unread(StatusTrouble trouble) {
    return messages.text("status.unread." + trouble.code());
  }

  /** How old the trouble is, or else what was read. */
  String age(StatusReading reading, Moments moments) {
    if (reading.verdict() == StatusVerdict.NONE_REPORTED && moments.isNow(reading.readAt())) {
      return messages.text("status.age.now");
    }
    return dated(reading, "status.age.", moments);
  }

  /** Since when the trouble is, or else when the page was read. */
  String date(StatusReading reading, Moments moments) {
    return dated(reading, "status.date.", moments);
  }

  private String dated(StatusReading reading, String key, Moments moments) {
    return switch (reading.verdict()) {
      case UNKNOWN -> "-";
      case NONE_REPORTED -> messages.text(key + "read", facts(reading.readAt(), moments));
      case OUTAGE, DEGRADED, OTHER_ENDPOINT, MAINTENANCE, RECOVERING, UNSCOPED_INCIDENT ->
          since(reading)
              .map(since -> messages.text(key + "trouble", facts(since, moments)))
              .orElse("-");
    };
  }

  private Facts facts(Instant moment, Moments moments) {
    return Facts.of("length", new Lengths(messages).age(moments.age(moment)))
        .with("at", moments.clock(moment));
  }

  /** The start of the closest incident that tells it. */
  static Optional<Instant> since(StatusReading reading) {
    return reading.incidents().stream().map(Incident::since).flatMap(Optional::stream).findFirst();
  }

  /** What is impaired besides the API, in one sentence; empty when nothing is. */
  Optional<String> elsewhere(StatusReading reading, int most) {
    List<String> names = reading.elsewhere();
    if (names.isEmpty()) {
      return Optional.empty();
    }
    Facts facts = Facts.none().with("names", names.stream().limit(most).toList());
    return Optional.of(
        messages.text(
            "status.elsewhere",
            names.size() > most ? facts.with("number", names.size() - most) : facts));
  }

  /** What a page cannot tell of one's own account, and what can. */
  List<String> advice(StatusReading reading) {
    String kind =
        switch (reading.verdict()) {
          case NONE_REPORTED -> "calm";
          case UNKNOWN -> "unknown";
          case OUTAGE, DEGRADED, OTHER_ENDPOINT, MAINTENANCE, RECOVERING, UNSCOPED_INCIDENT ->
              "trouble";
        };
    return messages.list("status.advice." + kind, Facts.none());
  }

  String attempt(SourceAttempt attempt) {
    String outcome =
        attempt
            .trouble()
            .map(trouble -> messages.text("status.reason." + trouble.code()))
            .orElseGet(() -> messages.text("status.read"));
    return messages.text(
        "status.attempt",
        Facts.of("outcome", outcome)
            .with("time", Numbers.seconds(attempt.took()))
            .with("url", attempt.url().toString()));
  }
}

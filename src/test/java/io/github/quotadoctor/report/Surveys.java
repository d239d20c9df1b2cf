package io.github.quotadoctor.report;

import static io.github.quotadoctor.report.Readings.calm;
import static io.github.quotadoctor.report.Readings.incident;
import static io.github.quotadoctor.report.Readings.troubled;
import static io.github.quotadoctor.report.Readings.unread;

import io.github.quotadoctor.statuspage.Incident;
import io.github.quotadoctor.statuspage.ProviderId;
import io.github.quotadoctor.statuspage.StatusReading;
import io.github.quotadoctor.statuspage.StatusSurvey;
import io.github.quotadoctor.statuspage.StatusTrouble;
import io.github.quotadoctor.statuspage.StatusVerdict;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What status pages can say together: a survey of each kind, by name. */
public final class Surveys {
  private static final String LINK =
      "https://status.openai.com/incidents/01KAMADEUP0000000000000000";

  private Surveys() {}

  /** All surveys that have screens of their own. */
  public static Map<String, StatusSurvey> all() {
    Map<String, StatusSurvey> all = new LinkedHashMap<>();
    all.put("calm", of(Readings.elsewhere(calm(ProviderId.OPENAI), "Conversations (ChatGPT)")));
    all.put("outage", failing(of(outage()), StatusVerdict.OUTAGE));
    all.put("degraded", mixed(degraded()));
    all.put("other_endpoint", of(openAi(StatusVerdict.OTHER_ENDPOINT, List.of("Images"))));
    all.put("untold", of(untold()));
    all.put("maintenance", of(maintenance()));
    all.put("recovering", of(openAi(StatusVerdict.RECOVERING, List.of("Responses", "Embeddings"))));
    all.put("unscoped_incident", of(openAi(StatusVerdict.UNSCOPED_INCIDENT, List.of())));
    for (StatusTrouble trouble : StatusTrouble.values()) {
      all.put("unknown_" + trouble.code(), allUnread(trouble));
    }
    all.put("all_in_trouble", allInTrouble());
    all.put("nine", nine());
    return all;
  }

  private static StatusSurvey of(StatusReading openAi) {
    return new StatusSurvey(
        openAi, ProviderId.alternatives(false).stream().map(Readings::calm).toList(), Set.of());
  }

  private static StatusSurvey failing(StatusSurvey survey, StatusVerdict... failOn) {
    return new StatusSurvey(survey.openAi(), survey.alternatives(), Set.of(failOn));
  }

  static StatusSurvey mixed(StatusReading openAi) {
    return new StatusSurvey(
        openAi,
        List.of(
            calm(ProviderId.ANTHROPIC),
            calm(ProviderId.GEMINI),
            unread(ProviderId.MISTRAL, StatusTrouble.CHALLENGED),
            troubled(ProviderId.DEEPSEEK, StatusVerdict.DEGRADED, Duration.ofMinutes(171)),
            Readings.readAt(calm(ProviderId.GROQ), Readings.ago(Duration.ofMinutes(4)))),
        Set.of());
  }

  private static StatusReading openAi(StatusVerdict verdict, List<String> affected) {
    Incident incident =
        incident("High error rates", "monitoring", Duration.ofMinutes(43), Optional.of(LINK));
    return Readings.reading(
        Readings.provider(ProviderId.OPENAI), verdict, affected, List.of(incident));
  }

  static StatusReading degraded() {
    return Readings.elsewhere(
        Readings.reading(
            Readings.provider(ProviderId.OPENAI),
            StatusVerdict.DEGRADED,
            List.of("Chat Completions", "Responses"),
            List.of(
                incident(
                    "Elevated error rates on gpt-6",
                    "investigating",
                    Duration.ofMinutes(43),
                    Optional.of(LINK)))),
        "Conversations (ChatGPT)");
  }

  /** The state of a component without a word on why. */
  private static StatusReading untold() {
    return Readings.reading(
        Readings.provider(ProviderId.OPENAI),
        StatusVerdict.DEGRADED,
        List.of("Responses"),
        List.of());
  }

  private static StatusReading outage() {
    List<Incident> incidents =
        List.of(
            incident("All requests fail", "identified", Duration.ofMinutes(170), Optional.of(LINK)),
            incident("Batch jobs wait", "", Duration.ofDays(3), Optional.empty()),
            new Incident("", "investigating", Optional.empty(), Optional.empty(), Optional.empty()),
            incident("Fourth", "monitoring", Duration.ofHours(5), Optional.empty()),
            incident("Fifth", "monitoring", Duration.ofHours(5), Optional.empty()),
            incident("Sixth", "monitoring", Duration.ofHours(5), Optional.empty()),
            incident("Seventh", "monitoring", Duration.ofHours(5), Optional.empty()));
    StatusReading reading =
        Readings.reading(
            Readings.provider(ProviderId.OPENAI),
            StatusVerdict.OUTAGE,
            List.of("Chat Completions", "Responses", "Batch", "Embeddings", "Fine-tuning"),
            incidents);
    return Readings.elsewhere(
        reading, "Conversations", "Voice", "Codex Web", "Codex CLI", "Ads API", "Login");
  }

  private static StatusReading maintenance() {
    Incident now =
        incident(
            "Move to another database",
            "maintenance_in_progress",
            Duration.ofMinutes(63),
            Optional.of(LINK));
    Incident announced =
        new Incident(
            "Network work",
            "maintenance_scheduled",
            Optional.of(Instant.parse("2026-11-22T02:00:00Z")),
            Optional.empty(),
            Optional.empty());
    StatusReading reading =
        Readings.reading(
            Readings.provider(ProviderId.OPENAI),
            StatusVerdict.MAINTENANCE,
            List.of("Fine-tuning"),
            List.of(now));
    return Readings.noticing(
        Readings.until(reading, Instant.parse("2026-11-21T14:00:00Z")), announced);
  }

  private static StatusSurvey allUnread(StatusTrouble trouble) {
    return new StatusSurvey(
        unread(ProviderId.OPENAI, trouble),
        ProviderId.alternatives(false).stream().map(id -> unread(id, trouble)).toList(),
        Set.of(StatusVerdict.UNKNOWN));
  }

  private static StatusSurvey allInTrouble() {
    List<StatusVerdict> verdicts =
        List.of(
            StatusVerdict.OUTAGE,
            StatusVerdict.DEGRADED,
            StatusVerdict.OTHER_ENDPOINT,
            StatusVerdict.MAINTENANCE,
            StatusVerdict.UNSCOPED_INCIDENT);
    List<ProviderId> ids = ProviderId.alternatives(false);
    List<StatusReading> readings =
        Stream.iterate(0, place -> place < ids.size(), place -> place + 1)
            .map(
                place ->
                    troubled(
                        ids.get(place),
                        verdicts.get(place),
                        Duration.ofMinutes(20L << (2 * place))))
            .toList();
    return new StatusSurvey(calm(ProviderId.OPENAI), readings, Set.of());
  }

  private static StatusSurvey nine() {
    List<StatusReading> readings =
        ProviderId.alternatives(true).stream()
            .map(id -> id == ProviderId.XAI ? unread(id, StatusTrouble.UNREACHABLE) : calm(id))
            .toList();
    return new StatusSurvey(degraded(), readings, Set.of());
  }
}

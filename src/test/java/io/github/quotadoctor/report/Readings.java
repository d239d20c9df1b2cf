package io.github.quotadoctor.report;

import io.github.quotadoctor.statuspage.Coverage;
import io.github.quotadoctor.statuspage.Incident;
import io.github.quotadoctor.statuspage.Provider;
import io.github.quotadoctor.statuspage.ProviderId;
import io.github.quotadoctor.statuspage.SourceAttempt;
import io.github.quotadoctor.statuspage.StatusReading;
import io.github.quotadoctor.statuspage.StatusTrouble;
import io.github.quotadoctor.statuspage.StatusVerdict;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One reading of a status page, made by hand and altered step by step. */
public final class Readings {
  public static final Instant NOW = Instant.parse("2026-11-21T12:03:00Z");

  private Readings() {}

  static Provider provider(ProviderId id) {
    return switch (id) {
      case OPENAI -> provider(id, "OpenAI", "https://status.openai.com/", Coverage.API);
      case ANTHROPIC -> provider(id, "Claude", "https://status.claude.com/", Coverage.API);
      case GEMINI ->
          provider(id, "Gemini", "https://status.cloud.google.com/", Coverage.GOOGLE_CLOUD);
      case MISTRAL -> provider(id, "Mistral", "https://status.mistral.ai/", Coverage.PAGE);
      case DEEPSEEK -> provider(id, "DeepSeek", "https://status.deepseek.com/", Coverage.POSTS);
      case GROQ -> provider(id, "Groq", "https://groqstatus.com/", Coverage.API);
      case XAI -> provider(id, "xAI", "https://status.x.ai/", Coverage.POSTS);
      case OPENROUTER -> provider(id, "OpenRouter", "https://status.openrouter.ai/", Coverage.API);
      case AZURE -> provider(id, "Azure OpenAI", "https://azure.status.microsoft/", Coverage.POSTS);
    };
  }

  private static Provider provider(ProviderId id, String name, String page, Coverage coverage) {
    return new Provider(id, name, URI.create(page), coverage);
  }

  static Instant ago(Duration length) {
    return NOW.minus(length);
  }

  /** An incident that began so long ago and was spoken of five minutes ago. */
  static Incident incident(String title, String status, Duration age, Optional<String> url) {
    return new Incident(
        title, status, Optional.of(ago(age)), Optional.of(ago(Duration.ofMinutes(5))), url);
  }

  static StatusReading calm(ProviderId id) {
    return reading(provider(id), StatusVerdict.NONE_REPORTED, List.of(), List.of());
  }

  static StatusReading unread(ProviderId id, StatusTrouble trouble) {
    SourceAttempt attempt =
        new SourceAttempt(source(id), Optional.of(trouble), Duration.ofMillis(2100));
    return StatusReading.unreadable(provider(id), trouble, List.of(attempt), NOW);
  }

  private static URI source(ProviderId id) {
    return provider(id).page().resolve("/api/v2/summary.json");
  }

  static StatusReading troubled(ProviderId id, StatusVerdict verdict, Duration age) {
    Incident incident = incident("Elevated errors", "investigating", age, Optional.empty());
    return reading(provider(id), verdict, List.of("API"), List.of(incident));
  }

  static StatusReading reading(
      Provider provider, StatusVerdict verdict, List<String> affected, List<Incident> incidents) {
    return new StatusReading(
        provider,
        verdict,
        affected,
        incidents,
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.of(source(provider.id())),
        List.of(new SourceAttempt(source(provider.id()), Optional.empty(), Duration.ofMillis(340))),
        NOW);
  }

  static StatusReading until(StatusReading reading, Instant until) {
    return copy(reading, Optional.of(until), reading.notices(), reading.elsewhere());
  }

  static StatusReading noticing(StatusReading reading, Incident... notices) {
    return copy(reading, reading.until(), List.of(notices), reading.elsewhere());
  }

  static StatusReading elsewhere(StatusReading reading, String... names) {
    return copy(reading, reading.until(), reading.notices(), List.of(names));
  }

  private static StatusReading copy(
      StatusReading reading,
      Optional<Instant> until,
      List<Incident> notices,
      List<String> elsewhere) {
    return new StatusReading(
        reading.provider(),
        reading.verdict(),
        reading.affected(),
        reading.incidents(),
        until,
        notices,
        reading.billing(),
        elsewhere,
        reading.trouble(),
        reading.source(),
        reading.attempts(),
        reading.readAt());
  }

  static StatusReading readAt(StatusReading reading, Instant readAt) {
    return new StatusReading(
        reading.provider(),
        reading.verdict(),
        reading.affected(),
        reading.incidents(),
        reading.until(),
        reading.notices(),
        reading.billing(),
        reading.elsewhere(),
        reading.trouble(),
        reading.source(),
        reading.attempts(),
        readAt);
  }
}

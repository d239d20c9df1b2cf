package io.github.quotadoctor.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One page of every shape and state that was seen, and what it says of the API. */
class ProviderPagesTest {
  @ParameterizedTest
  @CsvSource({
    "OPENAI, STATUSPAGE, summary-truncated, UNKNOWN, ''",
    "OPENAI, STATUSPAGE, summary-chatgpt-only-major, UNKNOWN, ''",
    "OPENAI, STATUSPAGE, history-compat, UNKNOWN, ''",
    "OPENAI, FEED, openai-feed-degraded.atom, DEGRADED, Responses",
    "OPENAI, FEED, openai-feed-outage.atom, OUTAGE, Chat Completions",
    "OPENAI, FEED, openai-feed-images.atom, OTHER_ENDPOINT, Images",
    "OPENAI, FEED, openai-feed-well-again.atom, UNKNOWN, ''",
    "OPENAI, FEED, openai-feed-resolved.atom, UNKNOWN, ''",
    "ANTHROPIC, STATUSPAGE, anthropic-calm, NONE_REPORTED, ''",
    "ANTHROPIC, STATUSPAGE, anthropic-api-outage, OUTAGE, Claude API (api.anthropic.com)",
    "ANTHROPIC, STATUSPAGE, anthropic-app-only, NONE_REPORTED, ''",
    "ANTHROPIC, STATUSPAGE, anthropic-untied, UNSCOPED_INCIDENT, ''",
    "ANTHROPIC, STATUSPAGE, anthropic-recovering, RECOVERING, Claude API (api.anthropic.com)",
    "ANTHROPIC, STATUSPAGE, anthropic-maintenance-now, MAINTENANCE, Claude API (api.anthropic.com)",
    "ANTHROPIC, STATUSPAGE, anthropic-maintenance-announced, NONE_REPORTED, ''",
    "GEMINI, GOOGLE_INCIDENTS, gemini-degraded, DEGRADED, Vertex Gemini API",
    "GEMINI, GOOGLE_INCIDENTS, gemini-outage, OUTAGE, Vertex Gemini API",
    "GEMINI, GOOGLE_INCIDENTS, gemini-among-others, DEGRADED, Vertex Gemini API",
    "GEMINI, GOOGLE_INCIDENTS, gemini-unrelated, NONE_REPORTED, ''",
    "GEMINI, GOOGLE_INCIDENTS, gemini-note, NONE_REPORTED, ''",
    "GEMINI, GOOGLE_INCIDENTS, gemini-recovering, RECOVERING, Vertex Gemini API",
    "MISTRAL, STATUSPAGE, mistral-calm, NONE_REPORTED, ''",
    "MISTRAL, STATUSPAGE, mistral-degraded, DEGRADED, Mistral AI Status",
    "MISTRAL, STATUSPAGE, mistral-outage, OUTAGE, Mistral AI Status",
    "MISTRAL, STATUSPAGE, mistral-maintenance, MAINTENANCE, Mistral AI Status",
    "MISTRAL, STATUSPAGE, mistral-incident-ahead, DEGRADED, Mistral AI Status",
    "MISTRAL, STATUSPAGE, mistral-watched, RECOVERING, Mistral AI Status",
    "MISTRAL, STATUSPAGE, mistral-unknown-word, UNKNOWN, ''",
    "DEEPSEEK, FEED, deepseek-api.atom, DEGRADED, API Service",
    "DEEPSEEK, FEED, deepseek-api.rss, DEGRADED, API Service",
    "DEEPSEEK, FEED, deepseek-chat-only.atom, NONE_REPORTED, ''",
    "DEEPSEEK, FEED, deepseek-resolved.atom, NONE_REPORTED, ''",
    "DEEPSEEK, FEED, deepseek-well-again.atom, RECOVERING, API Service",
    "DEEPSEEK, FEED, deepseek-empty.atom, UNKNOWN, ''",
    "ANTHROPIC, STATUSPAGE, anthropic-without-incidents, UNKNOWN, ''",
    "MISTRAL, STATUSPAGE, mistral-without-incidents, UNKNOWN, ''",
    "OPENROUTER, DATADOG, openrouter-without-incidents, UNKNOWN, ''",
    "DEEPSEEK, FEED, deepseek-without-status.atom, UNKNOWN, ''",
    "DEEPSEEK, FEED, deepseek-without-status-or-date.atom, UNKNOWN, ''",
    "DEEPSEEK, FEED, deepseek-without-status-but-old.atom, NONE_REPORTED, ''",
    "GROQ, INCIDENT_IO, groq-native-model, OTHER_ENDPOINT, openai/gpt-oss-20b",
    "GROQ, INCIDENT_IO, groq-native-api, OUTAGE, API",
    "GROQ, INCIDENT_IO, groq-native-website, NONE_REPORTED, ''",
    "GROQ, STATUSPAGE, groq-model, OTHER_ENDPOINT, llama-3.3-70b-versatile",
    "GROQ, STATUSPAGE, groq-api, OUTAGE, API",
    "GROQ, STATUSPAGE, groq-website, NONE_REPORTED, ''",
    "XAI, FEED, xai-api.xml, DEGRADED, API (api.x.ai)",
    "XAI, FEED, xai-elsewhere.xml, NONE_REPORTED, ''",
    "XAI, FEED, xai-calm.xml, NONE_REPORTED, ''",
    "OPENROUTER, DATADOG, openrouter-degraded, DEGRADED, US (Chat (/api/v1/chat/completions))",
    "OPENROUTER, DATADOG, openrouter-recovering, RECOVERING, US (Chat (/api/v1/chat/completions))",
    "OPENROUTER, DATADOG, openrouter-maintenance, MAINTENANCE, EU (Chat"
        + " (/api/v1/chat/completions))",
    "OPENROUTER, DATADOG, openrouter-calm, NONE_REPORTED, ''",
    "OPENROUTER, DATADOG, openrouter-group-renamed, UNKNOWN, ''",
    "AZURE, FEED, azure-openai.xml, DEGRADED, Azure OpenAI",
    "AZURE, FEED, azure-elsewhere.xml, NONE_REPORTED, ''",
    "AZURE, FEED, azure-empty.xml, NONE_REPORTED, ''"
  })
  void aPageIsJudgedByWhatItSaysOfTheApi(
      ProviderId provider, Adapter adapter, String fixture, StatusVerdict verdict, String part) {
    StatusReading reading = read(provider, adapter, fixture);
    assertThat(reading.verdict()).isEqualTo(verdict);
    assertThat(reading.affected())
        .isEqualTo(Optional.of(part).filter(it -> !it.isEmpty()).stream().toList());
    assertThat(reading.provider().id()).isEqualTo(provider);
  }

  @Test
  void severalPartsOfAGroupAreToldWithIt() {
    assertThat(read(ProviderId.OPENROUTER, Adapter.DATADOG, "openrouter-outage").affected())
        .containsExactly(
            "US (Chat (/api/v1/chat/completions))", "EU (Chat (/api/v1/chat/completions))");
  }

  @ParameterizedTest
  @CsvSource({
    "ANTHROPIC, STATUSPAGE, anthropic-app-only, claude.ai",
    "DEEPSEEK, FEED, deepseek-api.atom, 对话服务(Chat Service)",
    "GROQ, STATUSPAGE, groq-website, Website",
    "XAI, FEED, xai-elsewhere.xml, Grok (grok.com)",
    "OPENROUTER, DATADOG, openrouter-calm, Front page (Website)",
    "OPENAI, FEED, openai-feed-degraded.atom, Voice mode",
    "AZURE, FEED, azure-elsewhere.xml, Azure Front Door - slow"
  })
  void whatIsNotTheApiStandsElsewhere(
      ProviderId provider, Adapter adapter, String fixture, String name) {
    assertThat(read(provider, adapter, fixture).elsewhere()).containsExactly(name);
  }

  @ParameterizedTest
  @CsvSource({
    "GEMINI, GOOGLE_INCIDENTS, gemini-note, A change of quotas",
    "ANTHROPIC, STATUSPAGE, anthropic-maintenance-announced, Work on the API",
    "GROQ, STATUSPAGE, groq-website, Work on one model"
  })
  void whatIsOnlyToBeKnownIsANotice(
      ProviderId provider, Adapter adapter, String fixture, String title) {
    assertThat(read(provider, adapter, fixture).notices())
        .extracting(Incident::title)
        .containsExactly(title);
  }

  @Test
  void anIncidentThatSpeaksOfCreditIsAboutBilling() {
    assertThat(read(ProviderId.ANTHROPIC, Adapter.STATUSPAGE, "anthropic-recovering").billing())
        .extracting(Incident::title)
        .containsExactly("Slow answers");
  }

  @ParameterizedTest
  @CsvSource({
    "ANTHROPIC, STATUSPAGE, anthropic-api-outage, Requests time out, investigating,"
        + " 2026-11-20T11:15:00Z, 2026-11-20T11:45:00Z, https://stspg.io/example",
    "GEMINI, GOOGLE_INCIDENTS, gemini-degraded, Slow answers of models, SERVICE_DISRUPTION,"
        + " 2026-11-20T10:00:00Z, 2026-11-20T11:30:00Z,"
        + " https://status.cloud.google.com/incidents/gemini-now",
    "MISTRAL, STATUSPAGE, mistral-outage, Completions fail, identified, 2026-11-20T11:15:00Z,"
        + " 2026-11-20T11:45:00Z, https://status.mistral.ai/incidents/example",
    "DEEPSEEK, FEED, deepseek-api.atom, 接口变慢（Slow answers）, investigating,"
        + " 2026-11-20T11:20:00Z, 2026-11-20T11:20:00Z, https://status.deepseek.com/incidents/1",
    "DEEPSEEK, FEED, deepseek-api.rss, 接口不可用（No answers）, identified, 2026-11-20T11:20:00Z,"
        + " 2026-11-20T11:20:00Z, https://status.deepseek.com/incidents/8",
    "AZURE, FEED, azure-openai.xml, Azure OpenAI - errors in one region, '', 2026-11-20T11:15:00Z,"
        + " 2026-11-20T11:15:00Z, https://azure.status.microsoft/en-us/status/",
    "OPENAI, FEED, openai-feed-outage.atom, Slow answers, identified, 2026-11-20T11:15:00Z,"
        + " 2026-11-20T11:45:00Z, https://status.openai.com/incidents/one"
  })
  void anIncidentIsToldWithItsTimesAndLink(
      ProviderId provider,
      Adapter adapter,
      String fixture,
      String title,
      String status,
      Instant since,
      Instant updated,
      String url) {
    assertThat(read(provider, adapter, fixture).incidents())
        .containsExactly(
            new Incident(
                title, status, Optional.of(since), Optional.of(updated), Optional.of(url)));
  }

  @Test
  void anIncidentOfADatadogPageHasItsTimes() {
    assertThat(read(ProviderId.OPENROUTER, Adapter.DATADOG, "openrouter-recovering").incidents())
        .containsExactly(
            new Incident(
                "Errors in one region",
                "monitoring",
                Optional.of(Instant.parse("2026-11-20T11:15:00Z")),
                Optional.of(Instant.parse("2026-11-20T11:40:00Z")),
                Optional.empty()));
  }

  private static StatusReading read(ProviderId provider, Adapter adapter, String fixture) {
    Source source = Fixture.source(provider, adapter);
    return Fixture.reading(provider, source, Fixture.text(fixture), "");
  }
}

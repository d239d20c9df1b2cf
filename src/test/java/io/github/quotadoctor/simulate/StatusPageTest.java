package io.github.quotadoctor.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatusPageTest {
  private static HttpResponse<String> read(String scenario, String path) throws Exception {
    try (SimulatedApi api =
        SimulatedApi.start(
            Scenarios.named(scenario).orElseThrow(), 0, Duration.ZERO, System::nanoTime)) {
      HttpResponse<String> answer = Visitor.withoutKey().get(api.statusUrl(), path);
      assertThat(api.received()).isEmpty();
      return answer;
    }
  }

  private static JsonNode json(String scenario, String path) throws Exception {
    return Visitor.json(read(scenario, path));
  }

  @Test
  void aQuietPageListsEveryComponentAndNoIncident() throws Exception {
    JsonNode summary = json("healthy", "/proxy/status.openai.com").path("summary");

    assertThat(summary.path("components")).hasSize(34);
    assertThat(summary.path("affected_components")).isEmpty();
    assertThat(summary.path("ongoing_incidents")).isEmpty();
    assertThat(summary.path("structure").path("items").path(0).path("group").path("name").asText())
        .isEqualTo("APIs");
    assertThat(json("healthy", "/api/v2/components.json").findValuesAsText("status"))
        .hasSize(34)
        .containsOnly("operational");
    assertThat(json("healthy", "/api/v1/summary").path("ongoing_incidents")).isEmpty();
    assertThat(read("healthy", "/feed.atom").body()).doesNotContain("<entry>");
  }

  @Test
  void allDocumentsTellTheSameOutageInTheirOwnWords() throws Exception {
    JsonNode summary = json("outage_reported", "/proxy/status.openai.com").path("summary");
    JsonNode components = json("outage_reported", "/api/v2/components.json").path("components");
    JsonNode incident =
        json("outage_reported", "/api/v1/summary").path("ongoing_incidents").path(0);

    assertThat(summary.path("affected_components").findValuesAsText("status"))
        .containsExactly("full_outage", "partial_outage", "partial_outage");
    assertThat(components.findValuesAsText("status"))
        .contains("major_outage", "partial_outage")
        .doesNotContain("full_outage");
    assertThat(incident.path("name"))
        .isEqualTo(summary.path("ongoing_incidents").path(0).path("name"));
    assertThat(incident.path("affected_components").path(0).path("group_name").asText())
        .isEqualTo("APIs");
    assertThat(read("outage_reported", "/feed.atom").body())
        .contains("&lt;li&gt;Responses (Full outage)&lt;/li&gt;");
  }

  @Test
  void anOutageOfChatGptTouchesNoComponentOfTheApi() throws Exception {
    JsonNode affected =
        json("chatgpt_outage", "/api/v1/summary")
            .path("ongoing_incidents")
            .path(0)
            .path("affected_components");

    assertThat(affected.findValuesAsText("group_name")).hasSize(2).containsOnly("ChatGPT");
  }

  @ParameterizedTest
  @CsvSource({
    "status_page_unreadable, 503",
    "not_an_api_answer, 200",
    "proxy_failure, 407",
  })
  void anUnreadablePageIsHtmlOnEveryPath(String scenario, int status) throws Exception {
    for (String path : StatusPage.PATHS) {
      HttpResponse<String> answer = read(scenario, path);

      assertThat(answer.statusCode()).isEqualTo(status);
      assertThat(answer.body()).startsWith("<!doctype html>");
    }
  }

  @Test
  void theHistoryTellsOfTheSameIncidentsInBothForms() throws Exception {
    JsonNode own = json("outage_reported", "/proxy/status.openai.com/incidents").path("incidents");
    JsonNode copy = json("outage_reported", "/api/v2/incidents.json").path("incidents");

    assertThat(own).hasSize(1);
    assertThat(copy).hasSize(1);
    assertThat(copy.path(0).path("name")).isEqualTo(own.path(0).path("name"));
    assertThat(copy.path(0).path("components")).isEmpty();
  }

  @Test
  void anotherProvidersPageIsThereOrGuarded() throws Exception {
    assertThat(json("healthy", "/alternatives/anthropic/api/v2/summary.json").path("components"))
        .isNotEmpty();
    assertThat(read("healthy", "/alternatives/deepseek/feed.atom").statusCode()).isEqualTo(403);
  }
}

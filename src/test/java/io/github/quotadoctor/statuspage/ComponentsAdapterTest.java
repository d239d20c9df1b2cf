package io.github.quotadoctor.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComponentsAdapterTest {
  @ParameterizedTest
  @CsvSource({
    "components-calm, '', NONE_REPORTED",
    "components-core-degraded, '', DEGRADED",
    "components-core-outage, '', OUTAGE",
    "components-core-partial-outage, '', OUTAGE",
    "components-images-degraded, '', OTHER_ENDPOINT",
    "components-images-degraded, /images/edits, DEGRADED",
    "components-sora-outage, '', OTHER_ENDPOINT",
    "components-sora-outage, /videos, OUTAGE",
    "components-chatgpt-only, '', NONE_REPORTED",
    "components-both-logins, '', NONE_REPORTED",
    "components-api-in-name-only, '', NONE_REPORTED",
    "components-maintenance-now, '', MAINTENANCE",
    "components-unknown-word, '', UNKNOWN",
    "components-unknown-id, '', NONE_REPORTED",
    "components-empty, '', UNKNOWN",
    "components-without-chat-completions, '', UNKNOWN",
    "components-odd-rows, '', DEGRADED"
  })
  void aListIsJudgedByTheIdsOfTheApi(String fixture, String endpoint, StatusVerdict verdict) {
    assertThat(read(fixture, endpoint).verdict()).isEqualTo(verdict);
  }

  @Test
  void anUnknownIdIsNeverTheApi() {
    assertThat(read("components-unknown-id", "").elsewhere()).containsExactly("Decisions");
  }

  @Test
  void oddRowsCostNothingButThemselves() {
    StatusReading reading = read("components-odd-rows", "");
    assertThat(reading.affected()).containsExactly("Responses");
    assertThat(reading.elsewhere()).containsExactly("no-name");
  }

  @Test
  void theWorseOfTwoRowsForOneComponentCounts() {
    String twice = "{\"id\":\"one\",\"status\":\"%s\"}";
    String page =
        "{\"components\":["
            + twice.formatted("major_outage")
            + ","
            + twice.formatted("operational")
            + "]}";
    assertThat(ComponentsAdapter.read(JsonObject.parse(page).orElseThrow()).orElseThrow().parts())
        .singleElement()
        .satisfies(part -> assertThat(part.state()).isEqualTo(ComponentState.OUTAGE));
  }

  @Test
  void aPageWithoutComponentsIsOfNoUse() {
    assertThat(ComponentsAdapter.read(Fixture.page("widget-calm"))).isEmpty();
    assertThat(ComponentsAdapter.read(JsonObject.parse("\"well\"").orElseThrow())).isEmpty();
  }

  private static StatusReading read(String fixture, String endpoint) {
    return Fixture.judged(ComponentsAdapter.read(Fixture.page(fixture)).orElseThrow(), endpoint);
  }
}

package io.github.quotadoctor.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NativeAdapterTest {
  @ParameterizedTest
  @CsvSource({
    "native-calm, '', NONE_REPORTED",
    "native-core-degraded, '', DEGRADED",
    "native-core-outage, '', OUTAGE",
    "native-core-partial-outage, /responses, OUTAGE",
    "native-embeddings-outage, /embeddings, OUTAGE",
    "native-embeddings-outage, /chat/completions, OTHER_ENDPOINT",
    "native-images-degraded, '', OTHER_ENDPOINT",
    "native-images-degraded, /images/generations, DEGRADED",
    "native-sora-outage, /embeddings, OTHER_ENDPOINT",
    "native-sora-outage, /videos, OUTAGE",
    "native-chatgpt-only, '', NONE_REPORTED",
    "native-both-logins, '', NONE_REPORTED",
    "native-api-in-name-only, '', NONE_REPORTED",
    "native-recovering, '', RECOVERING",
    "native-login-recovering, '', NONE_REPORTED",
    "native-untied, '', UNSCOPED_INCIDENT",
    "native-maintenance-now, '', MAINTENANCE",
    "native-maintenance-window, '', MAINTENANCE",
    "native-maintenance-announced, '', NONE_REPORTED",
    "native-resolved, '', NONE_REPORTED",
    "native-incident-ahead, '', OUTAGE",
    "native-unknown-word, '', UNKNOWN",
    "native-without-chat-completions, '', UNKNOWN",
    "native-new-member, '', OTHER_ENDPOINT",
    "native-ungrouped, '', DEGRADED",
    "native-group-by-name, '', OTHER_ENDPOINT",
    "native-odd-rows, '', DEGRADED"
  })
  void aPageIsJudgedByItsComponents(String fixture, String endpoint, StatusVerdict verdict) {
    assertThat(read(fixture, endpoint).verdict()).isEqualTo(verdict);
  }

  @Test
  void theAffectedComponentsOfTheCallerComeFirst() {
    assertThat(read("native-core-outage", "").affected())
        .containsExactly("Chat Completions", "Images");
  }

  @Test
  void theIncidentCarriesItsTimes() {
    assertThat(read("native-core-degraded", "").incidents())
        .containsExactly(
            new Incident(
                "Slow answers from several models",
                "identified",
                Optional.of(Instant.parse("2026-11-20T11:20:00Z")),
                Optional.of(Instant.parse("2026-11-20T11:40:00Z")),
                Optional.empty()));
  }

  @Test
  void troubleOutsideTheApiStandsElsewhereWithItsGroup() {
    assertThat(read("native-both-logins", "").elsewhere())
        .containsExactly("Login (APIs)", "Login (ChatGPT)");
    assertThat(read("native-api-in-name-only", "").elsewhere())
        .containsExactly("Compliance API (ChatGPT)", "Codex API (Codex)");
  }

  @Test
  void aMaintenanceTellsWhenItEnds() {
    StatusReading reading = read("native-maintenance-now", "");
    assertThat(reading.until()).contains(Instant.parse("2026-11-20T13:00:00Z"));
    assertThat(reading.affected()).containsExactly("Batch");
    assertThat(reading.incidents())
        .singleElement()
        .satisfies(it -> assertThat(it.since()).contains(Instant.parse("2026-11-20T11:00:00Z")));
  }

  @Test
  void aMemberOfTheGroupThatIsNotInTheTableIsTheApi() {
    assertThat(read("native-new-member", "").affected()).containsExactly("Agents");
  }

  @Test
  void oddRowsTakeNothingFromTheTroubleOfTheOthers() {
    StatusReading reading = read("native-odd-rows", "");
    assertThat(reading.affected()).containsExactly("Responses");
    assertThat(reading.incidents()).extracting(Incident::title).containsExactly("Slow answers");
    assertThat(reading.elsewhere()).containsExactly("unheard-of");
  }

  @ParameterizedTest
  @ValueSource(strings = {"native-without-affected", "components-calm"})
  void withoutAListOfTroublesThePageIsOfNoUse(String fixture) {
    assertThat(read(fixture, "").trouble()).contains(StatusTrouble.WRONG_SHAPE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/summary/components",
        "/summary/structure/items",
        "/summary/structure/items/0/group/components",
        "/summary/affected_components",
        "/summary/ongoing_incidents",
        "/summary/scheduled_maintenances"
      })
  void aRowThatCannotBeReadIsNoProofOfCalm(String list) {
    Source source = Fixture.source(ProviderId.OPENAI, Adapter.INCIDENT_IO);
    String text = Json.withRow(Fixture.text("native-calm"), list, "null");
    assertThat(Fixture.reading(ProviderId.OPENAI, source, text, "").trouble())
        .contains(StatusTrouble.WRONG_SHAPE);
  }

  private static StatusReading read(String fixture, String endpoint) {
    Source source = Fixture.source(ProviderId.OPENAI, Adapter.INCIDENT_IO);
    return Fixture.reading(ProviderId.OPENAI, source, Fixture.text(fixture), endpoint);
  }
}

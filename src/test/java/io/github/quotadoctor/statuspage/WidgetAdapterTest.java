package io.github.quotadoctor.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WidgetAdapterTest {
  @ParameterizedTest
  @CsvSource({
    "widget-calm, NONE_REPORTED",
    "widget-core-outage, OUTAGE",
    "widget-core-degraded, DEGRADED",
    "widget-images-degraded, OTHER_ENDPOINT",
    "widget-chatgpt-only, NONE_REPORTED",
    "widget-recovering, RECOVERING",
    "widget-without-current-status, RECOVERING",
    "widget-untied, UNSCOPED_INCIDENT",
    "widget-unknown-word, UNKNOWN",
    "widget-maintenance-now, MAINTENANCE",
    "widget-maintenance-announced, NONE_REPORTED",
    "widget-odd-rows, OUTAGE"
  })
  void incidentsAddToWellComponents(String fixture, StatusVerdict verdict) {
    assertThat(read("components-calm", fixture).verdict()).isEqualTo(verdict);
  }

  @Test
  void incidentsNeverTakeAnythingFromTheComponents() {
    StatusReading reading = read("components-core-outage", "widget-recovering");
    assertThat(reading.verdict()).isEqualTo(StatusVerdict.OUTAGE);
    assertThat(reading.affected()).containsExactly("Chat Completions");
  }

  @Test
  void theIncidentCarriesItsTimeAndLink() {
    assertThat(read("components-calm", "widget-core-degraded").incidents())
        .containsExactly(
            new Incident(
                "Slow answers",
                "identified",
                Optional.empty(),
                Optional.of(Instant.parse("2026-11-20T11:40:00Z")),
                Optional.of("https://status.openai.com/incidents/slow")));
  }

  @Test
  void aMaintenanceTellsWhenItBeganAndEnds() {
    StatusReading reading = read("components-calm", "widget-maintenance-now");
    assertThat(reading.until()).contains(Instant.parse("2026-11-20T13:00:00Z"));
    assertThat(reading.affected()).containsExactly("Batch");
    assertThat(reading.incidents())
        .singleElement()
        .satisfies(it -> assertThat(it.since()).contains(Instant.parse("2026-11-20T11:00:00Z")));
  }

  @Test
  void aLinkThatIsNotSecureAndAMalformedTimeAreLeftOut() {
    assertThat(read("components-calm", "widget-odd-rows").incidents())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.title()).isEqualTo("Requests are failing");
              assertThat(it.url()).isEmpty();
              assertThat(it.updatedAt()).isEmpty();
            });
  }

  @ParameterizedTest
  @CsvSource({
    "/ongoing_incidents, null",
    "/in_progress_maintenances, 7",
    "/ongoing_incidents, '{\"status\":\"resolved\",\"affected_components\":[{}]}'"
  })
  void aRowThatCannotBeReadIsNoProofOfCalm(String list, String row) {
    String text = Json.withRow(Fixture.text("widget-calm"), list, row);
    assertThat(read("components-calm", JsonObject.parse(text).orElseThrow()).verdict())
        .isEqualTo(StatusVerdict.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"native-core-outage", "components-calm"})
  void aPageOfAnotherMakeIsOfNoUse(String fixture) {
    assertThat(WidgetAdapter.read(Fixture.page(fixture)))
        .isEqualTo(new Answer.Unusable<>(StatusTrouble.WRONG_SHAPE));
  }

  private static StatusReading read(String components, String widget) {
    return read(components, Fixture.page(widget));
  }

  private static StatusReading read(String components, JsonObject widget) {
    Source source = Fixture.source(ProviderId.OPENAI, Adapter.STATUSPAGE);
    Snapshot both =
        Fixture.read(ProviderId.OPENAI, source, Fixture.text(components))
            .then(
                parts ->
                    WidgetAdapter.read(widget)
                        .<Snapshot>then(events -> new Answer.Usable<>(parts.and(events))))
            .fold(
                snapshot -> snapshot,
                trouble -> {
                  throw new AssertionError(trouble);
                });
    return Fixture.judged(both, "");
  }
}

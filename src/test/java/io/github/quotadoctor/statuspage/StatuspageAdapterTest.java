package io.github.quotadoctor.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatuspageAdapterTest {
  private static final Source SOURCE = Fixture.source(ProviderId.OPENAI, Adapter.STATUSPAGE);

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
  void oddRowsTakeNothingFromTheTroubleOfTheOthers() {
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
    Optional<Snapshot> snapshot =
        Fixture.read(ProviderId.OPENAI, SOURCE, page)
            .fold(Optional::of, trouble -> Optional.empty());
    assertThat(snapshot.orElseThrow().parts())
        .singleElement()
        .satisfies(part -> assertThat(part.state()).isEqualTo(ComponentState.OUTAGE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "3",
        "{}",
        "{\"id\":\"x\"}",
        "{\"id\":\"x\",\"status\":null}",
        "{\"status\":\"operational\"}"
      })
  void aComponentThatCannotBeReadIsNoProofOfCalm(String row) {
    String text = Json.withRow(Fixture.text("components-calm"), "/components", row);
    assertThat(Fixture.reading(ProviderId.OPENAI, SOURCE, text, "").trouble())
        .contains(StatusTrouble.WRONG_SHAPE);
  }

  @Test
  void aPageWithoutComponentsIsOfNoUse() {
    assertThat(read("widget-calm", "").trouble()).contains(StatusTrouble.WRONG_SHAPE);
  }

  private static StatusReading read(String fixture, String endpoint) {
    return Fixture.reading(ProviderId.OPENAI, SOURCE, Fixture.text(fixture), endpoint);
  }
}

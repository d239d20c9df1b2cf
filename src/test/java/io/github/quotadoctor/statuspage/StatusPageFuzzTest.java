package io.github.quotadoctor.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Mutation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusPageFuzzTest {
  private static final int ROUNDS = 250;
  private static final int LONGEST = 300;

  private final Snapshot calm = new Snapshot(Fixture.CATALOGUE.wellParts(), List.of(), false);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "native-core-outage",
        "native-maintenance-now",
        "components-core-degraded",
        "widget-maintenance-now",
        "widget-recovering"
      })
  void aDamagedPageIsJudgedWithoutAnException(String fixture) {
    String text = Fixture.text(fixture);
    Mutation.rounds(
        ROUNDS,
        List.of("operational", "resolved"),
        mutation -> {
          judge(mutation.withOtherValues(text));
          judge(new String(mutation.bytes(mutation.torn(List.of(text))), StandardCharsets.UTF_8));
        });
  }

  @Test
  void bytesOfAnyKindAreJudgedWithoutAnException() {
    Mutation.rounds(
        ROUNDS,
        List.of("\"components\"", "\"summary\"", "\"ongoing_incidents\""),
        mutation -> {
          judge(new String(mutation.anyBytes(LONGEST), StandardCharsets.UTF_8));
          judge(mutation.anyText(LONGEST));
          judge("{" + mutation.anyText(4) + "}");
        });
  }

  private void judge(String text) {
    for (ProviderId id : ProviderId.values()) {
      for (Source source : Fixture.SOURCES.of(id).sources()) {
        assertConsistent(Fixture.reading(id, source, text, "/embeddings"));
      }
    }
    JsonObject.answer(text)
        .then(WidgetAdapter::read)
        .fold(
            events -> {
              assertConsistent(Fixture.judged(calm.and(events), "/embeddings"));
              return true;
            },
            trouble -> false);
  }

  private static void assertConsistent(StatusReading reading) {
    assertThat(reading.trouble().isPresent()).isEqualTo(reading.verdict() == StatusVerdict.UNKNOWN);
  }
}

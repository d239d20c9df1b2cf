package io.github.quotadoctor.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FuzzTest {
  private static final int ROUNDS = 1500;
  private static final String[] PIECES = {
    "null", "{}", "[]", "\"\"", "0", "true", ",", "\"", "}", "]", "\\", "\u0000", "1e999", "-"
  };

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
    Random random = new Random(fixture.hashCode());
    String text = Fixture.text(fixture);
    Snapshot calm = ComponentsAdapter.read(Fixture.page("components-calm")).orElseThrow();
    for (int round = 0; round < ROUNDS; round++) {
      JsonObject.parse(damaged(text, random))
          .ifPresent(
              page -> {
                NativeAdapter.read(page).ifPresent(FuzzTest::assertConsistent);
                ComponentsAdapter.read(page).ifPresent(FuzzTest::assertConsistent);
                assertConsistent(calm.with(WidgetAdapter.read(page)));
              });
    }
  }

  private static void assertConsistent(Snapshot snapshot) {
    StatusReading reading = Fixture.judged(snapshot, "/embeddings");
    assertThat(reading.trouble().isPresent()).isEqualTo(reading.verdict() == StatusVerdict.UNKNOWN);
  }

  /** Replaces the text between two quotation marks, so that most of the damage stays JSON. */
  private static String damaged(String text, Random random) {
    String damaged = text;
    for (int times = random.nextInt(4); times >= 0; times--) {
      int start = damaged.indexOf('"', random.nextInt(damaged.length()));
      int end = damaged.indexOf('"', start + 1);
      if (start >= 0 && end > start) {
        String piece = PIECES[random.nextInt(PIECES.length)];
        damaged = damaged.substring(0, start) + piece + damaged.substring(end + 1);
      }
    }
    return damaged;
  }
}

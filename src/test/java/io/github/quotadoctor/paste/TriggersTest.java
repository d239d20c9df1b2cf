package io.github.quotadoctor.paste;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words are found in one pass, also where they overlap. */
class TriggersTest {
  private final Triggers triggers =
      new Triggers(Map.of("quota", 2, "no quo", 1, "tax", 4, "\u984d", 2, "he", 1, "she", 4));

  private int in(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return triggers.in(bytes, 0, bytes.length);
  }

  @ParameterizedTest
  @CsvSource({
    "nothing of it, 0",
    "QuOtA, 2",
    "no quota, 3",
    "quotax, 6",
    "quota tax, 6",
    "no no quo, 1",
    "she, 5",
    "ssshe, 5",
    "\u91d1\u984d, 2",
    "quot, 0"
  })
  void everyWordCountsOnceWhateverItsCase(String text, int meanings) {
    assertThat(in(text)).isEqualTo(meanings);
  }

  @Test
  void onlyTheGivenPartIsSearched() {
    byte[] bytes = "quota she".getBytes(StandardCharsets.UTF_8);

    assertThat(triggers.in(bytes, 1, 5)).isZero();
    assertThat(triggers.in(bytes, 0, 5)).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({
    "429, true",
    "id 4290, false",
    "a 502b, true",
    "1429, false",
    "399, false",
    "x40, false"
  })
  void aStatusStandsAlone(String text, boolean status) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

    assertThat(Triggers.holdsStatus(bytes, 0, bytes.length)).isEqualTo(status);
  }
}

package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationTextTest {
  @ParameterizedTest
  @CsvSource({
    "500ms, PT0.5S",
    "1ms, PT0.001S",
    "30s, PT30S",
    "15m, PT15M",
    "2h, PT2H",
    "999999999h, PT999999999H",
    "PT30S, PT30S",
    "PT1M0.5S, PT1M0.5S",
    "P1D, PT24H"
  })
  void bothFormsAreRead(String text, Duration length) {
    assertThat(DurationText.parse(text)).contains(length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "30",
        "s",
        "-1s",
        "+1s",
        "1.5s",
        "30 s",
        "30S",
        "1d",
        "0s",
        "0ms",
        "PT0S",
        "PT-1S",
        "PT0.0001S",
        "P1Y",
        "1234567890s",
        "P99999999999999999999D",
        "PT9223372036854775807H",
        "\u0663s"
      })
  void everythingElseIsNoLength(String text) {
    assertThat(DurationText.parse(text)).isEmpty();
  }
}

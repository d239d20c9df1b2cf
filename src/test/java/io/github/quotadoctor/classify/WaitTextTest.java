package io.github.quotadoctor.classify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WaitTextTest {
  @ParameterizedTest
  @CsvSource({
    "0s, PT0S",
    "6ms, PT0.006S",
    "20ms, PT0.02S",
    "300ms, PT0.3S",
    "1s, PT1S",
    "8.64s, PT8.64S",
    "6m0s, PT6M",
    "7m12s, PT7M12S",
    "1m26.4s, PT1M26.4S",
    "6h12m, PT6H12M",
    "28m48s, PT28M48S",
    "8h, PT8H",
    "1h2m3s4ms, PT1H2M3.004S",
    "0.5ms, PT0.001S",
    "12.123456789s, PT12.123S",
    "8784h, PT8784H"
  })
  void everyFormThatOpenAiPrintsIsRead(String text, Duration length) {
    assertThat(WaitText.parse(text)).contains(length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "1",
        "s",
        "ms",
        "-1s",
        "+1s",
        "1 s",
        "1S",
        "1s ",
        " 1s",
        "1d",
        "1s2",
        "1..5s",
        ".5s",
        "1.s",
        "1e3s",
        "1,5s",
        "1s;",
        "1m 2s",
        "8784h1ms",
        "999999999h",
        "\u0661s",
        "9999999999s",
        "Sat, 21 Nov 2026 00:00:00 GMT"
      })
  void anythingElseIsNoLengthOfTime(String text) {
    assertThat(WaitText.parse(text)).isEmpty();
  }

  @Test
  void aLongRowOfPartsIsSummedUp() {
    assertThat(WaitText.parse("1h0.5s".repeat(1000))).contains(Duration.ofSeconds(3_600_500));
  }

  @ParameterizedTest
  @CsvSource({
    "Please try again in 20ms. Visit, PT0.02S",
    "Please try again in 8.64s., PT8.64S",
    "Please try again in 1m26.4s., PT1M26.4S",
    "Please try again in 6h12m. Visit, PT6H12M",
    "slow down and try again after 51.84 seconds., PT51.84S",
    "Try again in 1 second, PT1S",
    "TRY AGAIN IN 5s, PT5S"
  })
  void aMessageNamesItsWait(String message, Duration wait) {
    assertThat(WaitText.inMessage(message)).contains(wait);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Please try again later.",
        "please try again in a while",
        "try again in 5",
        "try again once some in_progress batches have been completed",
        "in 20s",
        "try again in 9999999999s"
      })
  void aMessageWithoutAWaitNamesNone(String message) {
    assertThat(WaitText.inMessage(message)).isEmpty();
  }
}

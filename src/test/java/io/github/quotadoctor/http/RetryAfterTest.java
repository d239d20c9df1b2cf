package io.github.quotadoctor.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryAfterTest {
  @ParameterizedTest
  @CsvSource({"2, 2000", "0, 0", "1.5, 1500", "' 7 ', 7000"})
  void secondsAreRead(String value, long milliseconds) {
    assertThat(RetryAfter.of(new Headers(Map.of("Retry-After", value))))
        .contains(Duration.ofMillis(milliseconds));
  }

  @Test
  void millisecondsGoBeforeSeconds() {
    Headers headers = new Headers(Map.of("retry-after", "9", "retry-after-ms", "1500"));
    assertThat(RetryAfter.of(headers)).contains(Duration.ofMillis(1500));
  }

  @Test
  void unreadableMillisecondsMakeWayForSeconds() {
    Headers headers = new Headers(Map.of("retry-after", "9", "retry-after-ms", "soon"));
    assertThat(RetryAfter.of(headers)).contains(Duration.ofSeconds(9));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-1", "soon", "1e9", "NaN", "", "Fri, 20 Nov 2026 12:00:00 GMT", "999999999999"})
  void everythingElseIsNoWish(String value) {
    assertThat(RetryAfter.of(new Headers(Map.of("Retry-After", value)))).isEmpty();
  }
}

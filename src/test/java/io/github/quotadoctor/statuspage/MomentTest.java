package io.github.quotadoctor.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-20T12:00:00Z",
    "2026-11-20T12:00:00.000Z",
    "2026-11-20T20:00:00+08:00",
    "'Fri, 20 Nov 2026 12:00:00 GMT'",
    "'Fri, 20 Nov 2026 12:00:00 Z'"
  })
  void timesOfPagesAreRead(String text) {
    assertThat(Moment.of(text)).contains(Instant.parse("2026-11-20T12:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "1795132800",
        "2026-11-20",
        "1970-01-01T00:00:00Z",
        "9999-12-31T23:59:59Z",
        "+999999999-12-31T23:59:59-18:00",
        "-999999999-01-01T00:00:00+18:00"
      })
  void whatNoIncidentCanMeanIsNoTime(String text) {
    assertThat(Moment.of(text)).isEmpty();
  }
}

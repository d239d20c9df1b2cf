package io.github.quotadoctor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Note;
import io.github.quotadoctor.http.Headers;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClockDifferenceTest {
  private static final Instant HERE = Instant.parse("2026-11-21T12:03:00Z");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sat, 21 Nov 2026 12:03:00 GMT",
        "Sat, 21 Nov 2026 11:58:00 GMT",
        "Sat, 21 Nov 2026 12:08:00 GMT",
        "yesterday",
        "Sat, 99 Nov 2026 12:08:00 GMT",
        "-1",
        ""
      })
  void aFewMinutesOrNoTimeAtAllAreNoDifference(String date) {
    assertThat(ClockDifference.note(new Headers(Map.of("date", date)), HERE)).isEmpty();
  }

  @Test
  void noHeaderIsNoDifference() {
    assertThat(ClockDifference.note(Headers.none(), HERE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sat, 21 Nov 2026 11:57:59 GMT",
        "Sat, 21 Nov 2026 12:08:01 GMT",
        "Thu, 01 Jan 1970 00:00:00 GMT",
        "Fri, 31 Dec 9999 23:59:59 GMT"
      })
  void moreIsTold(String date) {
    assertThat(ClockDifference.note(new Headers(Map.of("date", date)), HERE))
        .hasValueSatisfying(note -> assertThat(note.code()).isEqualTo("clock_off"));
  }

  @Test
  void bothClocksAreTold() {
    Headers headers = new Headers(Map.of("date", "Fri, 20 Nov 2026 09:30:59 GMT"));

    assertThat(ClockDifference.note(headers, HERE))
        .contains(
            new Note(
                "clock_off",
                Facts.of("here", "2026-11-21 12:03 UTC").with("there", "2026-11-20 09:30 UTC")));
  }

  @Test
  void anAnswerFromACacheTellsNoTime() {
    Headers headers = new Headers(Map.of("date", "Fri, 20 Nov 2026 09:30:59 GMT", "age", "95521"));

    assertThat(ClockDifference.note(headers, HERE)).isEmpty();
  }
}

package io.github.quotadoctor.paste;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a logger puts in front of a line is told apart from what the line says. */
class LineTest {
  private static Line line(String text) {
    return Line.of(1, text, Triggers.EVIDENCE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "2026-11-20T10:00:00Z ERROR it broke; 2026-11-20T10:00:00Z; it broke",
        "2026-11-20 10:00:00,123 - WARNING - it broke; 2026-11-20 10:00:00,123; it broke",
        "[2026-11-20 10:00:00] it broke; 2026-11-20 10:00:00; it broke",
        "Nov 20 10:00:00 host app[1]: it broke; Nov 20 10:00:00; host app[1]: it broke",
        "1.2.3.4 - - [20/Nov/2026:10:00:00 +0000] it broke; 20/Nov/2026:10:00:00 +0000; it broke",
        "10:00:00 INFO it broke; 10:00:00; it broke",
        "web-1  | 2026-11-20T10:00:00Z it broke; 2026-11-20T10:00:00Z; it broke"
      })
  void theTimeIsFoundInManyForms(String text, String time, String words) {
    assertThat(line(text).time()).contains(time);
    assertThat(line(text).words()).isEqualTo(words);
    assertThat(line(text).isPrefixed()).isTrue();
  }

  @Test
  void aJsonLineTellsItsTimeInAField() {
    Line line = line("{\"level\":\"error\",\"ts\":\"2026-11-20T10:00:00Z\",\"msg\":\"it broke\"}");

    assertThat(line.time()).contains("2026-11-20T10:00:00Z");
    assertThat(line.isObject()).isTrue();
  }

  @Test
  void aDateInASentenceIsNoTimeOfTheLine() {
    assertThat(line("It worked. Since 2026-11-20 10:00:00 it does not").time()).isEmpty();
    assertThat(line("RateLimitError: 429").isPrefixed()).isFalse();
  }

  @Test
  void aLabelOfACollectorIsTakenOff() {
    assertThat(line("api-1   |     code: 'x'").words()).isEqualTo("code: 'x'");
    assertThat(line("api-1   |     code: 'x'").isIndented()).isTrue();
    assertThat(line("api-1   | code: 'x'").isIndented()).isFalse();
  }

  @Test
  void linesThatDifferInNumbersOnlyHaveOneShape() {
    assertThat(line("job 17 failed: 429").shape()).isEqualTo(line("job 18 failed: 429").shape());
    assertThat(line("job 17 failed: 429").shape()).isNotEqualTo(line("job 17 failed: 500").shape());
  }
}

package io.github.quotadoctor.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Mutation;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.ReportedValue;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BaselineFileFuzzTest {
  private static final int ROUNDS = 400;
  private static final int LONGEST = 300;
  private static final List<String> WORDS =
      List.of(
          "\"schema\"",
          "\"quotadoctor.report/1\"",
          "\"quotadoctor.report/1.9\"",
          "\"type\":\"report\"",
          "\"limit_usd\"",
          "1e-999999999",
          "\"started_at\"",
          "\n{",
          "}\n");

  private final Diagnosis now = Examined.ending(Cause.INVALID_API_KEY).diagnosis();

  @Test
  void aDamagedReportIsReadOrRefusedWithoutAnException() {
    Mutation.rounds(
        ROUNDS,
        WORDS,
        mutation -> {
          read(mutation.withOtherValues(BaselineFileTest.REPORT).getBytes(StandardCharsets.UTF_8));
          read(mutation.bytes(mutation.torn(List.of(BaselineFileTest.REPORT))));
        });
  }

  @Test
  void anyBytesAreReadOrRefusedWithoutAnException() {
    Mutation.rounds(
        ROUNDS,
        WORDS,
        mutation -> {
          read(mutation.anyBytes(LONGEST));
          read(mutation.bytes(mutation.anyText(LONGEST)));
        });
  }

  private static String text(ReportedValue value) {
    return value.fold(text -> text, usd -> usd.map(BigDecimal::toPlainString).orElse("none"));
  }

  /** What was read can be compared, and nothing of it is endless or unprintable. */
  private void read(byte[] bytes) {
    BaselineFile.parse("file", bytes)
        .fold(
            baseline -> {
              assertThat(baseline.beside(now).comparison().orElseThrow().changes())
                  .flatExtracting(change -> List.of(change.was(), change.is()))
                  .allSatisfy(
                      value ->
                          assertThat(value.map(BaselineFileFuzzTest::text).orElse(""))
                              .hasSizeLessThanOrEqualTo(LONGEST)
                              .doesNotContainPattern("\\p{Cntrl}"));
              return baseline;
            },
            problems -> {
              assertThat(problems).hasSize(1);
              return problems;
            });
  }
}

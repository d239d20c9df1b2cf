package io.github.quotadoctor.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.config.UsageProblem;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.ReportedValue;
import io.github.quotadoctor.report.JsonReporter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaselineFileTest {
  private static final Examined EXAMINED =
      Examined.ending(Cause.HEALTHY).billed("acme", "proj_1").limits("120.50", "none", "tier_2");

  static final String REPORT = new JsonReporter("0.1.0").report(EXAMINED.diagnosis());

  private static Baseline read(String text) {
    return BaselineFile.parse("old.json", text.getBytes(StandardCharsets.UTF_8))
        .fold(
            baseline -> baseline,
            problems -> {
              throw new AssertionError(problems.toString());
            });
  }

  private static UsageProblem refused(byte[] bytes) {
    List<UsageProblem> problems =
        BaselineFile.parse("old.json", bytes).fold(baseline -> List.of(), found -> found);
    assertThat(problems).hasSize(1);
    return problems.get(0);
  }

  private static UsageProblem refused(String text) {
    return refused(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String oneLine(String report) {
    return report.replaceAll("\\n\\s*", "");
  }

  @Test
  void aReportThatThisProgramPrintsIsReadWhole() {
    assertThat(read(REPORT)).isEqualTo(Baseline.of(EXAMINED.diagnosis()));
    assertThat(read(REPORT).organizationLimit())
        .contains(new ReportedValue.Limit(Optional.of(new BigDecimal("120.5"))));
  }

  @Test
  void aReportThatTellsLittleIsReadToo() {
    Examined little = Examined.ending(Cause.KEY_MISSING).withoutKey();

    assertThat(read(new JsonReporter("0.1.0").report(little.diagnosis())))
        .isEqualTo(Baseline.of(little.diagnosis()))
        .extracting(Baseline::fingerprint, Baseline::organization, Baseline::tier)
        .containsOnly(Optional.empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/1.1", "/1.27"})
  void aLaterMinorVersionWithMoreFieldsAndCodesIsRead(String version) {
    String later =
        REPORT
            .replace("/1\"", version + "\"")
            .replace("\"limits\": {", "\"limits\": {\"new\": [{}],")
            .replace("\"healthy\"", "\"a_new_code\"");

    assertThat(read(later).verdict()).isEqualTo("a_new_code");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/2", "/10", "/1.", "/1.x", "/1\\n", "/1.1234567", ""})
  void anotherVersionIsRefused(String version) {
    assertThat(refused(REPORT.replace("/1\"", version + "\"")))
        .isEqualTo(new UsageProblem("usage.baseline.no_report", Map.of("file", "old.json")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "[]",
        "null",
        "7",
        "\"quotadoctor.report/1\"",
        "{\"schema\": \"quotadoctor.comparison/1\"}",
        "{\"schema\": 1}",
        "{\"type\": \"attempt\"}\n{\"type\": \"attempt\"}",
        "{\"schema\": \"quotadoctor.report/1\"}\n{\"schema\": \"quotadoctor.report/1\"}"
      })
  void aDocumentThatIsNoReportIsRefused(String text) {
    assertThat(refused(text).key()).isEqualTo("usage.baseline.no_report");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "x", "{", "{\"a\": 1, \"a\": 2}", "{} x", "{'a': 1}"})
  void whatIsNoJsonIsRefused(String text) {
    assertThat(refused(text).key()).isEqualTo("usage.baseline.not_json");
  }

  @Test
  void aReportThatIsCutIsRefused() {
    assertThat(refused(REPORT.substring(0, REPORT.length() / 2)).key())
        .isEqualTo("usage.baseline.not_json");
  }

  @Test
  void whatIsNoTextInUtf8IsRefused() {
    byte[] bytes = REPORT.replace("acme", "acm\u00e9").getBytes(StandardCharsets.ISO_8859_1);

    assertThat(refused(bytes).key()).isEqualTo("usage.baseline.not_json");
    assertThat(refused(REPORT.getBytes(StandardCharsets.UTF_16)).key())
        .isEqualTo("usage.baseline.not_json");
  }

  @Test
  void aByteOrderMarkIsSkipped() {
    assertThat(read("\ufeff" + REPORT)).isEqualTo(read(REPORT));
  }

  @Test
  void theLastReportAmongTheLinesOfAWaitIsRead() {
    String line = oneLine(REPORT).replaceFirst("\\{", "{\"type\":\"report\",");
    String lines =
        "{\"type\":\"attempt\",\"number\":1}\n"
            + line.replace("acme", "earlier")
            + "\n{\"type\":\"attempt\",\"number\":2}\n"
            + line
            + "\n";

    assertThat(read(lines)).isEqualTo(read(REPORT));
  }

  @Test
  void aFileThatIsLargerThanAnyReportIsRefused() {
    byte[] bytes = (" ".repeat(BaselineFile.LARGEST) + REPORT).getBytes(StandardCharsets.UTF_8);

    assertThat(refused(bytes).key()).isEqualTo("usage.baseline.too_large");
  }

  @Test
  void whatIsNestedTooDeepIsRefused() {
    String deep = "[".repeat(10_000) + "]".repeat(10_000);

    assertThat(refused(REPORT.replace("\"notes\": [ ]", "\"notes\": " + deep)).key())
        .isEqualTo("usage.baseline.not_json");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "started_at"                        | "started"                       | run.started_at
          "2026-11-21T12:03:00Z"              | "yesterday"                     | run.started_at
          "2026-11-21T12:03:00Z"              | "+999999999-12-31T23:59:59Z"    | run.started_at
          "2026-11-21T12:03:00Z"              | "1970-01-01T00:00:00Z"          | run.started_at
          "code": "healthy"                   | "code": null                    | verdict.code
          "code": "healthy"                   | "code": "NO CODE"               | verdict.code
          "verdict"                           | "judgement"                     | verdict.code
          "key"                               | "no_key"                        | key
          "fingerprint": "00000001"           | "fingerprint": null             | key.fingerprint
          "fingerprint": "00000001"           | "fingerprint": "0000000G"       | key.fingerprint
          "billed"                            | "bill"                          | target.billed
          "organization": "acme"              | "organization": 7               | target.billed.organization
          "project": "proj_1"                 | "project": ["proj_1"]           | target.billed.project
          "limits"                            | "limit"                         | limits
          "limit_usd": 120.50                 | "limit_usd": "120.50"           | limits.organization.limit_usd
          "limit_usd": 120.50                 | "limit_usd": -1                 | limits.organization.limit_usd
          "limit_usd": 120.50                 | "limit_usd": 1e999999999        | limits.organization.limit_usd
          "limit_usd": 120.50                 | "limit_usd": 1e-999999999       | limits.organization.limit_usd
          "limit": "none"                     | "limit": 0                      | limits.project.limit
          "tier_estimate": "tier_2"           | "tier_estimate": "second best"  | limits.tier_estimate
          """)
  void aFieldThatIsMissingOrWrongIsNamed(String old, String changed, String field) {
    assertThat(REPORT).contains(old);
    assertThat(refused(REPORT.replace(old, changed)))
        .isEqualTo(
            new UsageProblem("usage.baseline.field", Map.of("file", "old.json", "field", field)));
  }

  @Test
  void foreignNamesAreMadePrintable() {
    String odd = REPORT.replace("acme", "ac\\u001b[31mme\\u202e\\n" + "x".repeat(400));

    assertThat(read(odd).organization().orElseThrow())
        .startsWith("acme xxx")
        .hasSizeLessThanOrEqualTo(300);
    assertThat(read(REPORT.replace("acme", "\\u202e")).organization()).isEmpty();
  }
}

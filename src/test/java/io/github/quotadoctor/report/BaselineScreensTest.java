package io.github.quotadoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.quotadoctor.Golden;
import io.github.quotadoctor.cli.Schemas;
import io.github.quotadoctor.compare.Baseline;
import io.github.quotadoctor.compare.Examined;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.ReportedValue;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is told of an earlier report, in every format. */
class BaselineScreensTest {
  private static final Examined NOW =
      Examined.ending(Cause.HEALTHY).billed("acme-labs", "proj_2").limits("120.50", "none", "2");
  private static final Map<String, Baseline> EARLIER =
      new TreeMap<>(
          Map.of(
              "all",
              baseline("credit_balance_exhausted", "acme-inc", "proj_1", "100", "20", "1", "3f"),
              "nothing",
              baseline("healthy", "acme-labs", "proj_2", "120.5", "none", "2", "00000001"),
              "untold",
              baseline("invalid_api_key", "", "", "", "", "", "00000001"),
              "no_key",
              baseline("key_missing", "", "", "", "", "", "")));

  private final Messages messages = Messages.english();

  private static Baseline baseline(
      String verdict,
      String organization,
      String project,
      String organizationLimit,
      String projectLimit,
      String tier,
      String fingerprint) {
    return new Baseline(
        Instant.parse("2026-11-20T09:14:33Z"),
        verdict,
        told(fingerprint),
        told(organization),
        told(project),
        limit(organizationLimit),
        limit(projectLimit),
        told(tier));
  }

  private static Optional<ReportedValue.Limit> limit(String text) {
    return told(text)
        .map(it -> Optional.of(it).filter(usd -> !usd.equals("none")).map(BigDecimal::new))
        .map(ReportedValue.Limit::new);
  }

  private static Optional<String> told(String text) {
    return Optional.of(text).filter(it -> !it.isEmpty());
  }

  static Set<String> names() {
    return EARLIER.keySet();
  }

  private static Diagnosis beside(String name) {
    return Objects.requireNonNull(EARLIER.get(name)).beside(NOW.diagnosis());
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatChangedIsToldInEveryFormat(String name) throws IOException {
    Diagnosis diagnosis = beside(name);
    String document = new JsonReporter("0.1.0").report(diagnosis);

    for (String language : Languages.all()) {
      TextReporter text =
          new TextReporter("0.1.0", Messages.in(language), new Theme(false, false, 80), false);
      Golden.assertSame(Golden.in(language, "baseline/" + name + ".txt"), text.report(diagnosis));
    }
    Golden.assertSame("baseline/" + name + ".short.txt", new ShortReporter().report(diagnosis));
    Golden.assertSame(
        "baseline/" + name + ".md", new MarkdownReporter("0.1.0", messages).report(diagnosis));
    Golden.assertSame(
        "baseline/" + name + ".json",
        new ObjectMapper().readTree(document).at("/comparison").toPrettyString() + "\n");
    assertThat(Schemas.report().problems(document)).isEmpty();
  }

  @Test
  void aVerdictLineIsWhatItWasWithoutABaseline() {
    Theme theme = new Theme(false, false, 80);

    assertThat(new QuietReporter(messages, theme).report(beside("all")))
        .isEqualTo(new QuietReporter(messages, theme).report(NOW.diagnosis()));
  }
}

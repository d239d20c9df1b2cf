package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.report.MetricsText;
import io.github.quotadoctor.simulate.Scenario;
import io.github.quotadoctor.simulate.Scenarios;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** The formats for machines, read as those machines read them, in every state. */
class ConsumersTest {
  private static final String FAST = "--request-timeout=400ms";

  static List<String> scenarios() {
    return Scenarios.all().stream().map(Scenario::name).toList();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void aTestReportHasACaseForEachRowAndFailsExactlyWhenTheRunDoes(String scenario)
      throws Exception {
    Run.Result run = new Run().run("simulate", scenario, FAST, "-o", "junit");

    Element suite =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(run.out().getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    int failures = suite.getElementsByTagName("failure").getLength();
    int errors = suite.getElementsByTagName("error").getLength();
    assertThat(suite.getTagName()).isEqualTo("testsuite");
    assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(8);
    assertThat(suite.getAttribute("tests")).isEqualTo("8");
    assertThat(suite.getAttribute("failures")).isEqualTo("" + failures);
    assertThat(suite.getAttribute("errors")).isEqualTo("" + errors);
    assertThat(suite.getAttribute("skipped"))
        .isEqualTo("" + suite.getElementsByTagName("skipped").getLength());
    assertThat(suite.getAttribute("time")).matches("\\d+\\.\\d{3}");
    assertThat(failures + errors > 0).isEqualTo(run.exitCode() != 0);
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void metricsAreOnesThatAServerTakes(String scenario) {
    Run.Result run = new Run().run("simulate", scenario, FAST, "-o", "prometheus");

    assertThat(MetricsText.problems(run.out())).isEmpty();
    assertThat(run.out())
        .containsPattern(
            "\nquotadoctor_exit_code(\\{key=\"[0-9a-f]{8}\"})? " + run.exitCode() + "\n");
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyAnnotationIsOneLine(String scenario) {
    Run.Result run = new Run().run("simulate", scenario, FAST, "-o", "github");

    String level = run.exitCode() == 0 ? "notice" : "error";
    assertThat(run.out()).startsWith("::" + level + " title=quotadoctor%3A ");
    assertThat(run.out().lines())
        .allMatch(line -> line.matches("::(notice|warning|error) title=[^:,]+::.+"));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void withoutAProbeNoTestReportIsGreen(String scenario) {
    Run.Result run =
        new Run().run("simulate", scenario, FAST, "--probe=none", "--skip=status", "-o", "junit");

    assertThat(run.exitCode()).isNotZero();
    assertThat(run.out()).doesNotContain("failures=\"0\" errors=\"0\"");
  }
}

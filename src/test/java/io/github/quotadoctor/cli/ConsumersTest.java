package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.report.MetricsText;
import io.github.quotadoctor.simulate.Scenario;
import io.github.quotadoctor.simulate.Scenarios;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Element;

/** The formats for machines, read as those machines read them, in every state. */
class ConsumersTest {
  private static final String FAST = "--request-timeout=400ms";

  static List<String> scenarios() {
    return Scenarios.all().stream().map(Scenario::name).toList();
  }

  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyReportIsOneThatItsReaderTakes(String scenario) throws Exception {
    int exitCode =
        new Run()
            .run(
                "simulate",
                scenario,
                FAST,
                "--report=junit=" + folder.resolve("tests.xml"),
                "--report=prometheus=" + folder.resolve("metrics"),
                "--report=github=" + folder.resolve("commands"))
            .exitCode();

    assertTestReport(Files.readString(folder.resolve("tests.xml")), exitCode);
    String metrics = Files.readString(folder.resolve("metrics"));
    assertThat(MetricsText.problems(metrics)).isEmpty();
    assertThat(metrics)
        .containsPattern("\nquotadoctor_exit_code(\\{key=\"[0-9a-f]{8}\"})? " + exitCode + "\n");
    String level = exitCode == 0 ? "notice" : "error";
    assertThat(Files.readString(folder.resolve("commands")))
        .startsWith("::" + level + " title=quotadoctor%3A ")
        .matches("(::(notice|warning|error) title=[^:,\n]+::.+\n)+");
  }

  /** A case for each row, and a failure or an error exactly when the run fails. */
  private static void assertTestReport(String report, int exitCode) throws Exception {
    Element suite =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(report.getBytes(StandardCharsets.UTF_8)))
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
    assertThat(failures + errors > 0).isEqualTo(exitCode != 0);
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

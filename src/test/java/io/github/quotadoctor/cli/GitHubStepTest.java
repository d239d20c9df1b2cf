package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Printed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a step of a GitHub workflow is told without asking. */
class GitHubStepTest {
  @TempDir Path folder;

  private Run inStep() {
    return new Run()
        .in(folder)
        .variable("GITHUB_ACTIONS", "true")
        .variable("GITHUB_OUTPUT", "outputs")
        .variable("GITHUB_STEP_SUMMARY", "summary.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "short", "json", "markdown", "junit", "github", "prometheus"})
  void stdoutIsTheSameAsAnywhereElse(String format) {
    String[] call = {"simulate", "credit_balance_exhausted", "--skip=status", "-o", format};

    assertThat(Printed.steady(inStep().run(call).out()))
        .isEqualTo(Printed.steady(new Run().run(call).out()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          credit_balance_exhausted | credit_balance_exhausted quota false false - 12 \
          https://platform.openai.com/settings/organization/billing/overview
          rate_limit_requests | rate_limit_requests rate_limit false true 2 20 \
          https://platform.openai.com/settings/organization/limits
          healthy | healthy healthy true - - 0 -
          inconclusive | inconclusive inconclusive - - - 30 -
          """)
  void theOutputsAreThere(String scenario, String values) throws IOException {
    inStep().run("simulate", scenario, "-q");

    String[] value = values.replace(" - ", "  ").replace(" - ", "  ").split(" ", -1);
    assertThat(Files.readString(folder.resolve("outputs")))
        .isEqualTo(
            """
            verdict=%s
            class=%s
            usable=%s
            retryable=%s
            retry_after_s=%s
            exit_code=%s
            fix_url=%s
            """
                .formatted((Object[]) value)
                .replace("=-\n", "=\n"));
  }

  @Test
  void outputsAndSummariesOfSeveralCallsStandOneAfterTheOther() throws IOException {
    inStep().run("simulate", "healthy", "-o", "markdown");
    Run.Result second = inStep().run("simulate", "rate_limit_requests", "-o", "markdown");

    assertThat(Files.readString(folder.resolve("outputs")).lines()).hasSize(14);
    assertThat(Files.readString(folder.resolve("summary.md")))
        .startsWith("## HEALTHY\n")
        .endsWith(second.out());
  }

  @Test
  void oneAnnotationIsPrintedOnStderr() {
    Run.Result run = inStep().run("simulate", "credit_balance_exhausted", "-o", "short");

    assertThat(run.err().lines()).hasSize(1);
    assertThat(run.err()).startsWith("::error title=quotadoctor%3A OUT OF CREDIT::SIMULATED");
  }

  @Test
  void nothingIsAnnotatedTwice() {
    assertThat(inStep().run("simulate", "healthy", "-o", "github").err()).isEmpty();
    assertThat(inStep().run("simulate", "healthy", "-qq").err()).isEmpty();
  }

  @Test
  void aFileThatCannotBeWrittenIsToldAndFailsNothing() {
    Run.Result run =
        inStep()
            .variable("GITHUB_OUTPUT", "no-such-folder/outputs")
            .run("simulate", "healthy", "-o", "github");

    assertThat(run.err()).isEqualTo("quotadoctor: what GITHUB_OUTPUT names could not be written\n");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void elsewhereNothingOfItIsWritten() {
    new Run().in(folder).variable("GITHUB_OUTPUT", "outputs").run("simulate", "healthy");

    assertThat(folder.resolve("outputs")).doesNotExist();
  }
}

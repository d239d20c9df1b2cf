package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Printed;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a step of a GitHub workflow is told without asking. */
class GitHubStepTest {
  private static final String NO_VERDICT =
      """
      verdict=
      class=
      usable=
      retryable=
      retry_after_s=
      exit_code=2
      fix_url=
      """;

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
  void whatAnotherToolLeftWithoutALineEndStaysALineOfItsOwn() throws IOException {
    Files.writeString(folder.resolve("outputs"), "other=1");
    Files.writeString(folder.resolve("summary.md"), "# Other");
    inStep().run("simulate", "healthy");

    assertThat(Files.readString(folder.resolve("outputs")))
        .startsWith("other=1\nverdict=healthy\n");
    assertThat(Files.readString(folder.resolve("summary.md"))).startsWith("# Other\n## HEALTHY\n");
  }

  @ParameterizedTest
  @CsvSource({"No space left on device, 2", "Broken pipe, 0"})
  void theOutputsTellHowTheProcessEnds(String trouble, int exitCode) throws IOException {
    Run.Result run =
        inStep()
            .stdout(
                new OutputStream() {
                  @Override
                  public void write(int octet) throws IOException {
                    throw new IOException(trouble);
                  }
                })
            .run("simulate", "healthy", "--report=json=report.json");

    assertThat(run.exitCode()).isEqualTo(exitCode);
    assertThat(Files.readString(folder.resolve("outputs")))
        .contains("verdict=healthy\n", "exit_code=" + exitCode + "\n");
    assertThat(Files.readString(folder.resolve("report.json"))).contains("\"exit_code\": 0,");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theyTellOfAReportThatWasLost() throws IOException {
    Run.Result run = inStep().run("simulate", "healthy", "--report=text=/dev/full");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(Files.readString(folder.resolve("outputs"))).contains("exit_code=2\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          check --bogus                    | unknown option --bogus
          check --retries=x --probe=big    | --retries takes a whole number (0 to 10)%0A--probe takes one of: none, tiny
          check --report=text=nowhere/file | cannot write nowhere/file
          simulate --port=x healthy        | --port takes a whole number (0 to 65535)
          check -q -o json --color=red     | --color takes one of: always, auto, never
          """)
  void aWrongCallIsAnnotatedAndHasOutputs(String call, String message) throws IOException {
    Run.Result run = inStep().run(call.split(" "));

    assertThat(run)
        .isEqualTo(
            new Run.Result(
                2,
                new Run().in(folder).run(call.split(" ")).out(),
                new Run().in(folder).run(call.split(" ")).err()
                    + "::error title=quotadoctor::"
                    + message
                    + "\n"));
    assertThat(Files.readString(folder.resolve("outputs"))).isEqualTo(NO_VERDICT);
    assertThat(folder.resolve("summary.md")).doesNotExist();
  }

  @Test
  void aCallWithoutACommandIsToldToo() throws IOException {
    assertThat(inStep().run().err())
        .endsWith(
            "\n::error title=quotadoctor::no command is named; quotadoctor help lists them\n");
    assertThat(Files.readString(folder.resolve("outputs"))).isEqualTo(NO_VERDICT);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check -qq --bogus",
        "check -q --bogus -vq",
        "check --quiet --quiet --color=red",
        "check -qqo json --bogus",
        "check -qq --retries=x"
      })
  void whoWantsNoWordsGetsNoAnnotation(String call) throws IOException {
    assertThat(inStep().run(call.split(" ")).err()).doesNotContain("::error");
    assertThat(Files.readString(folder.resolve("outputs"))).isEqualTo(NO_VERDICT);
  }

  @Test
  void norDoesWhoSaysSoByAVariable() {
    Run step = inStep().variable("QUOTADOCTOR_QUIET", "2");

    assertThat(step.run("check", "--bogus").err()).doesNotContain("::error");
    assertThat(step.run("check", "-q", "--bogus").err()).contains("::error");
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

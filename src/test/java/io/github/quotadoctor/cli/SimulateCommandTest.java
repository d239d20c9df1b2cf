package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.simulate.Scenario;
import io.github.quotadoctor.simulate.Scenarios;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code simulate}, besides the screens it prints. */
class SimulateCommandTest {
  @Test
  void theListHasOneStateALineAndNothingElse() {
    Run.Result run = new Run().run("simulate", "--list");

    assertThat(run.out().lines())
        .allMatch(line -> line.matches("[a-z_]+ {2}\\S.*\\S"))
        .map(line -> line.substring(0, line.indexOf(' ')))
        .containsExactlyElementsOf(Scenarios.all().stream().map(Scenario::name).toList());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void aTakenPortIsToldAndEndsInTwo() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Run.Result run = new Run().run("simulate", "healthy", "--port=" + taken.getLocalPort());

      assertThat(run.err())
          .startsWith("quotadoctor: port " + taken.getLocalPort() + " cannot be used;");
      assertThat(run.exitCode()).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "--list --report=json=report.json, --report, --list",
    "--list --allow=outage, --allow, --list",
    "--list -o short, --output, --list",
    "healthy --serve --report=json=report.json, --report, --serve",
    "healthy --serve --allow=outage, --allow, --serve",
    "healthy --serve --output=json, --output, --serve"
  })
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void whereNothingIsRunWhatBelongsToARunIsRefused(String typed, String option, String instead) {
    Run.Result run = new Run().run(("simulate " + typed).split(" "));

    assertThat(run.err())
        .isEqualTo(
            "quotadoctor: "
                + option
                + " belongs to a run of the checks, and with "
                + instead
                + " there is none\nTry: quotadoctor help\n");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void whatVariablesSayOfRunsDoesNotDisturbTheList() {
    Run.Result plain = new Run().run("simulate", "--list", "-o", "text");

    assertThat(
            new Run()
                .variable("QUOTADOCTOR_OUTPUT", "json")
                .variable("QUOTADOCTOR_ALLOW", "outage")
                .variable("QUOTADOCTOR_REPORT", "json=report.json")
                .run("simulate", "--list"))
        .isEqualTo(plain);
    assertThat(plain.exitCode()).isZero();
  }

  @Test
  void theVariablesOfTheUserAreLeftAlone() {
    Run.Result run =
        new Run()
            .variable("OPENAI_API_KEY", "sk-proj-MadeUpForThisTest0123456789abcd")
            .variable("OPENAI_ORG_ID", "org-MadeUp")
            .variable("OPENAI_BASE_URL", "https://gateway.example/v1")
            .run("simulate", "healthy");

    assertThat(run.out()).isEqualTo(run.out().replace("abcd", "")).doesNotContain("org-MadeUp");
    assertThat(run.out()).doesNotContain("gateway.example").contains("one key source");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void theOptionsOfCheckCountHereToo() {
    Run.Result run =
        new Run().run("simulate", "healthy", "--probe=none", "--skip=status", "-o", "short");

    assertThat(run.exitCode()).isEqualTo(30);
    assertThat(run.out()).contains("inconclusive");
  }
}

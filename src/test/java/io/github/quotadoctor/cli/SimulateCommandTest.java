package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.simulate.Scenario;
import io.github.quotadoctor.simulate.Scenarios;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

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

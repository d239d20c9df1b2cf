package io.github.quotadoctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shell parts of the recipes for CI, each run as it stands, and the step of the action. */
@Execution(ExecutionMode.CONCURRENT)
@DisabledOnOs(OS.WINDOWS)
class RecipesIT {
  private static final Path RECIPES = Path.of("src/docs/ci.md");
  private static final Pattern SHELL = Pattern.compile("(?ms)^## ([^\n]*)\n|^```sh\n(.*?)^```$");

  @TempDir Path folder;

  @BeforeEach
  void otherProgramsOfTheRecipes() throws IOException {
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(
        bin.resolve("quotadoctor"), Path.of(PackagedProgram.launcherFile()).toAbsolutePath());
    for (String name : List.of("integration-tests", "run-batch", "rotate-key")) {
      Path script = Files.writeString(folder.resolve(name), "#!/bin/sh\necho " + name + " ran\n");
      assertThat(script.toFile().setExecutable(true)).isTrue();
    }
  }

  /** The scripts below a heading. */
  private static List<String> recipes(String heading) {
    List<String> found = new ArrayList<>();
    String[] at = {""};
    SHELL
        .matcher(read(RECIPES))
        .results()
        .forEach(
            match -> {
              if (match.group(1) != null) {
                at[0] = match.group(1);
              } else if (at[0].equals(heading)) {
                found.add(match.group(2));
              }
            });
    assertThat(found).as(heading).isNotEmpty();
    return found;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private PackagedProgram.Result run(String state, String script) throws IOException {
    return run(state, List.of("/bin/sh", "-c", script), true);
  }

  private PackagedProgram.Result run(String state, List<String> command, boolean key)
      throws IOException {
    try (SimulatedApi api =
        SimulatedApi.start(
            Scenarios.named(state).orElseThrow(), 0, Duration.ZERO, System::nanoTime)) {
      PackagedProgram shell =
          PackagedProgram.command(command.toArray(String[]::new))
              .in(folder)
              .variable("PATH", folder.resolve("bin") + ":/usr/bin:/bin")
              .variable("OPENAI_BASE_URL", api.baseUrl().toString())
              .variable("QUOTADOCTOR_STATUS_URL", api.statusUrl().toString())
              .variable("TEXTFILE_DIR", folder.toString())
              .variable("KEYS", folder.resolve("keys").toString())
              .variable("OLD_KEY", "simulated-old")
              .variable("NEW_KEY", "simulated-new")
              .variable("GITHUB_ACTIONS", "true")
              .variable("GITHUB_OUTPUT", folder.resolve("outputs").toString())
              .variable("QUOTADOCTOR_PROGRAM", "bin/quotadoctor")
              .variable("ACTION_KEY", "simulated")
              .variable("ACTION_ALLOW", "rate_limit");
      return (key ? shell.variable("OPENAI_API_KEY", "simulated") : shell).run();
    }
  }

  @Test
  void theGateFailsWithTheExitCodeAndLeavesATestReport() throws IOException {
    PackagedProgram.Result result =
        run("credit_balance_exhausted", recipes("A gate before the tests").get(0));

    assertThat(result.exitCode()).isEqualTo(12);
    assertThat(folder.resolve("quotadoctor.xml")).content().contains("<failure ");
  }

  @Test
  void whatIsNotOursIsSkippedAndWhatIsOursFails() throws IOException {
    String script = recipes("Skip with a notice").get(0);

    PackagedProgram.Result usable = run("healthy", script);
    PackagedProgram.Result outage = run("server_error", script);
    PackagedProgram.Result ours = run("billing_not_active", script);

    assertThat(usable.out()).contains("integration-tests ran");
    assertThat(usable.exitCode()).isZero();
    assertThat(outage.out()).contains("integration tests skipped").doesNotContain("ran\n");
    assertThat(outage.exitCode()).isZero();
    assertThat(ours.exitCode()).isEqualTo(12);
  }

  @Test
  void aForkWithoutAKeyPasses() throws IOException {
    String script = recipes("Pull requests from forks").get(0);

    PackagedProgram.Result fork = run("healthy", List.of("/bin/sh", "-c", script), false);

    assertThat(fork.out()).contains("verdict  key_missing ");
    assertThat(fork.err()).contains("ALLOWED: NO KEY (key_missing)");
    assertThat(fork.exitCode()).isZero();
    assertThat(run("invalid_api_key", script).exitCode()).isEqualTo(10);
  }

  @Test
  void aBatchStartsOnlyWhenItCan() throws IOException {
    String script = recipes("Before a long batch job").get(0);

    assertThat(run("healthy", script).out()).endsWith("run-batch ran\n");
    PackagedProgram.Result hopeless = run("missing_scope", script);
    assertThat(hopeless.out()).doesNotContain("run-batch");
    assertThat(hopeless.exitCode()).isEqualTo(14);
  }

  @Test
  void metricsAreWrittenWhateverTheVerdict() throws IOException {
    PackagedProgram.Result result =
        run("rate_limit_requests", recipes("Metrics and an alert").get(0));

    assertThat(result.exitCode()).isZero();
    assertThat(folder.resolve("quotadoctor.prom"))
        .content()
        .containsPattern("\nquotadoctor_usable\\{key=\"[0-9a-f]{8}\"} 0\n")
        .containsPattern("\nquotadoctor_retryable\\{key=\"[0-9a-f]{8}\"} 1\n");
  }

  @Test
  void theKeysThatDoNotWorkAreNamed() throws IOException {
    Path keys = Files.createDirectory(folder.resolve("keys"));
    Files.writeString(keys.resolve("batch"), "simulated\n");
    Files.writeString(keys.resolve("web"), "simul\u00e4ted\n");

    PackagedProgram.Result result = run("healthy", recipes("Many keys").get(0));

    assertThat(result.out()).isEqualTo("keys that do not work, and why: web=10\n");
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void aRotationIsProven() throws IOException {
    List<String> scripts = recipes("After a key was rotated");

    PackagedProgram.Result compared = run("healthy", scripts.get(0));
    PackagedProgram.Result beside = run("healthy", scripts.get(1));

    assertThat(compared.out()).contains("\nconclusion  no_change_same_organization\n");
    assertThat(compared.exitCode()).isZero();
    assertThat(beside.out()).contains("rotate-key ran\n", "Nothing changed");
    assertThat(beside.exitCode()).isZero();
  }

  @Test
  void theStepOfTheActionChecksAndSetsTheOutputs() throws IOException {
    Path script = Path.of(".github/actions/quotadoctor/run.sh").toAbsolutePath();

    PackagedProgram.Result limited =
        run("rate_limit_requests", List.of("/usr/bin/env", "bash", script.toString()), false);
    PackagedProgram.Result empty =
        run("credit_balance_exhausted", List.of("/usr/bin/env", "bash", script.toString()), false);

    assertThat(limited.exitCode()).isZero();
    assertThat(limited.err()).contains("ALLOWED: RATE LIMITED", "::warning title=quotadoctor");
    assertThat(empty.exitCode()).isEqualTo(12);
    assertThat(folder.resolve("outputs"))
        .content()
        .contains("verdict=rate_limit_requests\n", "exit_code=0\n")
        .contains("verdict=credit_balance_exhausted\n", "exit_code=12\n");
  }

  @ParameterizedTest
  @CsvSource({
    "QUOTADOCTOR_PROGRAM, bin/none,  there is no program",
    "QUOTADOCTOR_PROGRAM, 'https://127.0.0.1:9/a', could not be loaded",
    "ACTION_WAIT,         soon,      could not wait"
  })
  void theStepOfTheActionEndsWhereItWasCalledWrongly(String input, String value, String told)
      throws IOException {
    Path script = Path.of(".github/actions/quotadoctor/run.sh").toAbsolutePath();

    PackagedProgram.Result result =
        run(
            "healthy",
            List.of("/usr/bin/env", input + "=" + value, "bash", script.toString()),
            false);

    assertThat(result.out()).startsWith("::error title=quotadoctor::").contains(told);
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(folder.resolve("outputs")).content().isEqualTo("exit_code=2\n");
  }

  @Test
  void theActionHasTheOutputsThatAreWritten() throws IOException {
    run("healthy", "quotadoctor check -qq");

    List<String> written =
        Files.readAllLines(folder.resolve("outputs")).stream()
            .map(line -> line.replaceFirst("=.*", ""))
            .toList();
    List<String> declared =
        Pattern.compile("steps\\.check\\.outputs\\.(\\w+)")
            .matcher(read(Path.of(".github/actions/quotadoctor/action.yml")))
            .results()
            .map(match -> match.group(1))
            .toList();
    assertThat(declared).isEqualTo(written);
  }
}

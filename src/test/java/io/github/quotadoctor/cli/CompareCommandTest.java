package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys compared at the simulated API, within this process. */
class CompareCommandTest {
  private static final String OLD = "--key-source=old=env:OLD_KEY";
  private static final String NEW = "--key-source=new=env:NEW_KEY";

  @TempDir Path folder;

  private static Run.Result compare(String scenario, Run run, String... arguments)
      throws IOException {
    try (SimulatedApi api =
        SimulatedApi.start(
            Scenarios.named(scenario).orElseThrow(), 0, Duration.ZERO, System::nanoTime)) {
      List<String> call = new ArrayList<>(List.of("compare"));
      call.add("--base-url=" + api.baseUrl());
      call.add("--status-url=" + api.statusUrl());
      call.addAll(List.of(arguments));
      return run.run(call.toArray(String[]::new));
    }
  }

  private static Run keys() {
    return new Run()
        .variable("OLD_KEY", "sk-proj-old00000000000000000000000000000001")
        .variable("NEW_KEY", "sk-proj-new00000000000000000000000000000002");
  }

  @ParameterizedTest
  @CsvSource({
    "old_key_revoked,          new_key_helped,              0",
    "new_key_bills_elsewhere,  bills_elsewhere,             0",
    "healthy,                  no_change_same_organization, 0",
    "credit_balance_exhausted, no_change_same_organization, 12",
    "invalid_api_key,          no_change,                   10",
    "server_error,             unknown,                     21"
  })
  void theConclusionIsPrintedAndTheNewKeyDecidesTheExitCode(
      String scenario, String conclusion, int exitCode) throws IOException {
    Run.Result result = compare(scenario, keys(), OLD, NEW, "-o", "short");

    assertThat(result.out().lines().map(line -> line.split(" +", -1)[0]))
        .containsExactly("old", "new", "conclusion");
    assertThat(result.out()).endsWith("conclusion  " + conclusion + "\n");
    assertThat(result.err()).isEmpty();
    assertThat(result.exitCode()).isEqualTo(exitCode);
  }

  @Test
  void theKeyThatIsNamedLastIsTheNewOne() throws IOException {
    Run.Result result = compare("old_key_revoked", keys(), NEW, OLD, "-q");

    assertThat(result.out())
        .startsWith("THE NEW KEY IS WORSE   new: healthy   old: invalid_api_key");
    assertThat(result.exitCode()).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "short", "json", "markdown", "junit", "github", "prometheus"})
  void theExitCodeIsTheSameInEveryFormat(String format) throws IOException {
    assertThat(compare("old_key_revoked", keys(), NEW, OLD, "-o", format).exitCode()).isEqualTo(10);
  }

  @Test
  void onlyTheLastKeyTurnsAReportForACiSystemRed() throws IOException {
    Run.Result tests = compare("old_key_revoked", keys(), OLD, NEW, "-o", "junit");
    Run.Result annotations = compare("old_key_revoked", keys(), OLD, NEW, "-o", "github");
    Run.Result worse = compare("old_key_revoked", keys(), NEW, OLD, "-o", "junit");

    assertThat(tests.out())
        .contains("<testsuite name=\"quotadoctor.old\"", "<skipped")
        .doesNotContain("<failure", "<error");
    assertThat(annotations.out()).contains("::warning ").doesNotContain("::error ");
    assertThat(worse.out()).contains("<failure ");
  }

  @Test
  void aPlaceThatCannotBeReadIsNoMissingKeyThatMayBeAllowed() throws IOException {
    Run.Result run =
        compare(
            "healthy", keys(), OLD, "--key-source=new=file:none", "--allow=no_key", "-o", "junit");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.out()).contains("<failure ");
  }

  @Test
  void nothingIsPrintedWhereNothingIsAskedFor() throws IOException {
    Run.Result result = compare("old_key_revoked", keys(), OLD, NEW, "-qq");

    assertThat(result.out() + result.err()).isEmpty();
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void theDocumentHoldsAReportForEachKeyWithItsOwnRequests() throws IOException {
    Run.Result result = compare("new_key_bills_elsewhere", keys(), OLD, NEW, "-o", "json");
    JsonNode document = new ObjectMapper().readTree(result.out());

    assertThat(Schemas.comparison().problems(result.out())).isEmpty();
    assertThat(document.at("/reports/0/name").asText()).isEqualTo("old");
    assertThat(document.at("/reports/1/name").asText()).isEqualTo("new");
    for (JsonNode report : document.at("/reports")) {
      assertThat(Schemas.report().problems(report.path("report").toString())).isEmpty();
      assertThat(report.at("/report/run/requests").asInt()).isEqualTo(2);
    }
    assertThat(document.at("/reports/1/report/target/billed/organization").asText())
        .isEqualTo("acme-labs");
    assertThat(document.at("/differences").findValuesAsText("field"))
        .containsExactly(
            "fingerprint", "organization", "project", "rate_limits.requests", "models");
    assertThat(document.at("/differences/4/values/new/not_for_all/0").asText()).isEqualTo("o3-pro");
    assertThat(result.out()).doesNotContain("\"models\": [");
  }

  @Test
  void oneKeyThatCannotBeReadHidesNoOther() throws IOException {
    Run.Result result =
        compare(
            "healthy",
            keys(),
            OLD,
            "--key-source=gone=file:no-such.key",
            "--key-source=unset=env:NO_SUCH_KEY",
            "--key-source=cmd=command:exit 3",
            NEW,
            "-o",
            "short");

    assertThat(result.out().lines().map(line -> line.replaceFirst("  retry=.*", "")))
        .containsExactly(
            "old         healthy",
            "gone        key_missing",
            "unset       key_missing",
            "cmd         key_missing",
            "new         healthy",
            "conclusion  no_change_same_organization");
    assertThat(result.err())
        .isEqualTo(
            """
            quotadoctor: gone: cannot read no-such.key
            quotadoctor: cmd: the key command failed (exit code 3)
            """);
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void aLastPlaceThatCannotBeReadEndsInTwoAndAnUnsetOneDoesNot() throws IOException {
    Run.Result unreadable =
        compare("healthy", keys(), OLD, "--key-source=new=file:no-such.key", "-o", "json");
    Run.Result unset = compare("healthy", keys(), OLD, "--key-source=new=env:NO_SUCH_KEY");

    assertThat(unreadable.exitCode()).isEqualTo(2);
    assertThat(Schemas.comparison().problems(unreadable.out())).isEmpty();
    assertThat(unreadable.out())
        .contains("no key could be read from no-such.key")
        .contains("No key could be read from no-such.key, so the API was not asked.");
    assertThat(unset.exitCode()).isEqualTo(10);
    assertThat(unset.err()).isEmpty();
  }

  @Test
  void theShortReportTellsAPlaceThatCannotBeReadFromOneWithoutAKey() throws IOException {
    Run.Result result =
        compare(
            "healthy",
            keys(),
            OLD,
            "--key-source=gone=file:no-such.key",
            "--key-source=new=env:NO_SUCH_KEY",
            "-o",
            "short");

    assertThat(result.out().lines().map(line -> line.replaceFirst(".*  ", "")))
        .element(1)
        .isEqualTo("key=unreadable");
    assertThat(result.out().lines().map(line -> line.replaceFirst(".*  ", "")))
        .element(2)
        .isEqualTo("key=-");
  }

  @Test
  void withoutAProbeNoKeyIsProvenToHaveHelped() throws IOException {
    Run.Result result = compare("healthy", keys(), OLD, NEW, "--probe=none");

    assertThat(result.out().replaceAll("\\s+", " "))
        .contains("CANNOT TELL WHAT THE NEW KEY CHANGED", "That proves nothing about the keys.")
        .contains("Compare again without --probe=none")
        .doesNotContain("over in a minute");
    assertThat(result.exitCode()).isEqualTo(30);
    assertThat(compare("old_key_revoked", keys(), OLD, NEW, "--probe=none", "-o", "short").out())
        .endsWith("conclusion  unknown\n");
  }

  @Test
  void keysOfOneHostAreComparedOnOneScreen() throws IOException {
    Path file = Files.writeString(folder.resolve("new.key"), "sk-proj-file0000000000000000003\n");
    Run.Result result =
        compare("old_key_revoked", keys(), OLD, "--key-source=file=file:" + file, NEW);

    assertThat(result.out()).contains(" old  ", " file  ", " new\n", "THE NEW KEY HELPED");
    assertThat(result.out().lines())
        .filteredOn(line -> line.startsWith("  Status page"))
        .hasSize(1);
  }

  @Test
  void aClosedPortIsToldOfEveryKey() {
    Run.Result result =
        keys()
            .run(
                "compare",
                "--base-url=http://127.0.0.1:9/v1",
                "--status-url=http://127.0.0.1:9",
                OLD,
                NEW);

    assertThat(result.out())
        .contains(
            "  Network  ",
            "CANNOT TELL WHAT THE NEW KEY CHANGED",
            "Compare again when that is cleared up.");
    assertThat(result.exitCode()).isEqualTo(22);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --key-source=a=env:A                        | has to name 2 to 20 keys
          --key-source=a=env:A --key-source=a=env:B   | names two keys a; give each a name of its own
          --key-source=a=env:A --key-source=conclusion=env:B | give it another name, because -o short has a line
          --key-source=a=env:A --key-source=b         | takes NAME=SOURCE
          --key-source=a=env:A --key-source=          | has to name 2 to 20 keys
          --key-source=a=stdin --key-source=b=stdin   | only one key can come from stdin
          --key-source                                | --key-source needs a value
          --key-env=A                                 | unknown option --key-env
          """)
  void aCallThatMakesNoSenseIsRefusedBeforeAnythingIsSent(String arguments, String words) {
    Run run = keys().variable("OPENAI_BASE_URL", "http://127.0.0.1:9");
    Run.Result result = run.run(("compare " + arguments).split(" "));

    assertThat(result.err()).contains(words);
    assertThat(result.out()).isEmpty();
    assertThat(result.exitCode()).isEqualTo(2);
  }
}

package io.github.quotadoctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.quotadoctor.cli.Schemas;
import io.github.quotadoctor.cli.StatusServer;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.report.Languages;
import io.github.quotadoctor.simulate.Scenario;
import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.simulate.SimulatedApi;
import io.github.quotadoctor.statuspage.ProviderId;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is shipped, started as a user starts it. */
@Execution(ExecutionMode.CONCURRENT)
class PackagedProgramIT {
  private static final String STATUS_TOO_LATE = "could not be read in time; this says nothing";
  private static final String FAST = "--request-timeout=1500ms";

  private static int exitCode(String scenario) {
    String verdict = Scenarios.named(scenario).orElseThrow().verdict();
    return Arrays.stream(Cause.values())
        .filter(cause -> cause.code().equals(verdict))
        .findFirst()
        .orElseThrow()
        .exitCode();
  }

  /** A busy machine may not read the status page in the second that a run waits for it. */
  private static PackagedProgram.Result inTime(String... arguments) {
    PackagedProgram.Result result = PackagedProgram.launcher().run(arguments);
    for (int more = 2; more > 0 && result.out().contains(STATUS_TOO_LATE); more--) {
      result = PackagedProgram.launcher().run(arguments);
    }
    return result;
  }

  /** The other scenarios print theirs within the tests' own process. */
  @ParameterizedTest
  @MethodSource("io.github.quotadoctor.cli.ScenarioScreensTest#ten")
  void tenScenariosPrintTheirScreenAndTheirJson(String scenario, @TempDir Path folder)
      throws IOException {
    Path json = folder.resolve("report.json");

    PackagedProgram.Result result = inTime("simulate", scenario, FAST, "--report=json=" + json);

    assertThat(result.err()).isEmpty();
    assertThat(Printed.steady(result.out())).isEqualTo(Golden.text("text/" + scenario + ".txt"));
    assertThat(Printed.steady(Files.readString(json)))
        .isEqualTo(Golden.text("json/" + scenario + ".json"));
    assertThat(result.exitCode()).isEqualTo(exitCode(scenario));
  }

  static List<String> otherLanguages() {
    return Languages.all().stream().filter(language -> !language.equals("en")).toList();
  }

  /** As in a small container, where Java takes the character set for US-ASCII. */
  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("otherLanguages")
  void aLanguageThatIsAskedForNeedsNoLocale(String language) {
    PackagedProgram.Result typed =
        PackagedProgram.launcher().unset("LANG").run("help", "--lang=" + language);
    PackagedProgram.Result variable =
        PackagedProgram.launcher().unset("LANG").variable("QUOTADOCTOR_LANG", language).run("help");

    assertThat(typed.out()).isEqualTo(Golden.text(Golden.in(language, "help/quotadoctor.txt")));
    assertThat(typed.err()).isEmpty();
    assertThat(variable).isEqualTo(typed);
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("otherLanguages")
  void aLocaleThatIsNotInstalledNamesItsLanguage(String language) {
    PackagedProgram.Result result =
        PackagedProgram.launcher().variable("LANG", language + "_XX.UTF-8").run("help");

    assertThat(result.out()).isEqualTo(Golden.text(Golden.in(language, "help/quotadoctor.txt")));
    assertThat(result.err()).isEmpty();
  }

  @ParameterizedTest(allowZeroInvocations = true)
  @MethodSource("otherLanguages")
  void aTerminalWithoutItsCharactersIsSpokenToInEnglish(String language) {
    PackagedProgram.Result result =
        PackagedProgram.launcher().variable("LC_ALL", "C").run("help", "--lang=" + language);

    assertThat(result.out()).isEqualTo(Golden.text("help/quotadoctor.txt"));
    assertThat(result.err()).contains("US-ASCII", language).hasLineCount(1);
  }

  @Test
  void theJarRunsByItself() {
    PackagedProgram.Result result = PackagedProgram.jar().run("simulate", "healthy");

    assertThat(result.exitCode()).isZero();
    assertThat(Printed.steady(result.out())).isEqualTo(Golden.text("text/healthy.txt"));
  }

  @Test
  void itRunsThroughALinkInAFolderWithASpaceInItsName(@TempDir Path folder) throws IOException {
    assumeFalse(PackagedProgram.isWindows());
    Path link = Files.createDirectory(folder.resolve("a folder")).resolve("quotadoctor");
    Files.createSymbolicLink(link, Path.of(PackagedProgram.launcherFile()));

    PackagedProgram.Result result = PackagedProgram.command(link.toString()).run("--version");
    Files.delete(link);

    assertThat(result.out()).isEqualTo("quotadoctor 0.1.0\n");
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void withoutJavaItSaysSo(@TempDir Path empty) {
    assumeFalse(PackagedProgram.isWindows());
    PackagedProgram.Result result =
        PackagedProgram.command("/bin/sh", PackagedProgram.launcherFile())
            .variable("JAVA_HOME", "")
            .variable("PATH", empty.toString())
            .run("--version");

    assertThat(result.err())
        .isEqualTo("quotadoctor: no Java found. Install Java 17 or later, or set JAVA_HOME.\n");
    assertThat(result.exitCode()).isEqualTo(1);
  }

  @Test
  void aReaderThatGoesAwayChangesNothingAndMakesNoNoise() {
    assumeFalse(PackagedProgram.isWindows());
    PackagedProgram.Result result =
        PackagedProgram.command(
                "/bin/bash",
                "-c",
                "\"$0\" simulate credit_balance_exhausted | true; echo ${PIPESTATUS[0]}",
                PackagedProgram.launcherFile())
            .variable("PATH", "/usr/bin:/bin")
            .run();

    assertThat(result.out()).isEqualTo("12\n");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void aFullDiskIsToldAndEndsInTwo() {
    assumeFalse(!Files.exists(Path.of("/dev/full")));
    PackagedProgram.Result result =
        PackagedProgram.command(
                "/bin/bash",
                "-c",
                "\"$0\" simulate healthy > /dev/full",
                PackagedProgram.launcherFile())
            .variable("PATH", "/usr/bin:/bin")
            .run();

    assertThat(result.err()).isEqualTo("quotadoctor: the output could not be written\n");
    assertThat(result.exitCode()).isEqualTo(2);
  }

  private static PackagedProgram.Result bash(Path folder, String script) {
    return PackagedProgram.command("/bin/bash", "-c", script, PackagedProgram.launcherFile())
        .in(folder)
        .variable("PATH", "/usr/bin:/bin")
        .run();
  }

  @Test
  void aReportGoesToAnotherProgram(@TempDir Path folder) {
    assumeFalse(PackagedProgram.isWindows());
    PackagedProgram.Result result =
        bash(folder, "\"$0\" simulate healthy -qq --report=json=>(cat >&2)");

    assertThat(Schemas.report().problems(result.err())).isEmpty();
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void aReportDoesNotReplaceTheFileThatStdoutGoesTo(@TempDir Path folder) {
    assumeFalse(PackagedProgram.isWindows());
    PackagedProgram.Result result =
        bash(folder, "\"$0\" simulate healthy --report=json=/dev/stdout > sent");

    assertThat(result.err()).startsWith("quotadoctor: cannot write /dev/stdout");
    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(folder.resolve("sent")).isEmptyFile();
  }

  @Test
  void withoutAnyLocaleTheScreenIsAscii() {
    PackagedProgram.Result result =
        PackagedProgram.launcher()
            .variable("LANG", "C")
            .run("simulate", "credit_balance_exhausted");

    assertThat(Printed.steady(result.out()))
        .isEqualTo(Golden.text("ascii/credit_balance_exhausted.txt"));
  }

  @Test
  void aPipeHasNoColour() {
    PackagedProgram.Result result =
        PackagedProgram.launcher().variable("TERM", "xterm").run("simulate", "healthy");

    assertThat(result.out()).doesNotContain("\u001b");
  }

  @Test
  void aPastedErrorIsExplained() {
    assumeFalse(PackagedProgram.isWindows());
    PackagedProgram.Result result =
        PackagedProgram.command(
                "/bin/bash",
                "-c",
                "echo 'AxiosError: Request failed with status code 429' | \"$0\" explain",
                PackagedProgram.launcherFile())
            .variable("PATH", "/usr/bin:/bin")
            .run();

    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEqualTo(Golden.text("explain/paste-untold.txt"));
    assertThat(result.exitCode()).isEqualTo(30);
  }

  /** The log is several times as large as the memory that the program may use. */
  @Test
  void aLargeLogIsReadWithLittleMemory(@TempDir Path folder) throws IOException {
    Path log = folder.resolve("large.log");
    String calm = "2026-11-20T10:00:00Z INFO shop - order 17 was packed in 42 ms by worker seven\n";
    String error = "2026-11-20T10:00:01Z ERROR 429 code: insufficient_quota\n";
    byte[] block = (calm.repeat(999) + error).getBytes(StandardCharsets.UTF_8);
    try (OutputStream file = Files.newOutputStream(log)) {
      for (int blocks = 0; blocks < 1_500; blocks++) {
        file.write(block);
      }
    }

    PackagedProgram.Result result =
        PackagedProgram.jar("-Xmx24m").run("explain", "--file=" + log, "-o", "short");

    assertThat(Files.size(log)).isGreaterThan(100_000_000);
    assertThat(result.out())
        .isEqualTo(
            "found    insufficient_quota  retry=no  actor=organization_owner"
                + "  count=1500  line=1000\n");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void theStatusPagesAreReadWithoutAKey(@TempDir Path folder) throws IOException {
    try (StatusServer pages = new StatusServer()) {
      String sources = "--status-sources=" + pages.sources(folder);
      PackagedProgram.Result calm =
          PackagedProgram.launcher().run("status", sources, "--fail-on=outage,degraded");
      pages.openAi("full_outage", "All requests fail");
      PackagedProgram.Result outage =
          PackagedProgram.launcher()
              .run("status", sources, "--fail-on=outage,degraded", "-o", "json");

      assertThat(calm.err()).isEmpty();
      assertThat(calm.out()).contains("  OpenAI    reports no API incident (read ");
      assertThat(calm.exitCode()).isZero();
      assertThat(outage.err()).isEmpty();
      assertThat(Schemas.status().problems(outage.out())).isEmpty();
      assertThat(outage.out()).contains("\"verdict\": \"outage\"", "\"All requests fail\"");
      assertThat(outage.exitCode()).isEqualTo(21);
    }
  }

  @Test
  void statusPagesThatNeverAnswerDoNotKeepItFromEnding(@TempDir Path folder) throws IOException {
    try (StatusServer pages = new StatusServer()) {
      Path sources = pages.sources(folder, ProviderId.OPENAI, ProviderId.GEMINI, ProviderId.GROQ);

      PackagedProgram.Result result =
          PackagedProgram.launcher()
              .run("status", "--status-sources=" + sources, "--timeout=20s", "-o", "short");

      assertThat(result.out().lines().map(line -> line.replaceFirst("  since=.*", "")))
          .containsExactly(
              "unknown            openai      scope=api  reason=timed_out",
              "none_reported      anthropic   scope=api  reason=-",
              "unknown            gemini      scope=google_cloud  reason=timed_out",
              "none_reported      mistral     scope=page  reason=-",
              "none_reported      deepseek    scope=posts  reason=-",
              "unknown            groq        scope=api  reason=timed_out");
      assertThat(result.err()).isEmpty();
      assertThat(result.exitCode()).isZero();
    }
  }

  @Test
  void whoSpentItIsAskedOfTheSimulatedApi() throws IOException {
    Scenario scenario = Scenarios.named("with_admin_key").orElseThrow();
    try (SimulatedApi api = SimulatedApi.start(scenario, 0, Duration.ZERO, System::nanoTime)) {
      PackagedProgram spend =
          PackagedProgram.launcher()
              .variable(
                  "OPENAI_ADMIN_KEY", scenario.environment().getOrDefault("OPENAI_ADMIN_KEY", ""))
              .variable("OPENAI_BASE_URL", api.baseUrl().toString());

      PackagedProgram.Result screen = spend.run("spend", "--by=key");
      PackagedProgram.Result json = spend.run("spend", "-o", "json");
      PackagedProgram.Result csv = spend.run("spend", "-o", "csv");
      PackagedProgram.Result refused = spend.run("spend", "-o", "short");

      assertThat(screen.err()).isEmpty();
      assertThat(screen.out())
          .contains("spend by API key", "  Web shop backend ", "  Nightly embeddings ")
          .contains("Organization spend limit: at least $", " of $120.00 this month");
      assertThat(screen.exitCode()).isZero();
      assertThat(Schemas.spend().problems(json.out())).isEmpty();
      assertThat(json.exitCode()).isZero();
      assertThat(csv.out().lines().map(line -> line.replaceFirst(",[0-9.].*", "")))
          .containsExactly(
              "id,name,today_usd,last_7_days_usd,month_usd,share_percent",
              "\"proj_SimulatedWeb0001\",\"Web shop\"",
              "\"proj_SimulatedNight0002\",\"Nightly jobs\"");
      assertThat(refused.exitCode()).isEqualTo(2);
    }
  }

  @Test
  void whoSpentItIsNotToldWithoutAnAdminKey() {
    PackagedProgram.Result result = PackagedProgram.launcher().run("spend");

    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .startsWith("quotadoctor: no admin key: OPENAI_ADMIN_KEY is not set.")
        .contains("https://platform.openai.com/settings/organization/admin-keys");
    assertThat(result.exitCode()).isEqualTo(10);
  }

  /** The parser's own trace would print arguments as they were typed. */
  @Test
  void theTraceOfTheParserPrintsNothing() {
    PackagedProgram.Result result =
        PackagedProgram.jar("-Dpicocli.trace=DEBUG")
            .run("check", "--organization=org-SecretOfTheHouse", "--timeout=soon");

    assertThat(result.out() + result.err())
        .isEqualTo(
            """
            quotadoctor: --timeout takes a length of time such as 500ms, 30s, 15m or 2h
            Try: quotadoctor help
            """);
  }

  @Test
  void aCodeIsExplainedOnItsPage() {
    PackagedProgram.Result result =
        PackagedProgram.launcher().run("explain", "credit_balance_exhausted");

    assertThat(result.err()).isEmpty();
    assertThat(result.out()).isEqualTo(Golden.text("explain/credit_balance_exhausted.txt"));
    assertThat(result.exitCode()).isZero();
  }

  @Test
  void theProgramNamesItsVersion() {
    PackagedProgram.Result result = PackagedProgram.launcher().run("--version");

    assertThat(result.out()).isEqualTo("quotadoctor 0.1.0\n");
    assertThat(result.exitCode()).isZero();
  }
}

package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.quotadoctor.FakeTime;
import io.github.quotadoctor.Golden;
import io.github.quotadoctor.Printed;
import io.github.quotadoctor.report.Languages;
import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code wait} against the simulated API, in time that only passes in pauses. */
class WaitCommandTest {
  private static final String KEY = "sk-proj-MadeUpForThisTest0123456789abcd";

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final Pattern STAMP = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:]+Z");

  /** The simulated server tells the real time; its status page does not. */
  private FakeTime time = new FakeTime(Instant.now().truncatedTo(ChronoUnit.SECONDS));

  private List<String> received = List.of();

  private Run.Result waitFor(String scenario, Run run, String... options) throws IOException {
    try (SimulatedApi api =
        SimulatedApi.start(
            Scenarios.named(scenario).orElseThrow(), 0, Duration.ZERO, time::nanos)) {
      List<String> arguments = new ArrayList<>(List.of("wait", "--base-url=" + api.baseUrl()));
      arguments.add("--status-url=" + api.statusUrl());
      arguments.addAll(List.of(options));
      Run.Result result = run.time(time).run(arguments.toArray(String[]::new));
      received = api.received();
      return result;
    }
  }

  private static Run withKey() {
    return new Run().variable("OPENAI_API_KEY", KEY);
  }

  @ParameterizedTest
  @CsvSource({
    "propagation, '', 0",
    "propagation_by_time, '', 0",
    "propagation_unevenly, '', 0",
    "credit_balance_exhausted, --timeout=25m, 31",
    "project_spend_limit_exceeded, --timeout=2m, 31",
    "invalid_api_key, '', 10",
    "mismatched_project, --project=proj_other, 11",
    "missing_scope, '', 14",
    "request_too_large, '', 13",
    "rate_limit_daily, '', 31",
    "rate_limit_then_healthy, --for=quota, 0",
    "server_error, --timeout=1m, 31",
    "outage_reported, --for=status --timeout=1m, 31",
    "healthy, --for=status, 0"
  })
  void aWaitHasItsLinesAndItsReport(String scenario, String options, int exitCode)
      throws IOException {
    for (String language : Languages.all()) {
      boolean ofStatus = options.contains("status");
      time = ofStatus ? new FakeTime() : endingNow(options.contains("25m") ? 25 : 0);
      Instant start = time.instant();
      String[] typed = options.isEmpty() ? new String[0] : options.split(" ");
      Run.Result run = waitFor(scenario, withKey().variable("QUOTADOCTOR_LANG", language), typed);

      Golden.assertSame(
          Golden.in(language, "wait/" + scenario + (ofStatus ? "_status" : "") + ".txt"),
          since(start, readAt(start, Printed.steady(run.err() + "--\n" + run.out()))));
      assertThat(run.exitCode()).isEqualTo(exitCode);
    }
  }

  /** Time in which the last look, which the report is about, is at the time of the server. */
  private static FakeTime endingNow(int minutes) {
    return new FakeTime(
        Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofMinutes(minutes)));
  }

  /** When the status page was read, in the words of any language. */
  private String readAt(Instant start, String text) {
    String steady = text;
    for (Instant moment = start;
        !moment.isAfter(time.instant().plusSeconds(60));
        moment = moment.plusSeconds(60)) {
      steady = steady.replaceAll("(?<![\\d:])" + MINUTE.format(moment) + "(?![\\d:])", "12:03");
    }
    return steady;
  }

  private static String since(Instant start, String text) {
    return STAMP
        .matcher(text)
        .replaceAll(it -> "T+" + Duration.between(start, Instant.parse(it.group())).toSeconds());
  }

  @Test
  void aRoundIsOneRequestUntilSomethingChanges() throws IOException {
    waitFor("propagation", withKey(), "--skip=status");

    assertThat(received.subList(0, 2))
        .containsExactlyInAnyOrder("GET /v1/models", "POST /v1/embeddings");
    assertThat(received.subList(2, received.size()))
        .containsExactly(
            "GET /v1/files",
            "POST /v1/embeddings",
            "POST /v1/embeddings",
            "POST /v1/embeddings",
            "POST /v1/embeddings",
            "GET /v1/models",
            "POST /v1/embeddings",
            "POST /v1/embeddings");
  }

  @Test
  void jsonIsALineForEachTryAndTheReportAsTheLast() throws IOException {
    Run.Result run = waitFor("propagation_unevenly", withKey(), "-o", "json");

    List<JsonNode> lines = new ArrayList<>();
    for (String line : run.out().lines().toList()) {
      lines.add(new ObjectMapper().readTree(line));
    }
    List<JsonNode> attempts = lines.subList(0, lines.size() - 1);
    attempts.forEach(it -> assertThat(Schemas.attempt().problems(it.toString())).isEmpty());
    assertThat(attempts.stream().map(it -> it.path("code").textValue()))
        .containsExactly(
            "credit_balance_exhausted",
            "healthy",
            "credit_balance_exhausted",
            "healthy",
            "healthy",
            "healthy");
    JsonNode report = lines.get(lines.size() - 1);
    assertThat(Schemas.report().problems(report.toString())).isEmpty();
    assertThat(report.path("type").textValue()).isEqualTo("report");
    assertThat(report.path("run").path("command").textValue()).isEqualTo("wait");
    assertThat(report.path("run").path("requests").intValue()).isEqualTo(16);
    assertThat(report.path("run").path("tokens").intValue()).isEqualTo(4);
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void theReportOfAWaitInVainSaysSoInItsExitCodeOnly() throws IOException {
    Run.Result run = waitFor("credit_balance_exhausted", withKey(), "--timeout=1m", "-o", "json");

    String last = run.out().lines().reduce((first, second) -> second).orElseThrow();
    JsonNode report = new ObjectMapper().readTree(last);
    assertThat(report.path("exit_code").intValue()).isEqualTo(31);
    assertThat(report.path("verdict").path("code").textValue())
        .isEqualTo("credit_balance_exhausted");
    assertThat(run.exitCode()).isEqualTo(31);
  }

  @Test
  void statusIsWaitedForInJsonToo() throws IOException {
    Run.Result run =
        waitFor("outage_reported", new Run(), "--for=status", "-o", "json", "--timeout=30s");

    List<String> lines = run.out().lines().toList();
    assertThat(Schemas.attempt().problems(lines.get(0))).isEmpty();
    assertThat(Schemas.status().problems(lines.get(lines.size() - 1))).isEmpty();
    assertThat(lines.get(lines.size() - 1)).contains("\"exit_code\":31");
    assertThat(run.exitCode()).isEqualTo(31);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "short", "json", "markdown"})
  void theExitCodeIsTheSameInEveryFormat(String format) throws IOException {
    assertThat(waitFor("healthy", withKey(), "-o", format).exitCode()).isZero();
    assertThat(waitFor("invalid_api_key", withKey(), "-o", format).exitCode()).isEqualTo(10);
    assertThat(waitFor("insufficient_quota", withKey(), "-o", format, "--timeout=20s").exitCode())
        .isEqualTo(31);
  }

  @Test
  void aQuietWaitTellsItsVerdictAlone() throws IOException {
    Run.Result run = waitFor("healthy", withKey(), "-q");

    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSize(1);
    assertThat(waitFor("healthy", withKey(), "-qq")).isEqualTo(new Run.Result(0, "", ""));
    assertThat(waitFor("healthy", withKey(), "-qq", "-o", "json"))
        .isEqualTo(new Run.Result(0, "", ""));
  }

  @Test
  void anEarlierReportIsPutBesideTheLastDiagnosis(@TempDir Path folder) throws IOException {
    Run.Result before = waitFor("insufficient_quota", withKey(), "--timeout=20s", "-o", "json");
    Files.writeString(folder.resolve("before.json"), before.out());

    Run.Result run =
        waitFor("healthy", withKey().in(folder), "--baseline=before.json", "-o", "json");

    String last = run.out().lines().reduce((first, second) -> second).orElseThrow();
    assertThat(Schemas.report().problems(last)).isEmpty();
    assertThat(new ObjectMapper().readTree(last).at("/comparison/verdict_was").textValue())
        .isEqualTo("insufficient_quota");
    assertThat(waitFor("healthy", withKey().in(folder), "--baseline=none.json").exitCode())
        .isEqualTo(2);
  }

  @Test
  void theStatusPageIsWaitedForWhateverVariablesSayOfTheAccount() throws IOException {
    Run run =
        new Run()
            .variable("QUOTADOCTOR_KEY_COMMAND", "exit 7")
            .variable("QUOTADOCTOR_BASELINE", "none.json");

    assertThat(waitFor("healthy", run, "--for=status").exitCode()).isZero();
    assertThat(received).isEmpty();
  }

  @Test
  void withoutAKeyThereIsNothingToWaitFor() throws IOException {
    Run.Result run = waitFor("healthy", new Run());

    assertThat(run.exitCode()).isEqualTo(10);
    assertThat(run.err()).contains("No point in waiting");
    assertThat(received).isEmpty();
  }

  @Test
  void whoInsistsWaitsForAKeyThatIsRejected() throws IOException {
    Run.Result run =
        waitFor("invalid_api_key", withKey(), "--no-fail-fast", "--timeout=1m", "--skip=status");

    assertThat(run.exitCode()).isEqualTo(31);
    assertThat(received)
        .filteredOn("POST /v1/embeddings"::equals)
        .as("beside the first and the last list of models only")
        .hasSize(2);
    assertThat(received).filteredOn("GET /v1/models"::equals).hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          --probe=none        | without a billable request nothing shows when it works
          --skip=billing      | without a billable request nothing shows when it works
          --interval=500ms    | --interval takes at least 1s
          --timeout=1ms       | --timeout takes at least 1s
          --max-interval=500ms | --interval takes at least 1s
          --success-count=0   | --success-count takes a whole number (1 to 100)
          --for=credit        | --for takes one of: healthy, quota, status
          """)
  void whatMakesNoSenseIsRefused(String option, String words) throws IOException {
    Run.Result run = waitFor("healthy", withKey(), option);

    assertThat(run.err()).contains(words);
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(received).isEmpty();
  }
}

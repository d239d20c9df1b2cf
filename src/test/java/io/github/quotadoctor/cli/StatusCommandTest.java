package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.quotadoctor.statuspage.ProviderId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code status}, run against pages on loopback. */
class StatusCommandTest {
  private static final String KEY = "sk-proj-MadeUpForThisTest0123456789abcd";
  private static final String TRY = "Try: quotadoctor help\n";

  @TempDir Path folder;
  private StatusServer pages;

  @BeforeEach
  void start() throws IOException {
    pages = new StatusServer();
  }

  @AfterEach
  void stop() throws IOException {
    pages.close();
  }

  private Run.Result status(Run run, String... options) throws IOException {
    List<String> arguments =
        new ArrayList<>(List.of("status", "--status-sources=" + pages.sources(folder)));
    arguments.addAll(List.of(options));
    return run.run(arguments.toArray(String[]::new));
  }

  private static JsonNode json(Run.Result run) throws IOException {
    assertThat(Schemas.status().problems(run.out())).isEmpty();
    return new ObjectMapper().readTree(run.out());
  }

  private static List<String> verdicts(Run.Result run) {
    return run.out().lines().map(line -> line.replaceFirst("  +scope=.*", "")).toList();
  }

  @Test
  void withoutAKeyItTellsWhatThePagesOfSixReport() throws IOException {
    Run.Result run = status(new Run(), "-o", "short");

    assertThat(run.err()).isEmpty();
    assertThat(verdicts(run))
        .containsExactly(
            "none_reported      openai",
            "none_reported      anthropic",
            "none_reported      gemini",
            "none_reported      mistral",
            "none_reported      deepseek",
            "none_reported      groq");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void allOfThemAreNineAndWhatCannotBeReadIsUnknown() throws IOException {
    JsonNode document = json(status(new Run(), "--all", "-o", "json"));

    assertThat(document.path("providers")).hasSize(9);
    assertThat(document.at("/providers/6/id").asText()).isEqualTo("xai");
    assertThat(document.at("/providers/6/verdict").asText()).isEqualTo("unknown");
    assertThat(document.at("/providers/6/reason").asText()).isEqualTo("http_status");
    assertThat(document.path("alternatives_without_incident"))
        .extracting(JsonNode::asText)
        .containsExactly("anthropic", "gemini", "mistral", "deepseek", "groq");
  }

  @Test
  void theScreenTellsOfTheIncidentAndNamesTheWaysOut() throws IOException {
    pages.openAi("degraded_performance", "Elevated error rates on gpt-6");
    pages.serve("status\\.claude\\.com", "application/json", StatusServer.claude("partial_outage"));

    Run.Result run = status(new Run());

    assertThat(run.out())
        .contains("  !  OpenAI    degraded: Chat Completions (read ")
        .contains("     Elevated error rates on gpt-6 (investigating)\n")
        .contains("  \u2717  Claude    outage ")
        .contains("report no incident: Gemini (Google Cloud only), Mistral\n")
        .doesNotContain("report no incident: Claude");
    assertThat(run.exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "degraded_performance, outage, 0",
    "degraded_performance, 'outage,degraded', 21",
    "degraded_performance, degraded, 21",
    "full_outage, 'outage, degraded', 21",
    "full_outage, 'unknown,recovering,other_endpoint,maintenance,unscoped_incident', 0",
    "operational, 'outage,degraded,unknown', 0",
    "what_is_this, unknown, 21"
  })
  void itFailsOnWhatWasNamedAndInEveryFormatAlike(String state, String failOn, int exitCode)
      throws IOException {
    pages.openAi(state, "made up");

    for (String format : List.of("text", "short", "json", "markdown")) {
      Run.Result run = status(new Run(), "--fail-on=" + failOn, "-o", format);

      assertThat(run.exitCode()).as(format).isEqualTo(exitCode);
      assertThat(run.err()).isEmpty();
    }
    assertThat(status(new Run(), "--fail-on=" + failOn, "-qq").exitCode()).isEqualTo(exitCode);
    assertThat(json(status(new Run(), "--fail-on=" + failOn, "-o", "json")).path("exit_code"))
        .hasToString(Integer.toString(exitCode));
  }

  @Test
  void troubleOfAnAlternativeNeverFailsTheRun() throws IOException {
    pages.serve("status\\.claude\\.com", "application/json", StatusServer.claude("major_outage"));

    Run.Result run = status(new Run(), "--fail-on=outage,degraded", "-o", "short");

    assertThat(run.out()).contains("\noutage             anthropic ");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void oneLineOrNothingIsPrintedWhenAskedForQuiet() throws IOException {
    pages.openAi("full_outage", "made up");

    assertThat(status(new Run(), "-q").out()).isEqualTo("OpenAI: outage (Chat Completions)\n");
    assertThat(status(new Run(), "-qq").out()).isEmpty();
  }

  @Test
  void everyAttemptIsToldWhenAskedForMore() throws IOException {
    pages.fail("status\\.claude\\.com", 500);

    Run.Result run = status(new Run().variable("COLUMNS", "100"), "-v");

    assertThat(run.out())
        .containsPattern("\n     read, \\d\\.\\d s: \\S+/proxy/status\\.openai\\.com\n")
        .containsPattern("error answer, \\d\\.\\d s:\\s+\\S+status.claude.com/api/v2/summary.json");
  }

  @Test
  void aKeyInTheEnvironmentIsNeitherSentNorPrinted() throws IOException {
    pages.openAi("full_outage", "It says " + KEY);
    for (String format : List.of("text", "short", "json", "markdown")) {
      Run run = new Run().variable("OPENAI_API_KEY", KEY).variable("ANTHROPIC_API_KEY", KEY + "2");

      Run.Result result = status(run, "-o", format, "-vv");

      assertThat(result.out() + result.err()).doesNotContain("0123456789abcd");
      assertThat(result.out()).contains(format.equals("short") ? "outage" : "It says");
    }
    assertThat(pages.requests())
        .hasSizeGreaterThanOrEqualTo(24)
        .noneMatch(request -> request.containsHeader("Authorization"))
        .noneMatch(request -> request.containsHeader("Proxy-Authorization"))
        .noneMatch(request -> request.containsHeader("OpenAI-Organization"))
        .allMatch(request -> request.getHeader("User-Agent").startsWith("quotadoctor/"))
        .noneMatch(request -> request.toString().contains("MadeUp"));
  }

  @Test
  void pagesThatNeverAnswerAreUnknownAndHoldNobodyUp() throws IOException {
    Path sources =
        pages.sources(folder, ProviderId.ANTHROPIC, ProviderId.MISTRAL, ProviderId.DEEPSEEK);

    Run.Result run =
        new Run().run("status", "--status-sources=" + sources, "--timeout=1500ms", "-o", "json");

    assertThat(json(run).path("providers"))
        .extracting(it -> it.path("id").asText() + " " + it.path("reason").asText())
        .containsExactly(
            "openai null",
            "anthropic timed_out",
            "gemini null",
            "mistral timed_out",
            "deepseek timed_out",
            "groq null");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void whenNoPageAnswersNobodyIsNamedAsAWayOut() throws IOException {
    Path sources = pages.sources(folder, ProviderId.values());

    Run.Result run =
        new Run()
            .run(
                "status",
                "--status-sources=" + sources,
                "--timeout=500ms",
                "--fail-on=unknown,outage");

    assertThat(run.out())
        .contains("?  OpenAI    unknown: the page could not be read (no answer came in time).")
        .contains("This says nothing about the API.")
        .contains("No page could be read, so none of the alternatives can be named");
    assertThat(run.exitCode()).isEqualTo(21);
  }

  @Test
  void onATerminalItSaysWhatItIsDoingAndTakesThatBack() throws IOException {
    Path sources = pages.sources(folder, ProviderId.OPENAI);

    Run.Result run =
        new Run()
            .terminal(new Terminal(false, false, true))
            .run("status", "--status-sources=" + sources, "--timeout=3s", "-o", "short");

    assertThat(run.err()).contains("reading status pages").endsWith("\r\u001b[K");
    assertThat(run.out()).startsWith("unknown            openai ").doesNotContain("reading");
  }

  @Test
  void theAddressOfOpenAisPageGoesBeforeTheFile() throws IOException {
    pages.openAi("full_outage", "made up");
    Path sources = pages.sources(folder, ProviderId.OPENAI);

    Run.Result run =
        new Run()
            .run(
                "status",
                "--status-sources=" + sources,
                "--status-url=" + pages.openAiUrl(),
                "-o",
                "short");

    assertThat(run.out()).startsWith("outage             openai ");
  }

  @Test
  void aFileForOneProviderLeavesTheOthersAsTheyAre() throws IOException {
    Path all = pages.sources(folder);
    ObjectMapper mapper = new ObjectMapper();
    JsonNode file = mapper.readTree(all.toFile());
    Path one =
        Files.writeString(
            folder.resolve("one.json"),
            mapper
                .createObjectNode()
                .put("schema", file.path("schema").asText())
                .set("providers", mapper.createArrayNode().add(file.at("/providers/0")))
                .toString());

    Run.Result run = new Run().run("status", "--status-sources=" + one, "-o", "short");

    assertThat(run.out()).startsWith("none_reported      openai ");
    assertThat(run.out())
        .contains("\nunknown            anthropic   scope=api  reason=unreachable");
  }

  @Test
  void thisMachineIsNotReachedThroughAProxy() throws IOException {
    assertThat(verdicts(status(new Run(), "--proxy=http://127.0.0.1:9", "-o", "short")))
        .contains("none_reported      openai");
  }

  @Test
  void theOthersAreReachedThroughTheProxyOnly() {
    Run.Result run =
        new Run().variable("HTTPS_PROXY", "http://proxy.invalid:3128").run("status", "-v");

    assertThat(run.out()).contains("unknown").doesNotContain("none reported");
    assertThat(run.exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          not json                    | bad.json is not one JSON object, or names a field twice
          {"schema": "other/1"}       | bad.json: schema has to be quotadoctor.status-sources/1
          SCHEMA                      | bad.json names no provider
          SCHEMA, "providers": []     | bad.json names no provider
          SCHEMA, "x": 1              | bad.json: there is no field x
          PROVIDER nobody             | bad.json: there is no provider nobody; there are openai, anthropic, gemini, mistral, deepseek, groq, xai, openrouter, azure
          PROVIDER groq               | bad.json, groq: providers[0].name is missing or empty
          """)
  void aFileOfSourcesThatCannotBeUsedIsAUsageError(String text, String message) throws IOException {
    String whole =
        text.startsWith("PROVIDER ")
            ? "SCHEMA, \"providers\": [{\"id\": \"" + text.substring(9) + "\"}]"
            : text;
    String schema = "\"schema\": \"quotadoctor.status-sources/1\"";
    Files.writeString(
        folder.resolve("bad.json"),
        whole.startsWith("SCHEMA") ? "{" + whole.replace("SCHEMA", schema) + "}" : whole);

    Run.Result run = new Run().in(folder).run("status", "--status-sources=bad.json");
    Run.Result asJson =
        new Run().in(folder).run("status", "--status-sources=bad.json", "-o", "json");

    assertThat(run.err()).isEqualTo("quotadoctor: " + message + "\n" + TRY);
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(Schemas.error().problems(asJson.out())).isEmpty();
    assertThat(asJson.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "adapter": "incident_io"    | "adapter": "scraper"              | bad.json, openai: there is no adapter scraper
          "url": "http://localhost    | "url": "http://pages.example     | bad.json, openai: providers[0].sources[0].url takes an https address without a login, or one of this machine itself
          "coverage": "api"           | "coverage": "all"                 | bad.json, openai: providers[0].coverage has a value that cannot be used
          "name": "OpenAI"            | "label": "x", "name": "OpenAI"    | bad.json, openai: there is no field providers[0].label
          "id": "anthropic"           | "id": "openai"                    | bad.json names the provider openai twice
          """)
  void aTypingErrorIsToldWithItsPlace(String right, String wrong, String message)
      throws IOException {
    String file = Files.readString(pages.sources(folder)).replace("\" : ", "\": ");
    int place = file.indexOf(right);
    assertThat(place).isPositive();
    Files.writeString(
        folder.resolve("bad.json"),
        file.substring(0, place) + wrong + file.substring(place + right.length()));

    Run.Result run = new Run().in(folder).run("status", "--status-sources=bad.json");

    assertThat(run.err()).isEqualTo("quotadoctor: " + message + "\n" + TRY);
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"--fail-on=none_reported", "--fail-on=outage,none_reported", "--fail-on=Outage"})
  void aVerdictThatNobodyCanFailOnIsAUsageErrorThatNamesTheOthers(String option) {
    Run.Result run = new Run().run("status", option);

    assertThat(run.err())
        .matches(
            "quotadoctor: there is no verdict (none_reported|Outage) to fail on; there are"
                + " degraded, maintenance, other_endpoint, outage, recovering, unknown,"
                + " unscoped_incident\n"
                + TRY);
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--key-env=X", "--base-url=https://a.invalid", "--retries=1", "extra"})
  void itTakesNoOptionsOfTheCheck(String option) {
    assertThat(new Run().run("status", option).exitCode()).isEqualTo(2);
  }
}

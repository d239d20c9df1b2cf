package io.github.quotadoctor.cli;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.quotadoctor.Golden;
import io.github.quotadoctor.Printed;
import io.github.quotadoctor.simulate.Scenario;
import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code spend}, run against the simulated API and against broken ones. */
class SpendCommandTest {
  private static final String ADMIN = "sk-admin-MadeUpForThisTest0123456789abcd";
  private static final String COSTS = "/v1/organization/costs";

  @RegisterExtension
  final WireMockExtension server =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  @TempDir Path folder;

  private static Run.Result simulated(String name, String... options) throws IOException {
    Scenario scenario = Scenarios.named(name).orElseThrow();
    try (SimulatedApi api = SimulatedApi.start(scenario, 0, Duration.ZERO, System::nanoTime)) {
      Run run =
          new Run()
              .variable(
                  "OPENAI_ADMIN_KEY", scenario.environment().getOrDefault("OPENAI_ADMIN_KEY", ""));
      return spend(run, api.baseUrl().toString(), options);
    }
  }

  private static Run.Result spend(Run run, String baseUrl, String... options) {
    List<String> arguments = new ArrayList<>(List.of("spend", "--base-url=" + baseUrl));
    arguments.addAll(List.of(options));
    return run.run(arguments.toArray(String[]::new));
  }

  private Run.Result broken(String... options) {
    return spend(new Run().variable("OPENAI_ADMIN_KEY", ADMIN), server.baseUrl() + "/v1", options);
  }

  private static JsonNode json(Run.Result run) throws IOException {
    assertThat(Schemas.spend().problems(run.out())).isEmpty();
    return new ObjectMapper().readTree(run.out());
  }

  @Test
  void itTellsWhoSpentWhatOfWhichLimit() throws IOException {
    Run.Result run = simulated("with_admin_key");

    assertThat(run.err()).isEmpty();
    Golden.assertSame("spend/simulated.txt", Printed.steady(run.out()));
    assertThat(run.exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"project", "key", "line-item"})
  void everyGroupingHasItsScreen(String by) throws IOException {
    Run.Result run = simulated("with_admin_key", "--by=" + by, "--top=1", "-v");

    Golden.assertSame("spend/simulated-" + by + ".txt", Printed.steady(run.out()));
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void costsInSeveralPagesAreAddedUp() throws IOException {
    JsonNode document = json(simulated("admin_many_pages", "-o", "json"));

    assertThat(document.at("/rows/0/month_usd").decimalValue())
        .isEqualByComparingTo("12.5000000001");
    assertThat(document.at("/rows/1/month_usd").decimalValue()).isEqualByComparingTo("5");
    assertThat(document.path("whole").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "admin_no_limit, the API tells of none",
    "admin_over_limit, Organization spend limit: at least $",
    "with_admin_key, of $120.00 this month"
  })
  void theLimitIsTold(String scenario, String words) throws IOException {
    assertThat(simulated(scenario).out()).contains(words);
  }

  @Test
  void whereItMayNotReadCostsItSaysWhichScopeIsMissing() throws IOException {
    Run.Result run = simulated("admin_key_missing_scope");

    assertThat(run.err()).contains("api.usage.read");
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(14);
  }

  @Test
  void aServiceAccountsKeyIsNotSent() throws IOException {
    Run.Result run = simulated("admin_key_of_service_account");

    assertThat(run.err()).contains("is a service account's and was not sent");
    assertThat(run.exitCode()).isEqualTo(14);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          401 | 10 | admin_key_rejected | rejects the admin key in OPENAI_ADMIN_KEY
          403 | 14 | missing_scope      | it lacks the scope api.usage.read
          429 | 20 | rate_limited       | is rate limited
          500 | 21 | server_failed      | the Admin API failed
          404 | 30 | unreadable         | gave an answer that is not the Admin API's
          """)
  void aFailureIsToldOnStderrAndByItsCode(int status, int exitCode, String code, String words)
      throws IOException {
    server.stubFor(
        get(urlPathEqualTo(COSTS))
            .willReturn(
                aResponse().withStatus(status).withBody("{\"error\":{\"message\":\"made up\"}}")));

    for (String format : List.of("text", "markdown", "csv")) {
      Run.Result run = broken("-o", format);

      assertThat(run.err()).startsWith("quotadoctor: ").contains(words);
      assertThat(run.out()).isEmpty();
      assertThat(run.exitCode()).as(format).isEqualTo(exitCode);
    }
    Run.Result asJson = broken("-o", "json");
    assertThat(json(asJson).path("error").asText()).isEqualTo(code);
    assertThat(json(asJson).path("exit_code").asInt()).isEqualTo(exitCode);
    assertThat(asJson.err()).contains(words);
    assertThat(asJson.exitCode()).isEqualTo(exitCode);
    Run.Result silent = broken("-qq");
    assertThat(silent.out() + silent.err()).isEmpty();
    assertThat(silent.exitCode()).isEqualTo(exitCode);
  }

  @Test
  void aServerThatIsNotThereIsUnreachable() {
    Run.Result run =
        spend(new Run().variable("OPENAI_ADMIN_KEY", ADMIN), "http://127.0.0.1:9/v1", "-q");

    assertThat(run.err()).contains("127.0.0.1 did not answer in time, or could not be reached");
    assertThat(run.exitCode()).isEqualTo(22);
  }

  @Test
  void nothingSpentIsNoFailure() {
    server.stubFor(
        get(urlPathEqualTo(COSTS)).willReturn(okJson("{\"data\": [], \"has_more\": false}")));

    Run.Result run = broken();

    assertThat(run.out()).contains("Nothing was spent this month");
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void aPartIsShownAsOne() throws IOException {
    server.stubFor(
        get(urlPathEqualTo(COSTS))
            .willReturn(
                okJson(
                    """
                    {"data": [{"start_time": 1793491200, "results": [
                      {"amount": {"value": "1.5", "currency": "usd"}, "project_id": "proj_a"}]}],
                     "has_more": true, "next_page": null}
                    """)));

    assertThat(broken().out()).contains("At least so much was spent: not all pages could be read.");
    assertThat(json(broken("-o", "json")).path("whole").asBoolean()).isFalse();
    assertThat(broken().exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://gateway.example/v1", "http://api.openai.com/v1"})
  void anAdminKeyForAnotherHostIsAUsageError(String baseUrl) {
    Run.Result run = spend(new Run().variable("OPENAI_ADMIN_KEY", ADMIN), baseUrl);
    Run.Result inVariable =
        new Run()
            .variable("OPENAI_ADMIN_KEY", ADMIN)
            .variable("OPENAI_BASE_URL", baseUrl)
            .run("spend", "-o", "json");

    assertThat(run.err()).startsWith("quotadoctor: --base-url leads to ");
    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(inVariable.err()).startsWith("quotadoctor: OPENAI_BASE_URL leads to ");
    assertThat(Schemas.error().problems(inVariable.out())).isEmpty();
    assertThat(inVariable.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sk-proj-MadeUpForThisTest0123456789abcd",
        "sk-svcacct-MadeUpForThisTest0123456789abcd",
        "sk-MadeUpForThisTest0123456789abcd",
        "'sk-admin-MadeUpForThisTest0123456789abcd'"
      })
  void aKeyThatIsNoAdminKeyIsNotSent(String key) {
    Run.Result run = spend(new Run().variable("OPENAI_ADMIN_KEY", key), server.baseUrl() + "/v1");

    assertThat(run.err()).contains("was not sent").doesNotContain("MadeUp");
    assertThat(run.exitCode()).isIn(10, 14);
    assertThat(server.findAll(anyRequestedFor(anyUrl()))).isEmpty();
  }

  @Test
  void theKeyMayStandInAFileOrInAnEnvFile() throws IOException {
    Scenario scenario = Scenarios.named("with_admin_key").orElseThrow();
    String key = scenario.environment().getOrDefault("OPENAI_ADMIN_KEY", "");
    Path file = Files.writeString(folder.resolve("admin.key"), key + "\n");
    Path dotEnv = Files.writeString(folder.resolve("a.env"), "OPENAI_ADMIN_KEY=" + key + "\n");
    try (SimulatedApi api = SimulatedApi.start(scenario, 0, Duration.ZERO, System::nanoTime)) {
      String url = api.baseUrl().toString();

      assertThat(spend(new Run(), url, "--admin-key-file=" + file).out())
          .contains("Admin key from " + file);
      assertThat(spend(new Run(), url, "--env-file=" + dotEnv).out())
          .contains("Admin key from OPENAI_ADMIN_KEY (");
      assertThat(spend(new Run().variable("MINE", key), url, "--admin-key-env=MINE").out())
          .contains("Admin key from MINE:");
      assertThat(spend(new Run(), url, "--admin-key-env=MINE").exitCode()).isEqualTo(2);
    }
  }

  @Test
  void onATerminalItSaysWhichPageItReadsAndTakesThatBack() {
    server.stubFor(
        get(urlPathEqualTo(COSTS))
            .willReturn(okJson("{\"data\": [], \"has_more\": false}").withFixedDelay(1600)));

    Run.Result run =
        spend(
            new Run()
                .variable("OPENAI_ADMIN_KEY", ADMIN)
                .terminal(new Terminal(false, false, true)),
            server.baseUrl() + "/v1");

    assertThat(run.err()).contains("reading costs, page 1 ...").endsWith("\r\u001b[K");
    assertThat(run.out()).doesNotContain("reading");
  }

  @Test
  void barsAreOfAsciiWhereTheCharacterSetHasNoOthers() throws IOException {
    Scenario scenario = Scenarios.named("with_admin_key").orElseThrow();
    try (SimulatedApi api = SimulatedApi.start(scenario, 0, Duration.ZERO, System::nanoTime)) {
      Run run =
          new Run()
              .charset(StandardCharsets.ISO_8859_1)
              .variable(
                  "OPENAI_ADMIN_KEY", scenario.environment().getOrDefault("OPENAI_ADMIN_KEY", ""));

      assertThat(spend(run, api.baseUrl().toString(), "--no-ascii").out()).contains("###");
    }
  }
}

package io.github.quotadoctor.spend;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.quotadoctor.config.ApiKey;
import io.github.quotadoctor.config.Limits;
import io.github.quotadoctor.config.Source;
import io.github.quotadoctor.config.Sourced;
import io.github.quotadoctor.config.Target;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import io.github.quotadoctor.http.TestClient;
import io.github.quotadoctor.openai.AdminApi;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpendReaderTest {
  private static final String COSTS = "/v1/organization/costs";
  private static final String LIMIT = "/v1/organization/spend_limit";
  private static final String PROJECTS = "/v1/organization/projects";
  private static final long DAY_BEFORE_YESTERDAY = 1_793_491_200;
  private static final long TODAY = DAY_BEFORE_YESTERDAY + 2 * 86_400;

  @RegisterExtension
  final WireMockExtension server =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  @RegisterExtension final TestClient client = new TestClient();
  private final HttpClient http = client.http();
  private final List<String> steps = new ArrayList<>();

  @BeforeEach
  void answerWithNothing() {
    answer(COSTS, "{\"data\": [], \"has_more\": false}");
    answer(PROJECTS, "{\"data\": [], \"has_more\": false}");
  }

  private void answer(String path, String body) {
    server.stubFor(get(urlPathEqualTo(path)).willReturn(okJson(body)));
  }

  private void refuse(String path, int status, String message) {
    server.stubFor(
        get(urlPathMatching(path))
            .willReturn(
                aResponse()
                    .withStatus(status)
                    .withBody("{\"error\": {\"message\": \"" + message + "\"}}")));
  }

  private static String day(long start, String... results) {
    return "{\"start_time\": %d, \"results\": [%s]}".formatted(start, String.join(",", results));
  }

  private static String cost(String value, String fields) {
    return "{\"amount\": {\"value\": %s, \"currency\": \"usd\"}, %s}".formatted(value, fields);
  }

  private static String page(String next, String... days) {
    return "{\"data\": [%s], \"has_more\": %s, \"next_page\": %s}"
        .formatted(
            String.join(",", days), !next.isEmpty(), next.isEmpty() ? "null" : '"' + next + '"');
  }

  private SpendSurvey read(Grouping by) {
    URI baseUrl = URI.create(server.baseUrl() + "/v1");
    Deadline deadline = Deadline.in(Duration.ofSeconds(20), System::nanoTime);
    Limits limits =
        new Limits(Duration.ofSeconds(20), Duration.ofSeconds(10), Duration.ofSeconds(5), 0);
    AdminApi api =
        AdminApi.of(
                http,
                new Target(new Sourced<>(baseUrl, Source.DEFAULT), false, baseUrl),
                ApiKey.of("sk-admin-0123456789abcdefghij").orElseThrow(),
                limits,
                deadline)
            .orElseThrow();
    SpendQuestion question =
        new SpendQuestion(
            baseUrl, by, 10, new Windows(Instant.parse("2026-11-03T12:00:00Z")), Optional.empty());
    return new SpendReader(api, deadline, http::requests)
        .read(
            question,
            new SpendObserver() {
              @Override
              public void readingCosts(int page) {
                steps.add("page " + page);
              }

              @Override
              public void readingNames() {
                steps.add("names");
              }
            });
  }

  private SpendSurvey.Told told(Grouping by) {
    return read(by)
        .fold(
            told -> told,
            untold -> {
              throw new AssertionError(untold.toString());
            });
  }

  private static List<String> lines(SpendSurvey.Told told) {
    return told.spenders().stream()
        .map(
            it ->
                it.id().orElse("-")
                    + " "
                    + it.name().orElse("-")
                    + " "
                    + it.spent().today().stripTrailingZeros().toPlainString()
                    + " "
                    + it.spent().lastSevenDays().stripTrailingZeros().toPlainString()
                    + " "
                    + it.spent().month().stripTrailingZeros().toPlainString())
        .toList();
  }

  @Test
  void textsAndNumbersOfAllPagesAreSummedUpByProjectTheLargestFirst() {
    server.stubFor(
        get(urlPathEqualTo(COSTS))
            .withQueryParam("page", equalTo("two"))
            .willReturn(okJson(page("", day(TODAY, cost("0.2", "\"project_id\": \"proj_b\""))))));
    server.stubFor(
        get(urlPathEqualTo(COSTS))
            .withQueryParam("page", absent())
            .willReturn(
                okJson(
                    page(
                        "two",
                        day(DAY_BEFORE_YESTERDAY - 86_400, cost("7", "\"project_id\": \"proj_a\"")),
                        day(
                            DAY_BEFORE_YESTERDAY,
                            cost("\"0.1\"", "\"project_id\": \"proj_a\""),
                            cost("\"0.1\"", "\"project_id\": \"proj_b\""),
                            cost("0.05", "\"project_id\": null"),
                            cost("0", "\"project_id\": \"proj_idle\""))))));
    answer(
        PROJECTS,
        "{\"data\": [{\"id\": \"proj_b\", \"name\": \"Web shop\"}], \"has_more\": false}");

    SpendSurvey.Told told = told(Grouping.PROJECT);

    assertThat(lines(told))
        .containsExactly("proj_b Web shop 0.2 0.3 0.3", "proj_a - 0 7.1 0.1", "- - 0 0.05 0.05");
    assertThat(told.total().lastSevenDays()).isEqualByComparingTo("7.45");
    assertThat(told.whole()).isTrue();
    assertThat(told.named()).isTrue();
    assertThat(told.pages()).isEqualTo(2);
    assertThat(told.requests()).isEqualTo(4);
    assertThat(steps).containsExactly("page 1", "page 2", "page 3", "names");
    server.verify(
        2,
        getRequestedFor(urlPathEqualTo(COSTS))
            .withQueryParam("start_time", equalTo("1793145600"))
            .withQueryParam("group_by", equalTo("project_id")));
  }

  @Test
  void keysAreNamedByTheListsOfTheirProjects() {
    answer(
        COSTS,
        page(
            "",
            day(
                TODAY,
                cost("1", "\"project_id\": \"proj_a\", \"api_key_id\": \"key_1\""),
                cost("2", "\"project_id\": \"proj_a\", \"api_key_id\": \"key_gone\""),
                cost("3", "\"project_id\": \"proj_b\", \"api_key_id\": null"))));
    answer(
        PROJECTS + "/proj_a/api_keys",
        """
        {"data": [{"id": "key_1", "name": "Backend", "redacted_value": "sk-proj-****wXyZ",
          "created_at": 1}], "has_more": false}
        """);
    answer(PROJECTS + "/proj_b/api_keys", "{\"data\": [], \"has_more\": false}");

    SpendSurvey.Told told = told(Grouping.KEY);

    assertThat(lines(told)).containsExactly("- - 3 3 3", "key_gone - 2 2 2", "key_1 Backend 1 1 1");
    assertThat(told.named()).isTrue();
    server.verify(0, getRequestedFor(urlPathEqualTo(PROJECTS)));
  }

  @Test
  void onlyTheTwentyProjectsThatSpentTheMostAreAskedForTheirKeys() {
    String costs =
        IntStream.range(10, 35)
            .mapToObj(
                it ->
                    cost(
                        Integer.toString(it),
                        "\"project_id\": \"proj_%d\", \"api_key_id\": \"key_%d\""
                            .formatted(it, it)))
            .collect(Collectors.joining(","));
    answer(COSTS, page("", day(TODAY, costs)));
    server.stubFor(
        get(urlPathMatching(PROJECTS + "/.*"))
            .willReturn(okJson("{\"data\": [], \"has_more\": false}")));

    SpendSurvey.Told told = told(Grouping.KEY);

    assertThat(told.spenders()).hasSize(25);
    assertThat(told.named()).isFalse();
    server.verify(20, getRequestedFor(urlPathMatching(PROJECTS + "/proj_\\d\\d/api_keys")));
    server.verify(0, getRequestedFor(urlPathMatching(PROJECTS + "/proj_1[0-4]/.*")));
  }

  @Test
  void lineItemsAreTheirOwnNames() {
    answer(COSTS, page("", day(TODAY, cost("1", "\"line_item\": \"gpt-6, input\""))));

    assertThat(lines(told(Grouping.LINE_ITEM))).containsExactly("gpt-6, input gpt-6, input 1 1 1");
    server.verify(0, getRequestedFor(urlPathEqualTo(PROJECTS)));
  }

  @Test
  void whereNamesAndLimitAreRefusedTheCostsStand() {
    answer(COSTS, page("", day(TODAY, cost("1", "\"project_id\": \"proj_a\""))));
    refuse(PROJECTS, 403, "Missing scopes: api.management.read");
    refuse(LIMIT, 403, "Missing scopes: api.management.read");

    SpendSurvey.Told told = told(Grouping.PROJECT);

    assertThat(lines(told)).containsExactly("proj_a - 1 1 1");
    assertThat(told.named()).isFalse();
    assertThat(told.limit().state()).isEqualTo(MonthlyLimit.State.UNKNOWN);
    assertThat(told.exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource({"12000, enforcing, SET, true", "0, inactive, NONE, -", "5, inactive, SET, false"})
  void theLimitIsSetOrNone(int cents, String status, MonthlyLimit.State state, String enforced) {
    answer(COSTS, page("", day(TODAY, cost("1", "\"project_id\": \"proj_a\""))));
    answer(
        LIMIT,
        """
        {"threshold_amount": %d, "currency": "USD", "interval": "month",
         "enforcement": {"status": "%s"}}
        """
            .formatted(cents, status));

    MonthlyLimit limit = told(Grouping.PROJECT).limit();

    assertThat(limit.state()).isEqualTo(state);
    assertThat(limit.enforced().map(String::valueOf).orElse("-")).isEqualTo(enforced);
    assertThat(limit.resetsAt()).isEqualTo("2026-12-01T00:00:00Z");
  }

  @Test
  void aLaterPageThatFailsLeavesAPart() {
    answer(COSTS, page("more", day(TODAY, cost("1", "\"project_id\": \"proj_a\""))));
    server.stubFor(
        get(urlPathEqualTo(COSTS))
            .withQueryParam("page", equalTo("more"))
            .willReturn(aResponse().withStatus(500)));

    SpendSurvey.Told told = told(Grouping.PROJECT);

    assertThat(told.whole()).isFalse();
    assertThat(lines(told)).containsExactly("proj_a - 1 1 1");
    assertThat(told.exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "401, Incorrect API key provided, ADMIN_KEY_REJECTED, 10",
    "403, Missing scopes: api.usage.read, MISSING_SCOPE, 14",
    "401, You have insufficient permissions. Missing scopes, MISSING_SCOPE, 14",
    "429, Too many, RATE_LIMITED, 20",
    "500, Oops, SERVER_FAILED, 21",
    "404, Not here, UNREADABLE, 30"
  })
  void costsThatAreRefusedAreAFault(int status, String message, SpendFault fault, int exitCode) {
    refuse(COSTS, status, message);

    SpendSurvey survey = read(Grouping.PROJECT);

    assertThat(
            survey.<Optional<SpendFault>>fold(
                told -> Optional.empty(), it -> Optional.of(it.fault())))
        .contains(fault);
    assertThat(survey.exitCode()).isEqualTo(exitCode);
  }

  @ParameterizedTest
  @CsvSource({
    "'', ADMIN_KEY_MISSING",
    "'\"sk-admin-0123456789abcdefghij\"', ADMIN_KEY_MALFORMED",
    "sk-proj-0123456789abcdefghij, ADMIN_KEY_WRONG_KIND",
    "sk-svcacct-0123456789abcdefghij, ADMIN_KEY_WRONG_KIND",
    "sk-0123456789abcdefghij, ADMIN_KEY_WRONG_KIND",
    "sk-ant-admin01-0123456789abcdefghij, ADMIN_KEY_WRONG_KIND",
    "sk-admin-0123456789abcdefghij, -"
  })
  void aKeyThatCannotBeOneIsToldBeforeItIsSent(String key, String fault) {
    assertThat(SpendFault.of(ApiKey.of(key)).map(Enum::name).orElse("-")).isEqualTo(fault);
  }
}

package io.github.quotadoctor.openai;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlMatching;
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
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AdminApiTest {
  private static final Instant NOVEMBER = Instant.parse("2026-11-01T00:00:00Z");
  private static final String COSTS =
      "/v1/organization/costs?bucket_width=1d&limit=31&start_time=1793491200";
  private static final String KEYS =
      "/v1/organization/projects/proj_1/api_keys?owner_project_access=any&limit=100";

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  @RegisterExtension final TestClient client = new TestClient();
  private final HttpClient http = client.http();

  @ParameterizedTest
  @ValueSource(strings = {"0.1", "\"0.1\"", "\"0.10\"", "1e-1", "\"1E-1\""})
  void costsAreExactWhetherTheyAreTextsOrNumbers(String value) {
    answer(COSTS, page(day(value) + "," + day(value) + "," + day(value), "false", "null"));

    Costs costs = costs(Set.of());

    assertThat(costs.whole()).isTrue();
    assertThat(costs.sum(cost -> true)).isEqualByComparingTo("0.3");
  }

  @Test
  void everyPageOfCostsIsRead() {
    answer(COSTS, page(day("1.25"), "true", "\"page two\""));
    answer(COSTS + "&page=page+two", page(day("2.50"), "true", "\"3\""));
    answer(COSTS + "&page=3", page(day("4"), "false", "null"));
    List<Integer> progress = new ArrayList<>();

    Costs costs = api().costs(NOVEMBER, Set.of(), progress::add).told().orElseThrow();

    assertThat(costs).isEqualTo(new Costs(costs.rows(), true));
    assertThat(costs.sum(cost -> true)).isEqualByComparingTo("7.75");
    assertThat(progress).containsExactly(1, 2, 3);
  }

  @Test
  void costsAreToldApartByWhatWasAskedFor() {
    answer(
        COSTS + "&group_by=project_id&group_by=line_item",
        page(
            """
            {"object":"bucket","start_time":1793491200,"end_time":1793577600,"results":[
              {"object":"organization.costs.result","amount":{"value":"7.5","currency":"usd"},
               "project_id":"proj_1","line_item":"gpt-6-luna, input","api_key_id":null}]}
            """,
            "false",
            "null"));

    Costs costs = costs(EnumSet.of(CostGrouping.LINE_ITEM, CostGrouping.PROJECT_ID));

    assertThat(costs.rows())
        .containsExactly(
            new Cost(
                NOVEMBER,
                new BigDecimal("7.5"),
                Optional.of("proj_1"),
                Optional.empty(),
                Optional.of("gpt-6-luna, input")));
  }

  @Test
  void aPageThatFailsLeavesALowerBound() {
    answer(COSTS, page(day("1.25"), "true", "\"2\""));
    SERVER.stubFor(get(urlEqualTo(COSTS + "&page=2")).willReturn(aResponse().withStatus(500)));

    Costs costs = costs(Set.of());

    assertThat(costs.whole()).isFalse();
    assertThat(costs.sum(cost -> true)).isEqualByComparingTo("1.25");
  }

  @Test
  void pagesThatGoRoundInACircleAreLeft() {
    answer(COSTS, page(day("1"), "true", "\"2\""));
    answer(COSTS + "&page=2", page(day("1"), "true", "\"2\""));

    assertThat(costs(Set.of()).whole()).isFalse();
    assertThat(http.requests()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"\"", "\"a lot\"", "null", "{}", "1e999999", "\"1E-999999\"", "\"NaN\""})
  void anAmountThatIsNoneLeavesTheSumALowerBound(String value) {
    answer(COSTS, page(day("1.25") + "," + day(value), "false", "null"));

    Costs costs = costs(Set.of());

    assertThat(costs.whole()).isFalse();
    assertThat(costs.sum(cost -> true)).isEqualByComparingTo("1.25");
  }

  @Test
  void costsInAnotherCurrencyAreNotAdded() {
    answer(COSTS, page(day("1.25").replace("usd", "eur"), "false", "null"));

    assertThat(costs(Set.of())).isEqualTo(new Costs(List.of(), false));
  }

  @ParameterizedTest
  @CsvSource({"enforcing, true", "inactive, false", "unheard_of, false"})
  void aLimitIsInCents(String word, boolean switchedOn) {
    answer("/v1/organization/spend_limit", limit("12050", "USD", word));
    answer("/v1/organization/projects/proj_1/spend_limit", limit("999", "USD", word));

    assertThat(api().spendLimit().told())
        .contains(new SpendLimit(new BigDecimal("120.50"), switchedOn));
    assertThat(api().spendLimit("proj_1").told())
        .contains(new SpendLimit(new BigDecimal("9.99"), switchedOn));
  }

  @Test
  void aLimitOfZeroIsNone() {
    answer("/v1/organization/spend_limit", limit("0", "USD", "inactive"));

    assertThat(api().spendLimit()).isEqualTo(new AdminReply.Absent<SpendLimit>());
  }

  @Test
  void aLimitThatIsNotThereIsNone() {
    SERVER.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(404)));

    assertThat(api().spendLimit("proj_1")).isEqualTo(new AdminReply.Absent<SpendLimit>());
  }

  @ParameterizedTest
  @ValueSource(strings = {"120.5", "\"12000\"", "-1", "null", "1e99"})
  void aThresholdThatIsNoWholeNumberOfCentsIsNotRead(String threshold) {
    answer("/v1/organization/spend_limit", limit(threshold, "USD", "enforcing"));

    assertThat(api().spendLimit().refusal()).contains(AdminRefusal.UNREADABLE);
  }

  @Test
  void aLimitInAnotherCurrencyIsNotRead() {
    answer("/v1/organization/spend_limit", limit("12000", "EUR", "enforcing"));

    assertThat(api().spendLimit().refusal()).contains(AdminRefusal.UNREADABLE);
  }

  @Test
  void everyPageOfKeysIsReadAndABadRecordCostsNoOther() {
    answer(
        KEYS, list(key("key_1", "\"user\":{\"name\":\"Ada\"},\"type\":\"user\""), "key_1", true));
    answer(
        KEYS + "&after=key_1",
        list(
            "{\"id\":\"no more\"},"
                + key(
                    "key_2",
                    "\"type\":\"service_account\",\"service_account\":{\"name\":\"nightly\"}"),
            "key_2",
            false));

    List<ProjectKey> keys = api().keys("proj_1").told().orElseThrow();

    assertThat(keys).extracting(ProjectKey::id).containsExactly("key_1", "key_2");
    assertThat(keys)
        .extracting(key -> key.owner().orElseThrow())
        .containsExactly(
            new ProjectKey.Owner(false, Optional.of("Ada")),
            new ProjectKey.Owner(true, Optional.of("nightly")));
    assertThat(keys.get(0).expiresAt()).contains(Instant.ofEpochSecond(1_800_000_000));
    assertThat(keys.get(0).lastUsedAt()).isEmpty();
    assertThat(keys.get(0).ownerActive()).isFalse();
  }

  @Test
  void projectsArchivedOnesIncluded() {
    answer(
        "/v1/organization/projects?include_archived=true&limit=100",
        list(
            """
            {"id":"proj_1","object":"organization.project","name":null,"created_at":1},
            {"id":"proj_2","name":"Old","created_at":1,"archived_at":2,"status":"archived"}
            """,
            "proj_2",
            false));

    assertThat(api().projects().told().orElseThrow())
        .containsExactly(
            new Project("proj_1", Optional.empty(), false),
            new Project("proj_2", Optional.of("Old"), true));
  }

  @Test
  void oneProjectWithItsRateLimitsAndModels() {
    String project = "/v1/organization/projects/proj_1";
    answer(project, "{\"id\":\"proj_1\",\"name\":\"Web\",\"created_at\":1,\"status\":\"active\"}");
    answer(
        project + "/rate_limits?limit=100",
        list(
            """
            {"id":"rl-1","model":"gpt-6-luna","max_requests_per_1_minute":5000,
             "max_tokens_per_1_minute":2000000},
            {"id":"rl-2","model":"broken"}
            """,
            "rl-2",
            false));
    answer(
        project + "/model_permissions",
        "{\"object\":\"project.model_permissions\",\"mode\":\"allow_list\",\"model_ids\":[\"a\"]}");

    assertThat(api().project("proj_1").told())
        .contains(new Project("proj_1", Optional.of("Web"), false));
    assertThat(api().rateLimits("proj_1").told().orElseThrow())
        .containsExactly(new ProjectRateLimit("gpt-6-luna", 5000, 2_000_000));
    ModelPermissions permissions = api().modelPermissions("proj_1").told().orElseThrow();
    assertThat(permissions.allows("a")).isTrue();
    assertThat(permissions.allows("b")).isFalse();
    assertThat(new ModelPermissions(false, Set.of("a")).allows("b")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "401, Incorrect API key provided, KEY_REJECTED",
    "401, You have insufficient permissions. Missing scopes: api.usage.read, MISSING_SCOPE",
    "403, Missing scopes: api.management.read, MISSING_SCOPE",
    "403, '', MISSING_SCOPE",
    "403, Country unsupported_country_region_territory, NOT_FROM_HERE",
    "401, code ip_not_authorized, NOT_FROM_HERE",
    "429, slow down, RATE_LIMITED",
    "500, '', SERVER_FAILED",
    "400, '', UNREADABLE",
    "200, '', UNREADABLE",
    "302, '', UNREADABLE"
  })
  void everyRefusalIsNamed(int status, String message, AdminRefusal refusal) {
    SERVER.stubFor(
        get(anyUrl())
            .willReturn(
                aResponse()
                    .withStatus(status)
                    .withHeader("Location", "https://elsewhere.example/")
                    .withBody("{\"error\":{\"message\":\"" + message + "\"}}")));

    assertThat(api().spendLimit().refusal()).contains(refusal);
    assertThat(api().costs(NOVEMBER, Set.of(), pages -> {}).refusal()).contains(refusal);
    assertThat(api().projects().refusal()).contains(refusal);
  }

  @Test
  void aPageOfSomethingInBetweenIsNoRefusal() {
    SERVER.stubFor(
        get(anyUrl()).willReturn(aResponse().withStatus(403).withBody("<html>blocked</html>")));

    assertThat(api().spendLimit().refusal()).contains(AdminRefusal.UNREADABLE);
  }

  @Test
  void aMonthThatIsTooLargeIsReadInFewDaysAtATime() {
    SERVER.stubFor(get(urlEqualTo(COSTS)).willReturn(aResponse().withBody("{\"data\":[")));
    answer(COSTS.replace("limit=31", "limit=3"), page(day("1.25"), "false", "null"));

    assertThat(costs(Set.of()).sum(cost -> true)).isEqualByComparingTo("1.25");
  }

  @Test
  void aListThatIsNotReadToItsEndIsNone() {
    answer(KEYS, list(key("key_1", "\"type\":\"user\""), "key_1", true));
    SERVER.stubFor(get(urlEqualTo(KEYS + "&after=key_1")).willReturn(aResponse().withStatus(500)));

    assertThat(api().keys("proj_1").refusal()).contains(AdminRefusal.UNREADABLE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"data\":[null],\"has_more\":false}",
        "{\"data\":[{\"start_time\":1793491200}],\"has_more\":false}",
        "{\"data\":[],\"next_page\":\"2\"}"
      })
  void costsWithSomethingMissingAreALowerBound(String body) {
    answer(COSTS, body);

    assertThat(costs(Set.of()).whole()).isFalse();
  }

  @Test
  void withoutTimeNothingIsReached() {
    AdminApi late =
        AdminApi.of(http, target(SERVER.baseUrl() + "/v1", false), key(), limits(), deadline(0))
            .orElseThrow();

    assertThat(late.spendLimit().refusal()).contains(AdminRefusal.UNREACHABLE);
    assertThat(late.projects().refusal()).contains(AdminRefusal.UNREACHABLE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1", "", "/v1/v1", "/some/where/"})
  void theAdminKeyGoesToTheOrganizationsPlaceOnly(String path) {
    SERVER.stubFor(get(anyUrl()).willReturn(aResponse().withStatus(404)));
    AdminApi api =
        AdminApi.of(http, target(SERVER.baseUrl() + path, false), key(), limits(), deadline(5000))
            .orElseThrow();

    api.spendLimit();
    api.spendLimit("../../chat/completions");
    api.costs(NOVEMBER, EnumSet.allOf(CostGrouping.class), pages -> {});
    api.projects();
    api.project("proj_1");
    api.keys("proj_1");
    api.rateLimits("proj_1");
    api.modelPermissions("proj_1");

    SERVER.verify(
        9,
        getRequestedFor(urlMatching("/v1/organization/[^.]*"))
            .withHeader("Authorization", equalTo("Bearer " + ADMIN_KEY)));
    assertThat(SERVER.getAllServeEvents())
        .hasSize(9)
        .allMatch(event -> event.getRequest().getMethod().getName().equals("GET"));
  }

  @ParameterizedTest
  @CsvSource({
    "https://api.openai.com/v1, true, true",
    "https://eu.api.openai.com/v1, true, true",
    "http://api.openai.com/v1, true, false",
    "https://gateway.example/v1, false, false",
    "http://127.0.0.1:8080/v1, false, true",
    "http://[::1]:8080/v1, false, true"
  })
  void theAdminKeyGoesToOpenAiOrToThisMachine(String url, boolean openAi, boolean allowed) {
    assertThat(AdminApi.mayBeSentTo(target(url, openAi))).isEqualTo(allowed);
    assertThat(AdminApi.of(http, target(url, openAi), key(), limits(), deadline(1)).isPresent())
        .isEqualTo(allowed);
  }

  @ParameterizedTest
  @EnumSource
  void everyRefusalHasACode(AdminRefusal refusal) {
    assertThat(refusal.code()).matches("[a-z_]+");
  }

  private static final String ADMIN_KEY = "sk-admin-aB3dE6gH9jK2mN5pQ8sT1vW4yZ7";

  private static void answer(String url, String body) {
    SERVER.stubFor(get(urlEqualTo(url)).willReturn(okJson(body)));
  }

  private static String day(String value) {
    return """
    {"object":"bucket","start_time":1793491200,"end_time":1793577600,
     "results":[{"object":"organization.costs.result",
                 "amount":{"value":%s,"currency":"usd"},"line_item":null}]}
    """
        .formatted(value);
  }

  private static String page(String buckets, String more, String next) {
    return "{\"object\":\"page\",\"data\":[%s],\"has_more\":%s,\"next_page\":%s}"
        .formatted(buckets, more, next);
  }

  private static String list(String records, String last, boolean more) {
    return "{\"object\":\"list\",\"data\":[%s],\"last_id\":\"%s\",\"has_more\":%s}"
        .formatted(records, last, more);
  }

  private static String limit(String threshold, String currency, String word) {
    return """
    {"object":"organization.spend_limit","threshold_amount":%s,"currency":"%s",
     "interval":"month","enforcement":{"status":"%s"}}
    """
        .formatted(threshold, currency, word);
  }

  private static String key(String id, String owner) {
    return """
    {"object":"organization.project.api_key","redacted_value":"sk-abc...def","name":"backend",
     "created_at":1764547200,"last_used_at":null,"expires_at":1800000000,"id":"%s",
     "owner_project_access":"inactive","owner":{%s}}
    """
        .formatted(id, owner);
  }

  private Costs costs(Set<CostGrouping> groupings) {
    return api().costs(NOVEMBER, groupings, pages -> {}).told().orElseThrow();
  }

  private AdminApi api() {
    return AdminApi.of(
            http, target(SERVER.baseUrl() + "/v1", false), key(), limits(), deadline(10_000))
        .orElseThrow();
  }

  private static Target target(String url, boolean openAi) {
    return new Target(
        new Sourced<>(URI.create(url), Source.DEFAULT),
        openAi,
        URI.create("https://status.openai.com"));
  }

  private static ApiKey key() {
    return ApiKey.of(ADMIN_KEY).orElseThrow();
  }

  private static Limits limits() {
    return new Limits(Duration.ofSeconds(30), Duration.ofSeconds(10), Duration.ofSeconds(5), 0);
  }

  private static Deadline deadline(long milliseconds) {
    return Deadline.in(Duration.ofMillis(milliseconds), System::nanoTime);
  }
}

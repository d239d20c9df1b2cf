package io.github.quotadoctor.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdminRoutesTest {
  private static final long NOVEMBER = 1_793_491_200;
  private static final String WEB = "/organization/projects/proj_SimulatedWeb0001";

  private final Scenario scenario = Scenarios.named("with_admin_key").orElseThrow();
  private final Visitor admin =
      Visitor.with(scenario.environment().getOrDefault("OPENAI_ADMIN_KEY", ""));

  @SuppressWarnings("NullAway.Init")
  private SimulatedApi api;

  @BeforeAll
  void start() throws Exception {
    api = SimulatedApi.start(scenario, 0, Duration.ZERO, System::nanoTime);
  }

  @AfterAll
  void stop() {
    api.close();
  }

  private JsonNode get(String path) throws Exception {
    HttpResponse<String> answer = admin.get(api.baseUrl(), path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return Visitor.json(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "/organization/costs?start_time=1793491200, api.usage.read",
    "/organization/spend_limit, api.management.read",
    "/organization/projects, api.management.read"
  })
  void anOrdinaryKeyLacksTheScope(String path, String scope) throws Exception {
    HttpResponse<String> answer = Visitor.of(scenario).get(api.baseUrl(), path);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(Visitor.errorMessage(answer)).contains("Missing scopes: " + scope + ".");
  }

  @Test
  void anAdminKeyCannotUseModels() throws Exception {
    HttpResponse<String> answer = admin.post(api.baseUrl(), "/embeddings", Visitor.EMBEDDING);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(Visitor.errorCode(answer)).isEqualTo("missing_scope");
  }

  @ParameterizedTest
  @CsvSource({
    "/organization/spend_limit, organization.spend_limit",
    "/organization/spend_alerts, list",
    "/organization/admin_api_keys, list",
    "/organization/admin_api_keys/key_SimulatedAdmin0001, organization.admin_api_key",
    "/organization/projects, list",
    "/organization/projects/proj_SimulatedNight0002, organization.project",
    "/organization/projects/proj_SimulatedWeb0001/api_keys, list",
    "/organization/projects/proj_SimulatedWeb0001/rate_limits, list",
    "/organization/projects/proj_SimulatedWeb0001/spend_limit, project.spend_limit",
    "/organization/projects/proj_SimulatedWeb0001/spend_alerts, list",
    "/organization/projects/proj_SimulatedWeb0001/model_permissions, project.model_permissions",
    "/organization/usage/completions?start_time=1793491200, page",
    "/organization/usage/embeddings?start_time=1793491200, page",
  })
  void everyAdminRouteAnswersWithItsObject(String path, String object) throws Exception {
    assertThat(get(path).path("object").asText()).isEqualTo(object);
  }

  @Test
  void anUnknownProjectAndALimitThatIsNotSetAreNotFound() throws Exception {
    assertThat(admin.get(api.baseUrl(), "/organization/projects/proj_None").statusCode())
        .isEqualTo(404);
    assertThat(
            admin
                .get(api.baseUrl(), "/organization/projects/proj_SimulatedNight0002/spend_limit")
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void theProjectListsTheKeyOfTheSimulatedUserAsOpenAiMasksIt() throws Exception {
    String key = Objects.requireNonNull(scenario.environment().get("OPENAI_API_KEY"));
    String shown = get(WEB + "/api_keys").path("data").path(0).path("redacted_value").asText();

    assertThat(shown).hasSameSizeAs(key).startsWith(key.substring(0, 8) + "***").endsWith("wXyZ");
  }

  @Test
  void theCostsOfAPeriodAreTheSameInWhateverBucketsAndPagesTheyCome() throws Exception {
    String period =
        "/organization/costs?start_time=" + NOVEMBER + "&end_time=" + (NOVEMBER + 1_800_000);

    assertThat(sum(period + "&limit=31")).isEqualByComparingTo("43.27");
    assertThat(sum(period + "&limit=4")).isEqualByComparingTo("43.27");
    assertThat(sum(period + "&limit=31&group_by[]=project_id")).isEqualByComparingTo("43.27");
    assertThat(sum(period + "&limit=31&project_ids=proj_SimulatedNight0002"))
        .isEqualByComparingTo("13.80");
  }

  @Test
  void costsAreGroupedByWhatIsAskedForOnly() throws Exception {
    JsonNode all = results("/organization/costs?start_time=" + NOVEMBER);
    JsonNode projects =
        results("/organization/costs?start_time=" + NOVEMBER + "&group_by=project_id");

    assertThat(all).hasSize(1);
    assertThat(all.path(0).path("project_id").isNull()).isTrue();
    assertThat(projects).hasSize(2);
    assertThat(projects.findValuesAsText("project_id"))
        .containsExactly("proj_SimulatedWeb0001", "proj_SimulatedNight0002");
    assertThat(projects.path(0).path("line_item").isNull()).isTrue();
  }

  @Test
  void usageCountsWholeTokens() throws Exception {
    JsonNode row =
        results("/organization/usage/completions?start_time=" + NOVEMBER + "&group_by=model")
            .path(0);

    assertThat(row.path("model").asText()).isEqualTo("gpt-6-luna");
    assertThat(row.path("input_tokens").isIntegralNumber()).isTrue();
  }

  @Test
  void costsWantAStart() throws Exception {
    HttpResponse<String> answer = admin.get(api.baseUrl(), "/organization/costs");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Visitor.json(answer).path("error").path("param").asText()).isEqualTo("start_time");
  }

  private JsonNode results(String path) throws Exception {
    return get(path).path("data").path(0).path("results");
  }

  private BigDecimal sum(String path) throws Exception {
    BigDecimal sum = BigDecimal.ZERO;
    String page = "";
    do {
      JsonNode answer = get(path + page);
      for (JsonNode value : answer.findValues("value")) {
        sum = sum.add(value.decimalValue());
      }
      page =
          answer.path("has_more").asBoolean() ? "&page=" + answer.path("next_page").asText() : "";
    } while (!page.isEmpty());
    return sum;
  }
}

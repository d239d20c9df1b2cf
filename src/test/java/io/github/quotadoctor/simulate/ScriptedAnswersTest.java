package io.github.quotadoctor.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptedAnswersTest {
  private static SimulatedApi start(String name) throws Exception {
    return SimulatedApi.start(
        Scenarios.named(name).orElseThrow(), 0, Duration.ZERO, System::nanoTime);
  }

  private static HttpResponse<String> probe(String name) throws Exception {
    try (SimulatedApi api = start(name)) {
      return Visitor.with("sk-any").post(api.baseUrl(), "/embeddings", Visitor.EMBEDDING);
    }
  }

  @Test
  void anAnswerThatCountsEndsAfterSoManyInferenceRequestsOfWhateverRoute() throws Exception {
    List<Integer> statuses = new ArrayList<>();
    try (SimulatedApi api = start("propagation")) {
      Visitor visitor = Visitor.with("sk-any");
      for (int i = 0; i < 3; i++) {
        statuses.add(visitor.post(api.baseUrl(), "/embeddings", Visitor.EMBEDDING).statusCode());
        statuses.add(visitor.get(api.baseUrl(), "/models").statusCode());
        statuses.add(visitor.post(api.baseUrl(), "/chat/completions", Visitor.CHAT).statusCode());
      }
    }

    assertThat(statuses).containsExactly(429, 200, 429, 429, 200, 429, 200, 200, 200);
  }

  @Test
  void anAnswerForKeysThatBeginSoIsGivenToNoOthers() throws Exception {
    try (SimulatedApi api = start("old_key_revoked")) {
      assertThat(Visitor.with("sk-proj-old").get(api.baseUrl(), "/models").statusCode())
          .isEqualTo(401);
      assertThat(Visitor.with("sk-proj-new").get(api.baseUrl(), "/models").statusCode())
          .isEqualTo(200);
      assertThat(Visitor.with("simulated").get(api.baseUrl(), "/models").statusCode())
          .isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "credit_balance_exhausted",
        "billing_not_active",
        "insufficient_quota",
        "insufficient_quota_without_code",
        "insufficient_quota_with_unknown_code",
        "access_terminated",
        "organization_spend_limit_exceeded",
        "project_spend_limit_exceeded",
        "organization_usage_limit_exceeded"
      })
  void aQuotaRefusalSaysNothingOfTheAccountAndNothingOfRateLimits(String name) throws Exception {
    HttpResponse<String> refusal = probe(name);

    assertThat(refusal.statusCode()).isEqualTo(429);
    assertThat(refusal.headers().map().keySet())
        .contains("x-request-id", "cf-ray")
        .noneMatch(header -> header.startsWith("openai-"))
        .noneMatch(header -> header.startsWith("x-ratelimit-"))
        .doesNotContain("retry-after");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rate_limit_requests",
        "rate_limit_tokens",
        "rate_limit_daily",
        "free_tier_rate_limit"
      })
  void aRateLimitSaysWhichOneAndWhenToComeBack(String name) throws Exception {
    HttpResponse<String> refusal = probe(name);

    assertThat(refusal.headers().map())
        .containsKeys(
            "retry-after",
            "x-ratelimit-limit-requests",
            "x-ratelimit-remaining-tokens",
            "openai-organization");
    assertThat(Visitor.errorMessage(refusal))
        .startsWith("Rate limit reached for text-embedding-3-small in organization org-");
  }

  @Test
  void aGatewayHasNoHeadersOfOpenAisEdgeAndTellsItsNumbers() throws Exception {
    try (SimulatedApi api = start("gateway_with_numbers")) {
      HttpResponse<String> models = Visitor.with("sk-any").get(api.baseUrl(), "/models");
      HttpResponse<String> limit =
          Visitor.with("sk-any").get(api.baseUrl(), "/dashboard/billing/subscription");

      assertThat(models.headers().map().keySet())
          .noneMatch(name -> name.startsWith("cf-") || name.startsWith("openai-"))
          .doesNotContain("server", "x-openai-proxy-wasm");
      assertThat(Visitor.json(limit).path("hard_limit_usd").asInt()).isEqualTo(20);
    }
  }

  @Test
  void aMismatchedHeaderIsRefusedAndTheKeyIsGoodWithoutIt() throws Exception {
    Scenario scenario = Scenarios.named("mismatched_organization").orElseThrow();
    try (SimulatedApi api = SimulatedApi.start(scenario, 0, Duration.ZERO, System::nanoTime)) {
      HttpResponse<String> with = Visitor.of(scenario).get(api.baseUrl(), "/models");
      HttpResponse<String> without = Visitor.with("sk-any").get(api.baseUrl(), "/models");

      assertThat(Visitor.errorCode(with)).isEqualTo("mismatched_organization");
      assertThat(with.statusCode()).isEqualTo(401);
      assertThat(without.statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aWrongKeyIsToldWithItsMaskOnly() throws Exception {
    try (SimulatedApi api = start("invalid_api_key")) {
      HttpResponse<String> refusal =
          Visitor.with("sk-proj-abcdefghijkl").get(api.baseUrl(), "/models");

      assertThat(Visitor.errorMessage(refusal))
          .startsWith("Incorrect API key provided: sk-proj-********ijkl. You can find");
      assertThat(refusal.headers().firstValue("www-authenticate")).isPresent();
    }
  }

  @Test
  void anEdgeRefusesBeforeItLooksAtTheKey() throws Exception {
    try (SimulatedApi api = start("ip_not_authorized")) {
      HttpResponse<String> refusal = Visitor.withoutKey().get(api.baseUrl(), "/models");

      assertThat(Visitor.errorCode(refusal)).isEqualTo("ip_not_authorized");
    }
  }

  @Test
  void deniedEmbeddingsLeaveChatAlone() throws Exception {
    try (SimulatedApi api = start("embeddings_denied")) {
      Visitor visitor = Visitor.with("sk-any");

      assertThat(
              Visitor.errorMessage(visitor.post(api.baseUrl(), "/embeddings", Visitor.EMBEDDING)))
          .isEqualTo(
              "Project `proj_SimulatedWeb0001` does not have access to model"
                  + " `text-embedding-3-small`");
      assertThat(visitor.post(api.baseUrl(), "/chat/completions", Visitor.CHAT).statusCode())
          .isEqualTo(200);
    }
  }

  @Test
  void aRestrictedKeyIsToldTheScopeOfTheRoute() throws Exception {
    try (SimulatedApi api = start("restricted_key")) {
      assertThat(Visitor.errorMessage(Visitor.with("sk-any").get(api.baseUrl(), "/models")))
          .contains("Missing scopes: api.model.read.");
    }
  }
}

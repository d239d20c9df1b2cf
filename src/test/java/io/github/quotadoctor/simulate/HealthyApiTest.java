package io.github.quotadoctor.simulate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HealthyApiTest {
  private final Visitor user = Visitor.with("sk-any");

  @SuppressWarnings("NullAway.Init")
  private SimulatedApi api;

  @BeforeAll
  void start() throws Exception {
    api =
        SimulatedApi.start(
            Scenarios.named("healthy").orElseThrow(), 0, Duration.ZERO, System::nanoTime);
  }

  @AfterAll
  void stop() {
    api.close();
  }

  private HttpResponse<String> get(String path) throws Exception {
    return user.get(api.baseUrl(), path);
  }

  private HttpResponse<String> post(String path, String body) throws Exception {
    return user.post(api.baseUrl(), path, body);
  }

  @Test
  void theModelsAreListedWithoutAccountHeaders() throws Exception {
    HttpResponse<String> models = get("/models");

    assertThat(Visitor.json(models).path("data").findValuesAsText("id"))
        .hasSize(20)
        .contains("text-embedding-3-small", "gpt-6-luna", "gpt-5.6-luna", "gpt-5.4-nano");
    assertThat(Visitor.json(models).path("data").findValuesAsText("shutdown_date"))
        .contains("2027-04-01");
    assertThat(models.headers().map())
        .containsKeys("openai-version", "openai-processing-ms", "x-request-id")
        .doesNotContainKeys("openai-organization", "x-ratelimit-limit-requests");
  }

  @Test
  void oneModelIsFoundByItsId() throws Exception {
    assertThat(Visitor.json(get("/models/gpt-6-luna")).path("id").asText()).isEqualTo("gpt-6-luna");
    assertThat(get("/models/gpt-0").statusCode()).isEqualTo(404);
    assertThat(Visitor.errorMessage(get("/models/gpt-0")))
        .isEqualTo("The model 'gpt-0' does not exist");
  }

  @Test
  void anEmbeddingEchoesTheModelAndCountsOneToken() throws Exception {
    HttpResponse<String> answer = post("/embeddings", Visitor.EMBEDDING);
    JsonNode json = Visitor.json(answer);

    assertThat(json.path("model").asText()).isEqualTo("text-embedding-3-small");
    assertThat(json.path("usage").path("total_tokens").asInt()).isEqualTo(1);
    assertThat(json.path("data").path(0).path("embedding")).hasSize(1536);
    assertThat(answer.headers().map())
        .containsKeys(
            "openai-organization",
            "openai-project",
            "x-ratelimit-limit-requests",
            "x-ratelimit-reset-tokens");
  }

  @Test
  void severalTextsGetSeveralVectorsOfTheSizeAskedFor() throws Exception {
    JsonNode json =
        Visitor.json(
            post(
                "/embeddings",
                """
                {"model":"text-embedding-3-large","input":["one","two"],"dimensions":4}
                """));

    assertThat(json.path("data")).hasSize(2);
    assertThat(json.path("data").path(1).path("embedding")).hasSize(4);
    assertThat(json.path("data").path(1).path("index").asInt()).isEqualTo(1);
  }

  @Test
  void aChatThatIsCutShortSaysSo() throws Exception {
    String body = Visitor.CHAT.replaceFirst("\\{", "{\"max_completion_tokens\":1,");
    JsonNode whole = Visitor.json(post("/chat/completions", Visitor.CHAT));
    JsonNode cut = Visitor.json(post("/chat/completions", body));

    assertThat(whole.path("choices").path(0).path("finish_reason").asText()).isEqualTo("stop");
    assertThat(cut.path("choices").path(0).path("finish_reason").asText()).isEqualTo("length");
    assertThat(cut.path("usage").path("completion_tokens").asInt()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "/responses, response",
    "/responses/input_tokens, response.input_tokens",
    "/chat/completions, chat.completion"
  })
  void everyPostAnswersWithItsOwnKindOfObject(String path, String object) throws Exception {
    String body = path.startsWith("/chat") ? Visitor.CHAT : Visitor.RESPONSE;

    assertThat(Visitor.json(post(path, body)).path("object").asText()).isEqualTo(object);
  }

  @Test
  void moderationAndFilesTellTheAccountAndNoRateLimit() throws Exception {
    for (HttpResponse<String> answer :
        java.util.List.of(post("/moderations", "{\"input\":\"a\"}"), get("/files?limit=1"))) {
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("openai-organization")).contains("acme-inc");
      assertThat(answer.headers().map()).doesNotContainKey("x-ratelimit-limit-requests");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/dashboard/billing/subscription",
        "/dashboard/billing/usage",
        "/dashboard/billing/credit_grants"
      })
  void theOldBillingRoutesWantABrowser(String path) throws Exception {
    HttpResponse<String> answer = get(path);

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(Visitor.errorMessage(answer))
        .startsWith("Your request to GET /v1" + path + " must be made with a session key");
  }

  @Test
  void anUnknownPathIsAnInvalidUrl() throws Exception {
    assertThat(get("/nothing").statusCode()).isEqualTo(404);
    assertThat(Visitor.errorMessage(get("/nothing"))).isEqualTo("Invalid URL (GET /v1/nothing)");
  }

  @ParameterizedTest
  @CsvSource({
    "DELETE, /models",
    "GET, /embeddings",
    "POST, /organization/spend_limit",
    "DELETE, /organization/spend_limit"
  })
  void aWrongMethodIsNotAllowed(String method, String path) throws Exception {
    assertThat(user.send(method, api.baseUrl(), path, "").statusCode()).isEqualTo(405);
  }

  @Test
  void aRequestWithoutAKeyIsToldSo() throws Exception {
    HttpResponse<String> nothing = Visitor.withoutKey().get(api.baseUrl(), "/models");
    HttpResponse<String> empty = Visitor.with("").get(api.baseUrl(), "/models");

    assertThat(nothing.statusCode()).isEqualTo(401);
    assertThat(Visitor.errorMessage(nothing))
        .isEqualTo("Missing bearer or basic authentication in header");
    assertThat(empty.body()).isEqualTo(nothing.body());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"model\":", "", "[]", "7", "{} {}"})
  void aBodyThatIsNoJsonObjectIsABadRequest(String body) throws Exception {
    HttpResponse<String> answer = post("/embeddings", body);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Visitor.json(answer).path("error").path("type").asText())
        .isEqualTo("invalid_request_error");
    assertThat(Visitor.json(answer).path("error").path("param").isNull()).isTrue();
  }

  @Test
  void aMissingParameterIsNamed() throws Exception {
    JsonNode error =
        Visitor.json(post("/embeddings", "{\"model\":\"text-embedding-3-small\"}")).path("error");

    assertThat(error.path("param").asText()).isEqualTo("input");
    assertThat(error.path("code").asText()).isEqualTo("missing_required_parameter");
  }

  @Test
  void aModelThatIsNotListedDoesNotExist() throws Exception {
    HttpResponse<String> answer = post("/responses", "{\"model\":\"gpt-0\",\"input\":\"a\"}");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(Visitor.errorCode(answer)).isEqualTo("model_not_found");
  }

  @Test
  void streamsAndHugeInputsAreRefused() throws Exception {
    String stream = Visitor.RESPONSE.replaceFirst("\\{", "{\"stream\":true,");
    String many =
        "{\"model\":\"text-embedding-3-small\",\"input\":[" + "\"a\",".repeat(200) + "\"a\"]}";
    String huge = "\"" + "a".repeat(Request.MAXIMUM_BODY) + "\"";

    assertThat(Visitor.errorCode(post("/responses", stream))).isEqualTo("unsupported_value");
    assertThat(post("/embeddings", many).statusCode()).isEqualTo(400);
    assertThat(post("/embeddings", huge).statusCode()).isEqualTo(413);
  }
}

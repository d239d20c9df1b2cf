package io.github.quotadoctor.openai;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.absent;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import io.github.quotadoctor.config.AccountHeaders;
import io.github.quotadoctor.config.AdminChoice;
import io.github.quotadoctor.config.ApiKey;
import io.github.quotadoctor.config.Connection;
import io.github.quotadoctor.config.KeyChoice;
import io.github.quotadoctor.config.KeyPresence;
import io.github.quotadoctor.config.Limits;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.ProbeKind;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.config.Source;
import io.github.quotadoctor.config.Sourced;
import io.github.quotadoctor.config.Target;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.Exchange;
import io.github.quotadoctor.http.HttpClient;
import io.github.quotadoctor.http.TestClient;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAiApiTest {
  private static final String KEY = "sk-proj-aB3dE6gH9jK2mN5pQ8sT1vW4yZ7";
  private static final String MODELS = "/v1/models";
  private static final String EMBEDDINGS = "/v1/embeddings";
  private static final String CHAT = "/v1/chat/completions";
  private static final String SUBSCRIPTION = "/v1/dashboard/billing/subscription";
  private static final String USAGE = "/v1/dashboard/billing/usage";
  private static final ProbeModel EMBEDDING =
      new ProbeModel(
          "text-embedding-3-small",
          ProbeModel.Kind.EMBEDDING,
          Optional.empty(),
          Optional.of("none"));

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  @RegisterExtension final TestClient client = new TestClient();
  private final HttpClient http = client.http();

  private OpenAiApi api(AccountHeaders headers, int retries) {
    ApiKey key = ApiKey.of(KEY).orElseThrow();
    Source place = Source.variable("OPENAI_API_KEY");
    URI base = URI.create("http://127.0.0.1:" + SERVER.getPort() + "/v1");
    Settings settings =
        new Settings(
            Optional.empty(),
            new Target(new Sourced<>(base, Source.option(Option.BASE_URL)), true, base),
            new KeyChoice(
                Optional.of(new Sourced<>(key, place)),
                place,
                KeyPresence.THERE,
                Optional.empty(),
                List.of()),
            headers,
            ProbeKind.TINY,
            Optional.empty(),
            Set.of(),
            new Limits(
                Duration.ofSeconds(20), Duration.ofSeconds(10), Duration.ofSeconds(5), retries),
            Connection.DIRECT,
            AdminChoice.NONE);
    return new OpenAiApi(
        http, settings, key, Deadline.in(Duration.ofSeconds(20), System::nanoTime));
  }

  private OpenAiApi api() {
    return api(AccountHeaders.none(), 0);
  }

  private static AccountHeaders account() {
    return new AccountHeaders(
        Optional.of(new Sourced<>("org-1", Source.option(Option.PROJECT))),
        Optional.of(new Sourced<>("proj_1", Source.option(Option.PROJECT))),
        List.of(),
        List.of("x-team"));
  }

  private static ProbeModel chat(Optional<String> effort) {
    return new ProbeModel("gpt-6-luna", ProbeModel.Kind.CHAT, Optional.empty(), effort);
  }

  private static void answer(String path, ResponseDefinitionBuilder response) {
    SERVER.stubFor(get(urlEqualTo(path)).willReturn(response));
    SERVER.stubFor(post(urlEqualTo(path)).willReturn(response));
  }

  private static RequestPatternBuilder authorized(RequestPatternBuilder request) {
    return request
        .withHeader("Authorization", equalTo("Bearer " + KEY))
        .withHeader("User-Agent", equalTo("quotadoctor/test"))
        .withHeader("Accept", equalTo("application/json"));
  }

  @Test
  void theListOfModelsIsAskedWithKeyAndHeaders() {
    answer(MODELS, okJson("{\"data\":[]}"));

    api().models(account());

    SERVER.verify(
        1,
        authorized(getRequestedFor(urlEqualTo(MODELS)))
            .withHeader("OpenAI-Organization", equalTo("org-1"))
            .withHeader("OpenAI-Project", equalTo("proj_1"))
            .withHeader("x-team", absent()));
  }

  @Test
  void noHeadersMeansNone() {
    answer(MODELS, okJson("{\"data\":[]}"));

    api(account(), 0).models(AccountHeaders.none());

    SERVER.verify(
        1,
        authorized(getRequestedFor(urlEqualTo(MODELS)))
            .withHeader("OpenAI-Organization", absent())
            .withHeader("OpenAI-Project", absent()));
  }

  @Test
  void modelsAreReadWithTheirLastDay() {
    answer(
        MODELS,
        okJson(
            "{\"object\":\"list\",\"data\":["
                + "{\"id\":\"a\",\"object\":\"model\",\"shutdown_date\":\"2026-12-11\"},"
                + "{\"id\":\"b\",\"shutdown_date\":null},"
                + "{\"id\":\"c\",\"shutdown_date\":\"soon\"},"
                + "{\"id\":\"d\",\"shutdown_date\":1},"
                + "{\"id\":\"e\"}]}"));

    assertThat(api().models(AccountHeaders.none()).models())
        .contains(
            List.of(
                new Model("a", Optional.of(LocalDate.of(2026, 12, 11))),
                new Model("b", Optional.empty()),
                new Model("c", Optional.empty()),
                new Model("d", Optional.empty()),
                new Model("e", Optional.empty())));
  }

  @Test
  void entriesThatAreNoModelsAreLeftOut() {
    answer(
        MODELS,
        okJson("{\"data\":[null,1,\"text\",[],{},{\"id\":7},{\"id\":null},{\"id\":\"a\"}]}"));

    assertThat(api().models(AccountHeaders.none()).models())
        .contains(List.of(new Model("a", Optional.empty())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "null",
        "{\"data\":null}",
        "{\"data\":{}}",
        "{\"data\":\"a\"}",
        "<html></html>",
        "{\"data\":["
      })
  void aSuccessOfAnotherShapeHoldsNoList(String body) {
    answer(MODELS, aResponse().withStatus(200).withBody(body));

    ModelsReply reply = api().models(AccountHeaders.none());

    assertThat(reply.models()).isEmpty();
    assertThat(reply.exchange().answer()).isPresent();
  }

  @Test
  void aRefusalHoldsNoListEvenIfItLooksLikeOne() {
    answer(MODELS, aResponse().withStatus(401).withBody("{\"data\":[{\"id\":\"a\"}]}"));

    assertThat(api().models(AccountHeaders.none()).models()).isEmpty();
  }

  @Test
  void anEmbeddingIsAskedForOneToken() {
    answer(EMBEDDINGS, okJson("{\"data\":[{\"embedding\":[0.1]}],\"usage\":{\"total_tokens\":1}}"));

    ProbeReply reply = api(account(), 0).probe(EMBEDDING);

    assertThat(reply.isAccepted()).isTrue();
    assertThat(reply.usage()).contains(new Usage(1, 0));
    SERVER.verify(
        1,
        authorized(postRequestedFor(urlEqualTo(EMBEDDINGS)))
            .withHeader("OpenAI-Organization", equalTo("org-1"))
            .withHeader("OpenAI-Project", equalTo("proj_1"))
            .withHeader("Content-Type", matching("application/json.*"))
            .withRequestBody(
                equalToJson("{\"model\":\"text-embedding-3-small\",\"input\":\"a\"}")));
  }

  @Test
  void aChatModelIsAskedForOneTokenAndForTheEffortItIsKnownFor() {
    answer(CHAT, okJson("{\"choices\":[{}],\"usage\":{}}"));

    api().probe(chat(Optional.of("none")));

    SERVER.verify(
        1,
        authorized(postRequestedFor(urlEqualTo(CHAT)))
            .withRequestBody(
                equalToJson(
                    "{\"model\":\"gpt-6-luna\",\"max_completion_tokens\":1,"
                        + "\"reasoning_effort\":\"none\","
                        + "\"messages\":[{\"role\":\"user\",\"content\":\"a\"}]}")));
  }

  @Test
  void noEffortIsNamedToAModelThatIsNotKnownForIt() {
    answer(CHAT, okJson("{\"choices\":[{}]}"));

    api().probe(chat(Optional.empty()));

    SERVER.verify(
        1,
        postRequestedFor(urlEqualTo(CHAT))
            .withRequestBody(
                equalToJson(
                    "{\"model\":\"gpt-6-luna\",\"max_completion_tokens\":1,"
                        + "\"messages\":[{\"role\":\"user\",\"content\":\"a\"}]}")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"data\":[{\"embedding\":[0.1]}],\"usage\":{\"total_tokens\":3}}|3",
        "{\"data\":[{\"embedding\":[0.1]}]}|1",
        "{\"data\":[{\"embedding\":[0.1]}],\"usage\":null}|1",
        "{\"data\":[{\"embedding\":[0.1]}],\"usage\":{\"total_tokens\":\"many\"}}|1",
        "{\"data\":[{\"embedding\":[0.1]}],\"usage\":{\"total_tokens\":-7}}|1",
        "{\"data\":[{\"embedding\":[0.1]}],\"usage\":{\"total_tokens\":9223372036854775807}}|1"
      })
  void missingUsageOfAnEmbeddingCountsAsTheOneTokenAskedFor(String body, long tokens) {
    answer(EMBEDDINGS, okJson(body));

    assertThat(api().probe(EMBEDDING).usage()).contains(new Usage(tokens, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"choices\":[{}],\"usage\":{\"prompt_tokens\":8,\"completion_tokens\":1}}|8|1",
        "{\"choices\":[{}],\"usage\":{\"prompt_tokens\":8}}|8|1",
        "{\"choices\":[{}]}|1|1",
        "{\"choices\":[{}],\"usage\":{\"prompt_tokens\":-8,\"completion_tokens\":-1}}|1|1"
      })
  void missingUsageOfAChatModelCountsAsWhatWasAskedFor(String body, long input, long output) {
    answer(CHAT, okJson(body));

    assertThat(api().probe(chat(Optional.empty())).usage()).contains(new Usage(input, output));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "",
        "null",
        "[]",
        "{\"data\":[]}",
        "{\"data\":{}}",
        "{\"data\":[{}]}",
        "{\"data\":[1]}",
        "{\"data\":[{\"embedding\":[]}]}",
        "{\"data\":[{\"embedding\":[0.1]}]}{\"error\":{}}",
        "{\"choices\":[{}]}",
        "{\"usage\":{\"total_tokens\":1}}",
        "<html></html>"
      })
  void anAnswerWithoutAnEmbeddingIsNotAccepted(String body) {
    answer(EMBEDDINGS, aResponse().withStatus(200).withBody(body));

    assertThat(api().probe(EMBEDDING).isAccepted()).isFalse();
  }

  @Test
  void aRefusalIsNeverAccepted() {
    for (int status : new int[] {300, 400, 401, 402, 403, 404, 429, 500, 503}) {
      answer(
          EMBEDDINGS,
          aResponse().withStatus(status).withBody("{\"data\":[{\"embedding\":[0.1]}]}"));

      assertThat(api().probe(EMBEDDING).isAccepted()).isFalse();
    }
  }

  @Test
  void filesAreAskedForOneEntryWithTheHeaders() {
    answer("/v1/files?limit=1", okJson("{}").withHeader("openai-organization", "acme-inc"));

    Exchange files = api(account(), 0).files(account());

    assertThat(files.answer().orElseThrow().headers().value("openai-organization"))
        .contains("acme-inc");
    SERVER.verify(
        1,
        authorized(getRequestedFor(urlEqualTo("/v1/files?limit=1")))
            .withHeader("OpenAI-Organization", equalTo("org-1")));
  }

  @Test
  void aGatewaysBalanceIsReadInDollarsAndCents() {
    answer(SUBSCRIPTION, okJson("{\"hard_limit_usd\":20.5}"));
    answer(USAGE, okJson("{\"total_usage\":1999}"));

    assertThat(api(account(), 0).gatewayBalance())
        .contains(
            new GatewayBalance(
                Optional.of(new BigDecimal("20.5")), Optional.of(new BigDecimal("19.99"))));
    SERVER.verify(
        1,
        authorized(getRequestedFor(urlEqualTo(SUBSCRIPTION)))
            .withHeader("OpenAI-Organization", absent()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"100000000", "1e8", "100000000.0", "123456789012"})
  void aHugeLimitIsNone(String limit) {
    answer(SUBSCRIPTION, okJson("{\"hard_limit_usd\":" + limit + "}"));
    answer(USAGE, okJson("{\"total_usage\":0}"));

    assertThat(api().gatewayBalance().orElseThrow().limitUsd()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"hard_limit_usd\":\"20\"}",
        "{\"hard_limit_usd\":null}",
        "{\"hard_limit_usd\":1e400}",
        "{}",
        "[]",
        "20",
        "{\"error\":{\"message\":\"session key\"}}",
        "<html></html>"
      })
  void aLimitThatIsNoNumberIsNoBalance(String body) {
    answer(SUBSCRIPTION, aResponse().withStatus(200).withBody(body));

    assertThat(api().gatewayBalance()).isEmpty();
    SERVER.verify(0, getRequestedFor(urlEqualTo(USAGE)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{\"total_usage\":\"1\"}", "{\"total_usage\":1e400}", "{}", "<html></html>"})
  void usageThatIsNoNumberIsUnknown(String body) {
    answer(SUBSCRIPTION, okJson("{\"hard_limit_usd\":20}"));
    answer(USAGE, aResponse().withStatus(200).withBody(body));

    assertThat(api().gatewayBalance())
        .contains(new GatewayBalance(Optional.of(new BigDecimal("20")), Optional.empty()));
  }

  @Test
  void aRefusedBalanceIsNone() {
    answer(SUBSCRIPTION, aResponse().withStatus(403).withBody("{\"hard_limit_usd\":20}"));

    assertThat(api().gatewayBalance()).isEmpty();
  }

  @Test
  void aBusyServerIsAskedAgainAsOftenAsAllowed() {
    answer(MODELS, aResponse().withStatus(503));

    api(AccountHeaders.none(), 2).models(AccountHeaders.none());

    SERVER.verify(3, getRequestedFor(urlEqualTo(MODELS)));
    assertThat(http.requests()).isEqualTo(3);
  }

  @Test
  void aRefusalIsNeverAskedAgainAndARedirectNeverFollowed() {
    SERVER.stubFor(
        get(anyUrl()).willReturn(aResponse().withStatus(429).withHeader("retry-after", "0")));
    api(AccountHeaders.none(), 2).models(AccountHeaders.none());
    SERVER.verify(1, getRequestedFor(urlEqualTo(MODELS)));

    SERVER.stubFor(
        get(anyUrl()).willReturn(aResponse().withStatus(302).withHeader("location", "/elsewhere")));
    api(AccountHeaders.none(), 2).models(AccountHeaders.none());
    SERVER.verify(0, getRequestedFor(urlEqualTo("/elsewhere")));
  }
}

package io.github.quotadoctor.openai;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.github.quotadoctor.Mutation;
import io.github.quotadoctor.config.AccountHeaders;
import io.github.quotadoctor.config.AdminChoice;
import io.github.quotadoctor.config.ApiKey;
import io.github.quotadoctor.config.Connection;
import io.github.quotadoctor.config.KeyChoice;
import io.github.quotadoctor.config.KeyPresence;
import io.github.quotadoctor.config.Limits;
import io.github.quotadoctor.config.ProbeKind;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.config.Source;
import io.github.quotadoctor.config.Sourced;
import io.github.quotadoctor.config.Target;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the API is asked over a real connection, and a server that answers with damaged replies. */
class RepliesFuzzTest {
  private static final int ROUNDS = 300;
  private static final Duration LONG = Duration.ofHours(9);
  private static final ObjectMapper MAPPER =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
  private static final ProbePlan PLAN = new ProbePlan(LocalDate.of(2026, 11, 21));
  private static final ProbeModel EMBEDDING = PLAN.only("text-embedding-3-small").get(0);
  private static final ProbeModel CHAT = PLAN.only("gpt-6-luna").get(0);
  private static final List<String> WORDS = List.of("data", "choices", "usage", "id", "gpt-");
  private static final String MODELS =
      "{\"object\":\"list\",\"data\":[{\"id\":\"gpt-6-luna\",\"object\":\"model\",\"created\":1},"
          + "{\"id\":\"text-embedding-3-small\",\"shutdown_date\":\"2027-01-31\"},{\"id\":\"o9\"}]}";
  private static final String VECTORS =
      "{\"object\":\"list\",\"data\":[{\"index\":0,\"embedding\":[0.25,-0.5]}],"
          + "\"usage\":{\"prompt_tokens\":1,\"total_tokens\":1}}";
  private static final String CHOICES =
      "{\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"a\"}}],"
          + "\"usage\":{\"prompt_tokens\":8,\"completion_tokens\":1,\"total_tokens\":9}}";
  private static final String WALLET =
      "{\"object\":\"billing_subscription\",\"hard_limit_usd\":12.5,\"total_usage\":1234.5}";

  private final HttpClient http =
      new HttpClient(
          "quotadoctor/test",
          LONG,
          host -> List.of(InetAddress.getByName(host)),
          length -> {},
          System::nanoTime);
  private FixedAnswers server;

  @BeforeEach
  void start() throws IOException {
    server = FixedAnswers.start();
  }

  @AfterEach
  void close() throws IOException {
    http.close();
    server.close();
  }

  private OpenAiApi api() {
    ApiKey key = ApiKey.of("sk-proj-aB3dE6gH9jK2mN5pQ8sT1vW4yZ7").orElseThrow();
    Source place = Source.variable("OPENAI_API_KEY");
    Settings settings =
        new Settings(
            Optional.empty(),
            new Target(new Sourced<>(server.url(), Source.DEFAULT), true, server.url()),
            new KeyChoice(
                Optional.of(new Sourced<>(key, place)),
                place,
                KeyPresence.THERE,
                Optional.empty(),
                List.of()),
            AccountHeaders.none(),
            ProbeKind.TINY,
            Optional.empty(),
            Set.of(),
            new Limits(LONG, LONG, LONG, 0),
            Connection.DIRECT,
            AdminChoice.NONE);
    return new OpenAiApi(http, settings, key, Deadline.in(LONG, System::nanoTime));
  }

  /** Answers with a damaged form of the text, and returns what there is of JSON in it. */
  private JsonNode damaged(Mutation mutation, String text) {
    byte[] body =
        mutation.below(2) == 0
            ? mutation.bytes(mutation.withOtherValues(text))
            : mutation.bytes(mutation.torn(List.of(text)));
    server.answer(body);
    try {
      return MAPPER.readTree(new String(body, StandardCharsets.UTF_8));
    } catch (JsonProcessingException notJson) {
      return MissingNode.getInstance();
    }
  }

  @Test
  void aDamagedListOfModelsIsAListOrNone() {
    Mutation.rounds(
        ROUNDS,
        WORDS,
        mutation -> {
          JsonNode sent = damaged(mutation, MODELS);

          ModelsReply reply = api().models(AccountHeaders.none());

          assertThat(reply.exchange().answer()).isPresent();
          assertThat(reply.models().isPresent()).isEqualTo(sent.path("data").isArray());
          assertThat(reply.models().map(PLAN::among).orElseGet(PLAN::builtIn)).isNotEmpty();
        });
  }

  @Test
  void aDamagedReplyToAProbeIsAcceptedOnlyWithWhatWasPaidFor() {
    Mutation.rounds(
        ROUNDS,
        WORDS,
        mutation -> {
          boolean chat = mutation.below(2) == 0;
          JsonNode sent = damaged(mutation, chat ? CHOICES : VECTORS);

          ProbeReply reply = api().probe(chat ? CHAT : EMBEDDING);

          JsonNode choice = sent.path("choices").path(0);
          JsonNode embedding = sent.path("data").path(0).path("embedding");
          boolean embedded =
              (embedding.isArray() && !embedding.isEmpty())
                  || (embedding.isTextual() && !embedding.textValue().isBlank());
          assertThat(reply.exchange().answer()).isPresent();
          assertThat(reply.isAccepted()).isEqualTo(chat ? choice.isObject() : embedded);
          Usage usage = reply.usage().orElse(Usage.NONE);
          assertThat(List.of(usage.input(), usage.output(), usage.total()))
              .allMatch(count -> count >= 0);
          assertThat(CHAT.price().orElseThrow().of(usage.input(), usage.output()).signum())
              .isNotNegative();
        });
  }

  @Test
  void aDamagedWalletHoldsANumberOrNothing() {
    Mutation.rounds(
        ROUNDS,
        WORDS,
        mutation -> {
          JsonNode sent = damaged(mutation, WALLET);

          Optional<GatewayBalance> balance = api().gatewayBalance();

          assertThat(balance.isPresent() && !sent.path("hard_limit_usd").isNumber()).isFalse();
          balance
              .flatMap(GatewayBalance::limitUsd)
              .map(BigDecimal::toPlainString)
              .ifPresent(plain -> assertThat(plain).hasSizeLessThan(400));
        });
  }
}

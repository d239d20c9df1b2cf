package io.github.quotadoctor.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quotadoctor.config.AccountHeaders;
import io.github.quotadoctor.config.ApiKey;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.Exchange;
import io.github.quotadoctor.http.HttpClient;
import io.github.quotadoctor.http.HttpRequest;
import io.github.quotadoctor.json.JsonWriter;
import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The questions a diagnosis asks of the API, each in one request. */
public final class OpenAiApi {
  private static final int FEWEST_CHAT_TOKENS = 1;
  private static final long MOST_TOKENS = 10_000;

  /** one-api and its forks print this many dollars for a wallet without a limit. */
  private static final BigDecimal UNLIMITED = new BigDecimal("100000000");

  private final HttpClient http;
  private final Settings settings;
  private final ApiKey key;
  private final Deadline deadline;

  /** Asks the target of these settings with this key, until the deadline. */
  public OpenAiApi(HttpClient http, Settings settings, ApiKey key, Deadline deadline) {
    this.http = http;
    this.settings = settings;
    this.key = key;
    this.deadline = deadline;
  }

  /** The models that the key is offered; free, and answered without any credit. */
  public ModelsReply models(AccountHeaders headers) {
    Exchange exchange = http.send(get("/models", headers), deadline);
    JsonNode data = Json.ofSuccess(exchange).path("data");
    return new ModelsReply(exchange, data.isArray() ? Optional.of(models(data)) : Optional.empty());
  }

  private static List<Model> models(JsonNode data) {
    List<Model> models = new ArrayList<>();
    for (JsonNode node : data) {
      if (node.path("id").isTextual()) {
        models.add(new Model(node.path("id").asText(), date(node.path("shutdown_date").asText())));
      }
    }
    return models;
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException noDate) {
      return Optional.empty();
    }
  }

  /** One billable request that asks the model for as little as it gives. */
  public ProbeReply probe(ProbeModel model) {
    return reply(model, http.send(question(model), deadline));
  }

  /** The same, sent once only, whatever comes of it. */
  public ProbeReply probeOnce(ProbeModel model) {
    return reply(model, http.send(question(model).withRetries(0), deadline));
  }

  /** The first reply, or what came of sending it again where that may help. */
  public ProbeReply persist(ProbeReply first) {
    ProbeModel model = first.model();
    return reply(model, http.persist(question(model), first.exchange(), deadline));
  }

  private HttpRequest question(ProbeModel model) {
    HttpRequest request =
        HttpRequest.post(
            url(model.kind().path()), JsonWriter.compact(body(model)), settings.limits().request());
    return authorized(request, settings.headers());
  }

  private static ProbeReply reply(ProbeModel model, Exchange exchange) {
    return new ProbeReply(model, exchange, usage(model, Json.ofSuccess(exchange)));
  }

  private static ObjectNode body(ProbeModel model) {
    ObjectNode body = JsonNodeFactory.instance.objectNode().put("model", model.id());
    return switch (model.kind()) {
      case EMBEDDING -> body.put("input", "a");
      case CHAT -> {
        body.putArray("messages").addObject().put("role", "user").put("content", "a");
        body.put("max_completion_tokens", FEWEST_CHAT_TOKENS);
        model.reasoningEffort().ifPresent(effort -> body.put("reasoning_effort", effort));
        yield body;
      }
    };
  }

  private static Optional<Usage> usage(ProbeModel model, JsonNode reply) {
    JsonNode usage = reply.path("usage");
    return switch (model.kind()) {
      case EMBEDDING ->
          isEmbedding(reply.path("data").path(0).path("embedding"))
              ? Optional.of(new Usage(tokens(usage.path("total_tokens"), 1), 0))
              : Optional.empty();
      case CHAT ->
          reply.path("choices").path(0).isObject()
              ? Optional.of(
                  new Usage(
                      tokens(usage.path("prompt_tokens"), 1),
                      tokens(usage.path("completion_tokens"), FEWEST_CHAT_TOKENS)))
              : Optional.empty();
    };
  }

  /** A server may say what it likes; more than this a probe cannot have used. */
  private static long tokens(JsonNode count, long otherwise) {
    long told = count.canConvertToLong() ? count.longValue() : otherwise;
    return told >= 0 && told <= MOST_TOKENS ? told : otherwise;
  }

  /** Numbers, or the same in Base64. */
  private static boolean isEmbedding(JsonNode embedding) {
    return (embedding.isArray() && !embedding.isEmpty())
        || (embedding.isTextual() && !embedding.textValue().isBlank());
  }

  /** One free request, asked only for the organization and project in its headers. */
  public Exchange files(AccountHeaders headers) {
    return http.send(get("/files?limit=1", headers), deadline);
  }

  /** What a gateway says of its own wallet; empty when it says nothing. */
  public Optional<GatewayBalance> gatewayBalance() {
    JsonNode limit =
        Json.ofSuccess(
            http.send(get("/dashboard/billing/subscription", AccountHeaders.none()), deadline));
    Optional<BigDecimal> dollars = number(limit.path("hard_limit_usd"));
    if (dollars.isEmpty()) {
      return Optional.empty();
    }
    JsonNode used =
        Json.ofSuccess(http.send(get("/dashboard/billing/usage", AccountHeaders.none()), deadline));
    return Optional.of(
        new GatewayBalance(
            dollars.filter(it -> it.compareTo(UNLIMITED) < 0),
            number(used.path("total_usage")).map(cents -> cents.movePointLeft(2))));
  }

  /** Numbers beyond the range of a double are no amounts. */
  private static Optional<BigDecimal> number(JsonNode node) {
    return node.isNumber() && Double.isFinite(node.doubleValue())
        ? Optional.of(node.decimalValue())
        : Optional.empty();
  }

  private HttpRequest get(String path, AccountHeaders headers) {
    return authorized(HttpRequest.get(url(path), settings.limits().request()), headers);
  }

  private HttpRequest authorized(HttpRequest request, AccountHeaders headers) {
    HttpRequest authorized = request.withBearer(key).withRetries(settings.limits().retries());
    if (headers.organization().isPresent()) {
      String organization = headers.organization().get().value();
      authorized = authorized.withHeader("OpenAI-Organization", organization);
    }
    if (headers.project().isPresent()) {
      authorized = authorized.withHeader("OpenAI-Project", headers.project().get().value());
    }
    return authorized;
  }

  private URI url(String path) {
    return URI.create(settings.target().baseUrl().value() + path);
  }
}

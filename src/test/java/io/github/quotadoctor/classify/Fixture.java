package io.github.quotadoctor.classify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Confidence;
import io.github.quotadoctor.diagnosis.Retry;
import io.github.quotadoctor.http.Headers;
import io.github.quotadoctor.http.RetryAfter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** An error answer as it was documented or seen, and what it means; kept as data. */
public record Fixture(
    String name,
    String source,
    int status,
    Map<String, String> headers,
    String text,
    Cause cause,
    Retry retry,
    Confidence confidence,
    Optional<Duration> retryAfter,
    Map<String, String> facts,
    boolean contradicted) {
  /** What only a text can show, or only a setting. */
  static final EnumSet<Cause> NEVER_AN_ANSWER =
      EnumSet.of(
          Cause.SPEND_THRESHOLD_REACHED,
          Cause.UNDECIDABLE_429,
          Cause.AZURE_RATE_LIMIT,
          Cause.AZURE_OTHER,
          Cause.OTHER_PROVIDER_QUOTA,
          Cause.OTHER_PROVIDER_RATE_LIMIT,
          Cause.OTHER_PROVIDER_OTHER,
          Cause.NOT_AN_OPENAI_ERROR);

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Every answer of every file. */
  public static Stream<Fixture> all() {
    return Stream.of("quota", "access", "rate", "outage", "request", "lookalikes")
        .flatMap(Fixture::of);
  }

  private static Stream<Fixture> of(String file) {
    try (InputStream stream =
        Objects.requireNonNull(Fixture.class.getResourceAsStream(file + ".json"), file)) {
      return StreamSupport.stream(MAPPER.readTree(stream).spliterator(), false)
          .map(Fixture::read)
          .toList()
          .stream();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Fixture read(JsonNode node) {
    return new Fixture(
        node.path("name").asText(),
        node.path("source").asText(),
        node.path("status").asInt(),
        texts(node.path("headers")),
        node.has("text") ? node.path("text").asText() : node.path("body").toString(),
        Cause.valueOf(word(node, "cause")),
        Retry.valueOf(word(node, "retry")),
        Confidence.valueOf(word(node, "confidence")),
        node.has("wait_ms")
            ? Optional.of(Duration.ofMillis(node.path("wait_ms").asLong()))
            : Optional.empty(),
        texts(node.path("facts")),
        node.path("contradicted").asBoolean());
  }

  private static String word(JsonNode node, String field) {
    return node.path(field).asText().toUpperCase(Locale.ROOT);
  }

  private static Map<String, String> texts(JsonNode object) {
    Map<String, String> texts = new HashMap<>();
    object.properties().forEach(it -> texts.put(it.getKey(), it.getValue().asText()));
    return texts;
  }

  ErrorReply reply() {
    return ErrorReply.of(status, headers, RetryAfter.of(new Headers(headers)), text);
  }

  @Override
  public String toString() {
    return status + " " + name;
  }
}

package io.github.quotadoctor.classify;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quotadoctor.json.JsonReader;
import java.util.Optional;

/**
 * The four fields of an error body. Source: OpenAI's API description of 2026-08-21; other shapes
 * are those of gateways in front of it.
 */
public record ErrorBody(
    Optional<String> message,
    Optional<String> type,
    Optional<String> code,
    Optional<String> param) {
  private static final int LONGEST_TEXT = 16_384;

  /** The fields, or empty when the text is no JSON that could hold them. */
  public static Optional<ErrorBody> parse(String text) {
    return JsonReader.first(text)
        .flatMap(root -> root.isArray() && !root.isEmpty() ? of(root.get(0)) : of(root));
  }

  private static Optional<ErrorBody> of(JsonNode root) {
    JsonNode error = error(root);
    if (error.isObject()) {
      return Optional.of(fields(error));
    }
    if (error.isTextual()) {
      return Optional.of(
          new ErrorBody(
              text(error), text(root.path("type")), text(root.path("code")), Optional.empty()));
    }
    return root.isObject() ? Optional.of(fields(root)) : Optional.empty();
  }

  /** The error itself; a failed response in a stream holds it one level deeper. */
  private static JsonNode error(JsonNode root) {
    return root.hasNonNull("error") ? root.path("error") : root.path("response").path("error");
  }

  /** Google's interface has a {@code status} where OpenAI's has a type. */
  private static ErrorBody fields(JsonNode node) {
    return new ErrorBody(
        text(node.path("message")).or(() -> text(node.path("detail"))),
        text(node.path("type")).or(() -> text(node.path("status"))),
        text(node.path("code")),
        text(node.path("param")));
  }

  private static Optional<String> text(JsonNode node) {
    return node.isValueNode() && !node.isNull()
        ? Optional.of(cut(node.asText())).filter(value -> !value.isBlank())
        : Optional.empty();
  }

  /** Rules read the whole of a text several times, and what matters stands at its start. */
  private static String cut(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }

  /** Whether the text is a JSON object with an {@code error} in it, whatever the HTTP status. */
  public static boolean isError(String text) {
    return JsonReader.first(text)
        .map(ErrorBody::error)
        .filter(error -> error.isObject() || (error.isTextual() && !error.asText().isBlank()))
        .isPresent();
  }
}

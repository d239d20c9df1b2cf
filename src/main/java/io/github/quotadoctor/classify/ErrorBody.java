package io.github.quotadoctor.classify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
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
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The fields, or empty when the text is no JSON that could hold them. */
  public static Optional<ErrorBody> parse(String text) {
    try {
      JsonNode root = MAPPER.readTree(text);
      return root.isArray() && !root.isEmpty() ? of(root.get(0)) : of(root);
    } catch (JsonProcessingException notJson) {
      return Optional.empty();
    }
  }

  private static Optional<ErrorBody> of(JsonNode root) {
    JsonNode error = root.path("error");
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

  private static ErrorBody fields(JsonNode node) {
    return new ErrorBody(
        text(node.path("message")).or(() -> text(node.path("detail"))),
        text(node.path("type")),
        text(node.path("code")),
        text(node.path("param")));
  }

  private static Optional<String> text(JsonNode node) {
    return node.isValueNode() && !node.isNull()
        ? Optional.of(node.asText()).filter(value -> !value.isBlank())
        : Optional.empty();
  }

  /** Whether the text is a JSON object with an {@code error} in it, whatever the HTTP status. */
  public static boolean isError(String text) {
    try {
      JsonNode root = MAPPER.readTree(text);
      return root.isObject() && (root.path("error").isObject() || root.path("error").isTextual());
    } catch (JsonProcessingException notJson) {
      return false;
    }
  }
}

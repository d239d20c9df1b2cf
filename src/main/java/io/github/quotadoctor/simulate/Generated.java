package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;

/** The parts of a model's answer that depend on the request: sizes, token counts, vectors. */
final class Generated {
  /** Texts that one embeddings request may hold. */
  static final int MAXIMUM_INPUTS = 128;

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final int REPLY_TOKENS = 3;
  private static final int LARGEST_VECTOR = 3072;

  private Generated() {}

  static Map<String, JsonNode> values(Request request) {
    int input = inputTokens(request);
    int limit = tokenLimit(request);
    int output = Math.min(REPLY_TOKENS, limit);
    return Map.of(
        "model", NODES.textNode(request.field("model").map(JsonNode::asText).orElse("")),
        "input_tokens", NODES.numberNode(input),
        "output_tokens", NODES.numberNode(output),
        "total_tokens", NODES.numberNode(input + output),
        "finish_reason", NODES.textNode(limit < REPLY_TOKENS ? "length" : "stop"),
        "embeddings", embeddings(request));
  }

  /** Counts the texts of an embeddings request: one text or one list of tokens is one. */
  static int inputs(Request request) {
    JsonNode input = request.field("input").orElse(NODES.missingNode());
    boolean several = input.isArray() && !input.path(0).isNumber();
    return several ? input.size() : 1;
  }

  private static int inputTokens(Request request) {
    JsonNode input =
        request.field("input").or(() -> request.field("messages")).orElse(NODES.missingNode());
    return Math.max(1, tokens(input));
  }

  // Four characters to a token is OpenAI's own rule of thumb for English.
  private static int tokens(JsonNode node) {
    if (node.isTextual()) {
      return (node.textValue().length() + 3) / 4;
    }
    int tokens = node.isNumber() ? 1 : 0;
    for (JsonNode part : node) {
      tokens += tokens(part);
    }
    return tokens;
  }

  private static int tokenLimit(Request request) {
    return request
        .field("max_completion_tokens")
        .or(() -> request.field("max_tokens"))
        .filter(JsonNode::canConvertToInt)
        .map(limit -> Math.max(1, limit.intValue()))
        .orElse(Integer.MAX_VALUE);
  }

  private static ArrayNode embeddings(Request request) {
    ArrayNode list = NODES.arrayNode();
    if (!request.path().endsWith("/embeddings")) {
      return list;
    }
    ArrayNode vector = vector(dimensions(request));
    for (int i = 0; i < Math.min(MAXIMUM_INPUTS, inputs(request)); i++) {
      list.addObject().put("object", "embedding").put("index", i).set("embedding", vector);
    }
    return list;
  }

  private static int dimensions(Request request) {
    boolean large = request.field("model").map(JsonNode::asText).orElse("").endsWith("-large");
    int asked =
        request
            .field("dimensions")
            .filter(JsonNode::canConvertToInt)
            .map(JsonNode::intValue)
            .orElse(large ? LARGEST_VECTOR : LARGEST_VECTOR / 2);
    return Math.max(1, Math.min(LARGEST_VECTOR, asked));
  }

  private static ArrayNode vector(int dimensions) {
    BigDecimal part =
        BigDecimal.valueOf(1 / Math.sqrt(dimensions)).setScale(8, RoundingMode.HALF_UP);
    ArrayNode vector = NODES.arrayNode();
    for (int i = 0; i < dimensions; i++) {
      vector.add(part);
    }
    return vector;
  }
}

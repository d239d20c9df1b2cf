package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The JSON form of answers, in scenario files and in the shared replies. */
final class Answers {
  private Answers() {}

  /**
   * Reads a list of answers.
   *
   * @throws IllegalStateException if the list is empty or an answer is not of the known form
   */
  static List<Answer> list(String place, JsonNode list) {
    List<Answer> answers = new ArrayList<>();
    for (JsonNode answer : list) {
      answers.add(read(place, answer));
    }
    if (answers.isEmpty()) {
      throw new IllegalStateException(place + ": not a list of answers");
    }
    return List.copyOf(answers);
  }

  /** Reads the shared answer of that name. */
  static Answer shared(String name) {
    String place = "replies/" + name + ".json";
    return read(place, Json.resource(place));
  }

  private static Answer read(String place, JsonNode node) {
    if (node.has("healthy")) {
      return healthy(Fields.of(place, node));
    }
    Fields fields = Fields.of(place, withShared(node));
    String layer = fields.optionalText("layer").orElse("api");
    Answer answer =
        new Answer(
            fields.number("status", 200),
            Layer.valueOf(layer.toUpperCase(Locale.ROOT)),
            fields.texts("headers"),
            body(place, fields),
            fields.number("times", 0),
            fields.number("seconds", 0),
            fields.optionalText("when_header"),
            fields.optionalText("when_key"));
    fields.end();
    return answer;
  }

  private static Answer healthy(Fields fields) {
    fields.flag("healthy");
    Answer answer = Answer.healthy(fields.number("times", 0));
    fields.end();
    return answer;
  }

  private static JsonNode withShared(JsonNode node) {
    if (!node.path("use").isTextual()) {
      return node;
    }
    ObjectNode own = node.deepCopy();
    String name = own.remove("use").textValue();
    ObjectNode merged = Json.resource("replies/" + name + ".json").deepCopy();
    return merged.setAll(own);
  }

  private static JsonNode body(String place, Fields fields) {
    List<JsonNode> bodies = new ArrayList<>();
    fields.optional("error").ifPresent(error -> bodies.add(envelope(place, error)));
    fields.optional("json").ifPresent(bodies::add);
    fields.optionalText("text").map(JsonNodeFactory.instance::textNode).ifPresent(bodies::add);
    if (bodies.size() != 1) {
      throw new IllegalStateException(place + ": wants one of \"error\", \"json\" and \"text\"");
    }
    return bodies.get(0);
  }

  private static JsonNode envelope(String place, JsonNode error) {
    Fields fields = Fields.of(place, error);
    ObjectNode inner = JsonNodeFactory.instance.objectNode();
    inner.put("message", fields.requiredText("message"));
    inner.put("type", fields.requiredText("type"));
    inner.set("param", fields.optional("param").orElse(JsonNodeFactory.instance.nullNode()));
    inner.set("code", fields.optional("code").orElse(JsonNodeFactory.instance.nullNode()));
    fields.end();
    return JsonNodeFactory.instance.objectNode().set("error", inner);
  }
}

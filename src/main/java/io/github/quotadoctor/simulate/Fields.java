package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The fields of one object in a resource, each taken once, so that what is left is unknown. */
final class Fields {
  private final String place;
  private final ObjectNode left;

  private Fields(String place, ObjectNode left) {
    this.place = place;
    this.left = left;
  }

  /**
   * Starts reading an object.
   *
   * @param place where it stands, for the message of an error
   * @throws IllegalStateException if the value is not an object
   */
  static Fields of(String place, JsonNode node) {
    if (node instanceof ObjectNode object) {
      return new Fields(place, object.deepCopy());
    }
    throw new IllegalStateException(place + ": not a JSON object");
  }

  Optional<JsonNode> optional(String name) {
    return Optional.ofNullable(left.remove(name));
  }

  JsonNode required(String name) {
    return optional(name).orElseThrow(() -> wrong(name, "is missing"));
  }

  Optional<String> optionalText(String name) {
    return optional(name).map(value -> text(name, value));
  }

  String requiredText(String name) {
    return text(name, required(name));
  }

  int number(String name, int otherwise) {
    Optional<JsonNode> value = optional(name);
    if (value.isPresent() && !value.get().canConvertToExactIntegral()) {
      throw wrong(name, "is not a whole number");
    }
    return value.map(JsonNode::intValue).orElse(otherwise);
  }

  boolean flag(String name) {
    Optional<JsonNode> value = optional(name);
    if (value.isPresent() && !value.get().isBoolean()) {
      throw wrong(name, "is not true or false");
    }
    return value.map(JsonNode::booleanValue).orElse(false);
  }

  /** Takes an object of texts; empty when the field is not there. */
  Map<String, String> texts(String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    optional(name)
        .ifPresent(
            object ->
                object
                    .properties()
                    .forEach(entry -> texts.put(entry.getKey(), text(name, entry.getValue()))));
    return texts;
  }

  /**
   * Ends the reading.
   *
   * @throws IllegalStateException if a field is left that nobody asked for
   */
  void end() {
    if (!left.isEmpty()) {
      throw wrong(left.fieldNames().next(), "is not a known field");
    }
  }

  private String text(String name, JsonNode value) {
    if (!value.isTextual() || value.textValue().isBlank()) {
      throw wrong(name, "is not a text, or is blank");
    }
    return value.textValue();
  }

  private IllegalStateException wrong(String name, String what) {
    return new IllegalStateException(place + ": \"" + name + "\" " + what);
  }
}

package io.github.quotadoctor.statuspage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;

/** Documents of these tests with a change. */
final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Json() {}

  static JsonNode parse(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException(broken);
    }
  }

  /** The document with one more row in a list, told by its JSON pointer. */
  static String withRow(String text, String list, String row) {
    JsonNode document = parse(text);
    ((ArrayNode) document.at(list)).insert(0, parse(row));
    return document.toString();
  }
}

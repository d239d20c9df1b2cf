package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quotadoctor.json.JsonReader;
import io.github.quotadoctor.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** JSON of this package: bundled resources in, request bodies in, replies out. */
final class Json {
  private Json() {}

  /**
   * Reads a resource that stands beside this class.
   *
   * @param name path below this package, such as {@code scenarios/healthy.json}
   * @throws IllegalStateException if there is no such resource or it is not JSON
   */
  static JsonNode resource(String name) {
    return JsonReader.resource(Json.class, name);
  }

  /** Reads foreign text; empty when it is not one JSON value. */
  static Optional<JsonNode> parse(byte[] text) {
    return JsonReader.strict(new String(text, StandardCharsets.UTF_8));
  }

  /** Prints with two spaces of indentation, as OpenAI does, the same on every platform. */
  static String print(JsonNode node) {
    return JsonWriter.indented(node) + "\n";
  }
}

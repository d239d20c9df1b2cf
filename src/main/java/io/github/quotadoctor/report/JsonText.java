package io.github.quotadoctor.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quotadoctor.json.JsonWriter;
import java.time.Duration;
import java.util.Optional;

/** Prints JSON documents. */
final class JsonText {
  private JsonText() {}

  /** A length of time in seconds, or null. */
  static void seconds(ObjectNode node, String field, Optional<Duration> length) {
    node.put(field, length.map(Numbers::exactSeconds).orElse(null));
  }

  static String of(JsonNode document) {
    return JsonWriter.indented(document) + "\n";
  }

  /** The document on a line of its own. */
  static String line(JsonNode document) {
    return JsonWriter.compact(document) + "\n";
  }
}

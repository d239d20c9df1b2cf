package io.github.quotadoctor.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Optional;

/** Prints JSON documents: indented, numbers plain, and the same line breaks on every platform. */
final class JsonText {
  private static final ObjectWriter WRITER =
      new ObjectMapper()
          .writer(
              new DefaultPrettyPrinter(
                      Separators.createDefaultInstance()
                          .withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                  .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                  .withArrayIndenter(new DefaultIndenter("  ", "\n")))
          .with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);

  private static final ObjectWriter LINE_WRITER =
      new ObjectMapper().writer().with(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN);

  private JsonText() {}

  /** A length of time in seconds, or null. */
  static void seconds(ObjectNode node, String field, Optional<Duration> length) {
    node.put(field, length.map(Numbers::exactSeconds).orElse(null));
  }

  static String of(JsonNode document) {
    return of(document, WRITER);
  }

  /** The document on a line of its own. */
  static String line(JsonNode document) {
    return of(document, LINE_WRITER);
  }

  private static String of(JsonNode document, ObjectWriter writer) {
    try {
      return writer.writeValueAsString(document) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree can always be printed", impossible);
    }
  }
}

package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** JSON of this package: bundled resources in, request bodies in, replies out. */
final class Json {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .build();

  private static final ObjectWriter WRITER = MAPPER.writer(printer());

  private Json() {}

  /**
   * Reads a resource that stands beside this class.
   *
   * @param name path below this package, such as {@code scenarios/healthy.json}
   * @throws IllegalStateException if there is no such resource or it is not JSON
   */
  static JsonNode resource(String name) {
    try (InputStream stream = Json.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("No such resource: " + name);
      }
      return MAPPER.readTree(stream);
    } catch (JsonProcessingException malformed) {
      throw new IllegalStateException(name + ": " + malformed.getOriginalMessage(), malformed);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Reads foreign text; empty when it is not one JSON value. */
  static Optional<JsonNode> parse(byte[] text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      return node.isMissingNode() ? Optional.empty() : Optional.of(node);
    } catch (IOException malformed) {
      return Optional.empty();
    }
  }

  /** Prints with two spaces of indentation, as OpenAI does, the same on every platform. */
  static String print(JsonNode node) {
    try {
      return WRITER.writeValueAsString(node) + "\n";
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER));
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }
}

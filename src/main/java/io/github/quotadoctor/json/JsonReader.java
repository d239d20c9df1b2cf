package io.github.quotadoctor.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON text as a tree. An {@code ObjectMapper} would read the same tree, but is made for
 * binding data to classes, and loading it takes longer than OpenAI takes to answer.
 */
public final class JsonReader {
  /** Far more than any answer has. */
  private static final long MOST_TOKENS = 200_000;

  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(StreamReadConstraints.builder().maxTokenCount(MOST_TOKENS).build())
          .build();

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private JsonReader() {}

  /** The value that a text begins with; empty where it does not begin with a whole one. */
  public static Optional<JsonNode> first(String text) {
    return read(text, FACTORY, parser -> parser.nextToken() == null ? null : value(parser));
  }

  /** The one value that a text is; empty where there is another one, or none. */
  public static Optional<JsonNode> whole(String text) {
    return read(text, FACTORY, JsonReader::only);
  }

  /** The same for a file that somebody wrote: empty also where a name stands twice in an object. */
  public static Optional<JsonNode> strict(String text) {
    return read(text, Strict.FACTORY, JsonReader::only);
  }

  /** All values of such a file, one behind the other; empty where anything else is among them. */
  public static Optional<List<JsonNode>> strictList(String text) {
    return read(
        text,
        Strict.FACTORY,
        parser -> {
          List<JsonNode> values = new ArrayList<>();
          while (parser.nextToken() != null) {
            values.add(value(parser));
          }
          return values;
        });
  }

  /**
   * A file that stands beside a class and is JSON.
   *
   * @throws IllegalStateException if there is no such file, or it is not JSON
   */
  public static JsonNode resource(Class<?> neighbour, String name) {
    try (InputStream stream = neighbour.getResourceAsStream(name)) {
      String text = stream == null ? "" : new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return strict(text).orElseThrow(() -> new IllegalStateException("no JSON: " + name));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static <T> Optional<T> read(String text, JsonFactory factory, Taker<T> taker) {
    try (JsonParser parser = factory.createParser(text)) {
      return Optional.ofNullable(taker.take(parser));
    } catch (JsonProcessingException notJson) {
      return Optional.empty();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static @Nullable JsonNode only(JsonParser parser) throws IOException {
    if (parser.nextToken() == null) {
      return null;
    }
    JsonNode value = value(parser);
    return parser.nextToken() == null ? value : null;
  }

  private static JsonNode value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> NODES.textNode(parser.getText());
      case VALUE_NUMBER_INT -> integer(parser);
      case VALUE_NUMBER_FLOAT -> fraction(parser);
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NULL -> NODES.nullNode();
      case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
          throw new IllegalStateException("no value begins with " + parser.currentToken());
    };
  }

  private static ObjectNode object(JsonParser parser) throws IOException {
    ObjectNode object = NODES.objectNode();
    for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
      parser.nextToken();
      object.set(name, value(parser));
    }
    return object;
  }

  private static ArrayNode array(JsonParser parser) throws IOException {
    ArrayNode array = NODES.arrayNode();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      array.add(value(parser));
    }
    return array;
  }

  /** An exponent of too many digits is no number to Java; it stays what was written. */
  private static JsonNode fraction(JsonParser parser) throws IOException {
    try {
      return NODES.numberNode(parser.getDecimalValue().stripTrailingZeros());
    } catch (NumberFormatException tooLong) {
      return NODES.textNode(parser.getText());
    }
  }

  private static JsonNode integer(JsonParser parser) throws IOException {
    return switch (parser.getNumberType()) {
      case INT -> NODES.numberNode(parser.getIntValue());
      case LONG -> NODES.numberNode(parser.getLongValue());
      case BIG_INTEGER, FLOAT, DOUBLE, BIG_DECIMAL -> NODES.numberNode(parser.getBigIntegerValue());
    };
  }

  /** Takes out of a text what is wanted, or nothing. */
  private interface Taker<T> {
    @Nullable T take(JsonParser parser) throws IOException;
  }

  /** Loaded only where there is such a file. */
  private static final class Strict {
    static final JsonFactory FACTORY =
        JsonReader.FACTORY.rebuild().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  }
}

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
import java.util.Objects;
import java.util.Optional;

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
    return read(text, FACTORY, parser -> true);
  }

  /** The one value that a text is; empty where there is another one, or none. */
  public static Optional<JsonNode> whole(String text) {
    return read(text, FACTORY, JsonReader::isAtEnd);
  }

  /** The same for a file that somebody wrote: empty also where a name stands twice in an object. */
  public static Optional<JsonNode> strict(String text) {
    JsonFactory factory =
        FACTORY.rebuild().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    return read(text, factory, JsonReader::isAtEnd);
  }

  /** A file that stands beside a class and is JSON. */
  public static JsonNode resource(Class<?> neighbour, String name) {
    try (InputStream stream = Objects.requireNonNull(neighbour.getResourceAsStream(name), name)) {
      return whole(new String(stream.readAllBytes(), StandardCharsets.UTF_8)).orElseThrow();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** An exponent of a few digits too many is no number to Java. */
  private static Optional<JsonNode> read(String text, JsonFactory factory, End end) {
    try (JsonParser parser = factory.createParser(text)) {
      if (parser.nextToken() == null) {
        return Optional.empty();
      }
      JsonNode value = value(parser);
      return end.isRight(parser) ? Optional.of(value) : Optional.empty();
    } catch (JsonProcessingException | NumberFormatException notJson) {
      return Optional.empty();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static boolean isAtEnd(JsonParser parser) throws IOException {
    return parser.nextToken() == null;
  }

  private static JsonNode value(JsonParser parser) throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> object(parser);
      case START_ARRAY -> array(parser);
      case VALUE_STRING -> NODES.textNode(parser.getText());
      case VALUE_NUMBER_INT -> integer(parser);
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue().stripTrailingZeros());
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

  private static JsonNode integer(JsonParser parser) throws IOException {
    return switch (parser.getNumberType()) {
      case INT -> NODES.numberNode(parser.getIntValue());
      case LONG -> NODES.numberNode(parser.getLongValue());
      case BIG_INTEGER, FLOAT, DOUBLE, BIG_DECIMAL -> NODES.numberNode(parser.getBigIntegerValue());
    };
  }

  /** What has to stand behind the value. */
  private interface End {
    boolean isRight(JsonParser parser) throws IOException;
  }
}

package io.github.quotadoctor.statuspage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A JSON value read as an object: whatever is missing or of another type is simply not there. */
record JsonObject(JsonNode node) {
  /** Far more than any status page has. */
  private static final long MOST_TOKENS = 200_000;

  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxTokenCount(MOST_TOKENS).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /** Empty when the text is not one whole JSON value. */
  static Optional<JsonObject> parse(String text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      return node.isMissingNode() ? Optional.empty() : Optional.of(new JsonObject(node));
    } catch (JsonProcessingException notJson) {
      return Optional.empty();
    }
  }

  JsonObject object(String name) {
    return new JsonObject(node.path(name));
  }

  boolean hasList(String name) {
    return node.path(name).isArray();
  }

  /** The objects in a list; everything else in it is passed over. */
  Stream<JsonObject> objects(String name) {
    JsonNode list = node.path(name);
    return list.isArray()
        ? StreamSupport.stream(list.spliterator(), false)
            .filter(JsonNode::isObject)
            .map(JsonObject::new)
        : Stream.empty();
  }

  /** A text that is not blank. */
  Optional<String> text(String name) {
    return Optional.ofNullable(node.path(name).textValue()).filter(text -> !text.isBlank());
  }

  Optional<Instant> time(String name) {
    try {
      return text(name).map(it -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.parse(it, Instant::from));
    } catch (DateTimeException malformed) {
      return Optional.empty();
    }
  }

  /** A secure address. */
  Optional<String> link(String name) {
    return text(name).filter(JsonObject::isSecureAddress);
  }

  private static boolean isSecureAddress(String text) {
    try {
      URI address = URI.create(text);
      return "https".equals(address.getScheme()) && address.getHost() != null;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }
}

package io.github.quotadoctor.statuspage;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.time.Instant;
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

  /** The same, with the trouble that it means. */
  static Answer<JsonObject> answer(String text) {
    return parse(text)
        .<Answer<JsonObject>>map(Answer.Usable::new)
        .orElseGet(() -> new Answer.Unusable<>(StatusTrouble.OTHER_FORMAT));
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
    return text(name).flatMap(Moment::of);
  }

  /** A secure address. */
  Optional<String> link(String name) {
    return text(name).flatMap(SecureLink::of);
  }
}

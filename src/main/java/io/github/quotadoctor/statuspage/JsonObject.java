package io.github.quotadoctor.statuspage;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quotadoctor.json.JsonReader;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** A JSON value read as an object: whatever is missing or of another type is simply not there. */
record JsonObject(JsonNode node) {
  /** Empty when the text is not one whole JSON value. */
  static Optional<JsonObject> parse(String text) {
    return JsonReader.whole(text).map(JsonObject::new);
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

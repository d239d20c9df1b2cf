package io.github.quotadoctor.statuspage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Notes that something in a document could not be read and was passed over: what is left may prove
 * trouble, but no longer that there is none.
 */
final class Gaps {
  private boolean found;

  boolean any() {
    return found;
  }

  void add() {
    found = true;
  }

  /** The objects in a list, which may be missing; everything else in it is a gap. */
  Stream<JsonObject> rows(JsonObject object, String list) {
    JsonNode node = object.node().path(list);
    if (!node.isArray()) {
      found |= !node.isMissingNode() && !node.isNull();
      return Stream.empty();
    }
    return StreamSupport.stream(node.spliterator(), false)
        .peek(row -> found |= !row.isObject())
        .filter(JsonNode::isObject)
        .map(JsonObject::new);
  }

  /** The value, whose absence is a gap. */
  <T> Optional<T> needed(Optional<T> value) {
    found |= value.isEmpty();
    return value;
  }
}

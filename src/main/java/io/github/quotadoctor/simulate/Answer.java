package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;

/**
 * What a scenario says instead of the healthy answer, before it is made into a reply.
 *
 * @param headers headers beside those of the layer, or in place of them
 * @param body a JSON value, or a text node for a body that is not JSON; may hold placeholders
 * @param times how many requests get this answer; 0 for all of them
 * @param whenHeader the request header without which this answer is not given
 * @param whenKey how the key has to begin for this answer to be given
 */
record Answer(
    int status,
    Layer layer,
    Map<String, String> headers,
    JsonNode body,
    int times,
    Optional<String> whenHeader,
    Optional<String> whenKey) {
  Answer {
    headers = Map.copyOf(headers);
  }

  Answer withBody(JsonNode other) {
    return new Answer(status, layer, headers, other, times, whenHeader, whenKey);
  }

  /** Says whether the request has the header and the key that this answer asks for. */
  boolean fits(Request request) {
    boolean asked = whenHeader.isEmpty() || request.header(whenHeader.get()).isPresent();
    return asked && (whenKey.isEmpty() || request.key().orElse("").startsWith(whenKey.get()));
  }

  /** Says whether this answer has not been used up. */
  boolean holdsAfter(int given) {
    return times == 0 || given < times;
  }
}

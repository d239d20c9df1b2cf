package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * What a scenario says instead of the healthy answer, before it is made into a reply.
 *
 * @param headers headers beside those of the layer, or in place of them
 * @param body a JSON value, or a text node for a body that is not JSON; may hold placeholders
 * @param times how many requests get this answer; 0 for all of them
 * @param seconds for so long after the first request it is given; 0 for ever
 * @param whenHeader the request header without which this answer is not given
 * @param whenKey how the key has to begin for this answer to be given
 */
record Answer(
    int status,
    Layer layer,
    Map<String, String> headers,
    JsonNode body,
    int times,
    int seconds,
    Optional<String> whenHeader,
    Optional<String> whenKey) {
  /** What stands in a script where the healthy API has its turn. */
  static Answer healthy(int times) {
    return new Answer(
        0,
        Layer.API,
        Map.of(),
        MissingNode.getInstance(),
        times,
        0,
        Optional.empty(),
        Optional.empty());
  }

  Answer {
    headers = Map.copyOf(headers);
  }

  Answer withBody(JsonNode other) {
    return new Answer(status, layer, headers, other, times, seconds, whenHeader, whenKey);
  }

  /** Says whether the request has the header and the key that this answer asks for. */
  boolean fits(Request request) {
    boolean asked = whenHeader.isEmpty() || request.header(whenHeader.get()).isPresent();
    return asked && (whenKey.isEmpty() || request.key().orElse("").startsWith(whenKey.get()));
  }

  /** Says whether the healthy API answers in place of this. */
  boolean isHealthy() {
    return body.isMissingNode();
  }

  /** Says whether this answer has not been used up, by number or by time. */
  boolean holdsAfter(int given, Duration elapsed) {
    return (times == 0 || given < times)
        && (seconds == 0 || elapsed.compareTo(Duration.ofSeconds(seconds)) < 0);
  }
}

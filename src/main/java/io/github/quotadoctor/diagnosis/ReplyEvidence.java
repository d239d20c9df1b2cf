package io.github.quotadoctor.diagnosis;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one answer of the server said, cleaned for printing.
 *
 * @param httpStatus empty when a text does not tell it
 * @param headers the headers that were read to judge it, by lower-case name
 */
public record ReplyEvidence(
    Optional<Integer> httpStatus,
    Optional<String> errorType,
    Optional<String> errorCode,
    Optional<String> errorParam,
    Optional<String> message,
    Optional<String> requestId,
    Optional<Duration> retryAfter,
    Map<String, String> headers) {

  public ReplyEvidence {
    errorType = ForeignText.clean(errorType);
    errorCode = ForeignText.clean(errorCode);
    errorParam = ForeignText.clean(errorParam);
    message = ForeignText.clean(message);
    requestId = ForeignText.clean(requestId);
    Map<String, String> cleaned = new LinkedHashMap<>();
    headers.forEach((name, value) -> cleaned.put(name, ForeignText.clean(value)));
    headers = Collections.unmodifiableMap(cleaned);
  }
}

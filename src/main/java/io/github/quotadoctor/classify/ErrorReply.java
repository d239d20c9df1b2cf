package io.github.quotadoctor.classify;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An error answer of the API, taken apart.
 *
 * @param status the HTTP status, or 0 when a text does not tell it
 * @param headers by lower-case name
 * @param retryAfter how long the server asked to wait, from its headers
 * @param body the fields of the error body, or empty when it was no JSON object
 */
public record ErrorReply(
    int status,
    Map<String, String> headers,
    Optional<Duration> retryAfter,
    Optional<ErrorBody> body) {
  public ErrorReply {
    headers = Map.copyOf(headers);
  }

  /** An answer as it came. */
  public static ErrorReply of(
      int status, Map<String, String> headers, Optional<Duration> retryAfter, String text) {
    return new ErrorReply(status, headers, retryAfter, ErrorBody.parse(text));
  }

  boolean hasCode(String code) {
    return body.flatMap(ErrorBody::code).filter(code::equals).isPresent();
  }

  boolean hasType(String type) {
    return body.flatMap(ErrorBody::type).filter(type::equals).isPresent();
  }

  /** Whether the message holds the phrase, in whatever case. */
  boolean says(String phrase) {
    return message().toLowerCase(Locale.ROOT).contains(phrase.toLowerCase(Locale.ROOT));
  }

  /** The message, or an empty text. */
  String message() {
    return body.flatMap(ErrorBody::message).orElse("");
  }

  boolean hasHeader(String name, String value) {
    return value.equals(headers.get(name));
  }

  boolean isServerFailure() {
    return status >= 500;
  }
}

package io.github.quotadoctor.classify;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One error as a text shows it.
 *
 * @param status the HTTP status, or 0 when the text does not tell it
 * @param headers of the answer, by lower-case name
 * @param retryAfter how long the server asked to wait, from the headers
 * @param codes what stands where an error code stands, as it appears
 * @param types what stands where an error type stands
 * @param messages what stands where an error message stands
 * @param words all words, in one line
 * @param joined the same with broken lines put together without a space
 * @param before the words of some lines before it
 */
public record Excerpt(
    int status,
    Map<String, String> headers,
    Optional<Duration> retryAfter,
    List<String> codes,
    List<String> types,
    List<String> messages,
    String words,
    String joined,
    String before) {
  public Excerpt {
    headers = Map.copyOf(headers);
    codes = List.copyOf(codes);
    types = List.copyOf(types);
    messages = List.copyOf(messages);
  }
}

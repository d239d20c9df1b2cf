package io.github.quotadoctor.http;

import io.github.quotadoctor.config.ApiKey;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One request to send.
 *
 * @param bearer the key to send along; a request with a key follows no redirect
 * @param json the body of a POST, or empty for a GET
 * @param timeout from the look-up to the last byte of one attempt
 * @param largestBody in bytes, after decompression
 * @param redirects how many redirects may be followed
 * @param connectTimeout for the connection alone, where it is to be less than the client's own
 */
public record HttpRequest(
    URI url,
    Optional<ApiKey> bearer,
    Map<String, String> headers,
    Optional<String> json,
    Duration timeout,
    int retries,
    long largestBody,
    int redirects,
    Optional<Duration> connectTimeout) {
  private static final long LARGEST_BODY = 2L << 20;

  public HttpRequest {
    headers = Map.copyOf(headers);
    if (bearer.isPresent() && redirects > 0) {
      throw new IllegalArgumentException("a request with a key follows no redirect");
    }
  }

  /** A GET without a key, retries or redirects. */
  public static HttpRequest get(URI url, Duration timeout) {
    return new HttpRequest(
        url,
        Optional.empty(),
        Map.of(),
        Optional.empty(),
        timeout,
        0,
        LARGEST_BODY,
        0,
        Optional.empty());
  }

  /** A POST of a JSON text without a key, retries or redirects. */
  public static HttpRequest post(URI url, String json, Duration timeout) {
    return new HttpRequest(
        url,
        Optional.empty(),
        Map.of(),
        Optional.of(json),
        timeout,
        0,
        LARGEST_BODY,
        0,
        Optional.empty());
  }

  /** The HTTP method. */
  public String method() {
    return json.isPresent() ? "POST" : "GET";
  }

  /** The same request with a key. */
  public HttpRequest withBearer(ApiKey key) {
    return new HttpRequest(
        url,
        Optional.of(key),
        headers,
        json,
        timeout,
        retries,
        largestBody,
        redirects,
        connectTimeout);
  }

  /** The same request with one more header. */
  public HttpRequest withHeader(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(name, value);
    return new HttpRequest(
        url, bearer, more, json, timeout, retries, largestBody, redirects, connectTimeout);
  }

  /** The same request, sent again up to so many times when it does not get through. */
  public HttpRequest withRetries(int count) {
    return new HttpRequest(
        url, bearer, headers, json, timeout, count, largestBody, redirects, connectTimeout);
  }

  /** The same request with another cap on the body, in bytes. */
  public HttpRequest withLargestBody(long bytes) {
    return new HttpRequest(
        url, bearer, headers, json, timeout, retries, bytes, redirects, connectTimeout);
  }

  /** The same request, following up to so many redirects. */
  public HttpRequest withRedirects(int count) {
    return new HttpRequest(
        url, bearer, headers, json, timeout, retries, largestBody, count, connectTimeout);
  }

  /** The same request with less time to connect than the client allows. */
  public HttpRequest withConnectTimeout(Duration most) {
    return new HttpRequest(
        url, bearer, headers, json, timeout, retries, largestBody, redirects, Optional.of(most));
  }

  /** The same request to another address. */
  HttpRequest at(URI other) {
    return new HttpRequest(
        other, bearer, headers, json, timeout, retries, largestBody, redirects, connectTimeout);
  }
}

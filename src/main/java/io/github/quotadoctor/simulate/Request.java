package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One request as the simulated API sees it.
 *
 * @param query parameters by name without {@code []}, each with all its values
 * @param body at most {@link #MAXIMUM_BODY} bytes and one
 */
record Request(
    String method, String path, Map<String, List<String>> query, Headers headers, Body body) {
  /** Bytes of a body that are read; a larger one is refused. */
  static final int MAXIMUM_BODY = 1 << 20;

  /** A request body: whether it was too large to be read, and its JSON if it is JSON. */
  record Body(boolean tooLarge, Optional<JsonNode> json) {}

  static Request read(HttpExchange exchange) throws IOException {
    byte[] bytes = exchange.getRequestBody().readNBytes(MAXIMUM_BODY + 1);
    boolean tooLarge = bytes.length > MAXIMUM_BODY;
    return new Request(
        exchange.getRequestMethod(),
        exchange.getRequestURI().getPath(),
        query(Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("")),
        exchange.getRequestHeaders(),
        new Body(tooLarge, tooLarge ? Optional.empty() : Json.parse(bytes)));
  }

  /** Returns the first value of a header; empty when it is missing or blank. */
  Optional<String> header(String name) {
    return Optional.ofNullable(headers.getFirst(name)).filter(value -> !value.isBlank());
  }

  /** Returns the key without the word before it; empty when none was sent. */
  Optional<String> key() {
    return header("Authorization")
        .map(value -> value.replaceFirst("^(?i:Bearer|Basic)(\\s+|$)", "").strip())
        .filter(key -> !key.isEmpty());
  }

  boolean hasAdminKey() {
    return key().filter(key -> key.startsWith("sk-admin-")).isPresent();
  }

  /** Returns a field of the body; empty when there is none or it is null. */
  Optional<JsonNode> field(String name) {
    return body.json().map(json -> json.get(name)).filter(value -> !value.isNull());
  }

  List<String> parameter(String name) {
    return query.getOrDefault(name, List.of());
  }

  private static Map<String, List<String>> query(String raw) {
    Map<String, List<String>> query = new LinkedHashMap<>();
    for (String pair : raw.split("&", -1)) {
      String[] halves = pair.split("=", 2);
      String name = decoded(halves[0]).replace("[]", "");
      String value = halves.length == 2 ? decoded(halves[1]) : "";
      query.computeIfAbsent(name, unused -> new ArrayList<>()).add(value);
    }
    return query;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }
}

package io.github.quotadoctor.simulate;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The headers that each layer sends.
 *
 * <p>Source: recorded answers of api.openai.com from 2023 to August 2026. The values are made up
 * and always the same.
 */
final class ReplyHeaders {
  /** Marks every answer as simulated; its value is the name of the scenario. */
  static final String MARK = "x-quotadoctor-simulated";

  private final Scenario scenario;
  private final Map<String, Integer> counts = new ConcurrentHashMap<>();

  ReplyHeaders(Scenario scenario) {
    this.scenario = scenario;
  }

  /** Returns the headers of the layer, with placeholders where the account stands. */
  Map<String, String> of(Layer layer, int status, Request request) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put(MARK, scenario.name());
    if (layer == Layer.OUTSIDE) {
      return headers;
    }
    String id = nextId(request);
    headers.put("x-request-id", "req_" + id);
    if (scenario.gateway()) {
      return headers;
    }
    putFront(headers, id);
    if (layer.compareTo(Layer.API) >= 0) {
      putApi(headers, status);
    }
    if (layer.compareTo(Layer.ACCOUNT) >= 0) {
      headers.put("openai-organization", "{organization_slug}");
      headers.put("openai-project", "{project}");
    }
    if (layer.compareTo(Layer.METERED) >= 0) {
      putLimit(headers, "requests", "5000", "4999", "12ms");
      putLimit(headers, "tokens", "1000000", "999999", "0s");
    }
    return headers;
  }

  private static void putFront(Map<String, String> headers, String id) {
    headers.put("server", "cloudflare");
    headers.put("cf-ray", id.substring(0, 16) + "-FRA");
    headers.put("cf-cache-status", "DYNAMIC");
    headers.put("strict-transport-security", "max-age=31536000; includeSubDomains; preload");
  }

  private static void putApi(Map<String, String> headers, int status) {
    headers.put("openai-version", "2020-10-01");
    headers.put("openai-processing-ms", "24");
    headers.put("x-envoy-upstream-service-time", "27");
    headers.put("x-openai-proxy-wasm", "v0.1");
    headers.put("access-control-expose-headers", "X-Request-ID");
    if (status == 401) {
      headers.put("www-authenticate", "Bearer realm=\"OpenAI API\"");
    }
  }

  private static void putLimit(
      Map<String, String> headers, String unit, String limit, String remaining, String reset) {
    headers.put("x-ratelimit-limit-" + unit, limit);
    headers.put("x-ratelimit-remaining-" + unit, remaining);
    headers.put("x-ratelimit-reset-" + unit, reset);
  }

  // Counted for each route by itself: requests to two routes may arrive in either order.
  private String nextId(Request request) {
    String route = request.method() + " " + request.path();
    String seed = route + " " + counts.merge(route, 1, Integer::sum);
    UUID hash = UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
    return hash.toString().replace("-", "").toLowerCase(Locale.ROOT);
  }
}

package io.github.quotadoctor.simulate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Somebody who visits a simulated API with an ordinary HTTP client. */
final class Visitor {
  static final String EMBEDDING = "{\"model\":\"text-embedding-3-small\",\"input\":\"a\"}";
  static final String CHAT =
      "{\"model\":\"gpt-6-luna\",\"messages\":[{\"role\":\"user\",\"content\":\"Hello\"}]}";
  static final String RESPONSE = "{\"model\":\"gpt-6-luna\",\"input\":\"Hello\"}";

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

  private final Map<String, String> headers;

  private Visitor(Map<String, String> headers) {
    this.headers = headers;
  }

  static Visitor with(String key) {
    return new Visitor(Map.of("Authorization", "Bearer " + key));
  }

  /** The simulated user, with the headers that official clients make of the environment. */
  static Visitor of(Scenario scenario) {
    Map<String, String> environment = scenario.environment();
    Map<String, String> headers = new HashMap<>();
    headers.put("Authorization", "Bearer " + environment.getOrDefault("OPENAI_API_KEY", "none"));
    if (environment.containsKey("OPENAI_ORG_ID")) {
      headers.put("OpenAI-Organization", environment.getOrDefault("OPENAI_ORG_ID", ""));
    }
    if (environment.containsKey("OPENAI_PROJECT_ID")) {
      headers.put("OpenAI-Project", environment.getOrDefault("OPENAI_PROJECT_ID", ""));
    }
    return new Visitor(headers);
  }

  static Visitor withoutKey() {
    return new Visitor(Map.of());
  }

  HttpResponse<String> get(URI base, String path) throws IOException, InterruptedException {
    return send("GET", base, path, "");
  }

  HttpResponse<String> post(URI base, String path, String body)
      throws IOException, InterruptedException {
    return send("POST", base, path, body);
  }

  HttpResponse<String> send(String method, URI base, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(Duration.ofSeconds(20))
            .method(
                method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  static JsonNode json(HttpResponse<String> response) {
    return Json.parse(response.body().getBytes(StandardCharsets.UTF_8))
        .orElse(MissingNode.getInstance());
  }

  static String errorCode(HttpResponse<String> response) {
    return json(response).path("error").path("code").asText();
  }

  static String errorMessage(HttpResponse<String> response) {
    return json(response).path("error").path("message").asText();
  }
}

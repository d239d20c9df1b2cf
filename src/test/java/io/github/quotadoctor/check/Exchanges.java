package io.github.quotadoctor.check;

import io.github.quotadoctor.classify.Fixture;
import io.github.quotadoctor.http.Body;
import io.github.quotadoctor.http.Breakage;
import io.github.quotadoctor.http.Certificate;
import io.github.quotadoctor.http.Exchange;
import io.github.quotadoctor.http.Headers;
import io.github.quotadoctor.http.Stage;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Exchanges as they could have happened. */
final class Exchanges {
  static final String OPENAI_MODELS = "{\"object\":\"list\",\"data\":[]}";
  private static final URI URL = URI.create("https://api.openai.com/v1/models");
  private static final Duration TOOK = Duration.ofMillis(1234);

  private Exchanges() {}

  static Exchange answered(int status, String body) {
    return answered(status, Map.of(), body);
  }

  static Exchange answered(int status, Map<String, String> headers, String body) {
    return new Exchange.Answered(URL, status, new Headers(headers), Body.whole(body), TOOK);
  }

  static Exchange incomplete(int status, Body.Completeness completeness) {
    return new Exchange.Answered(
        URL, status, Headers.none(), new Body("{\"object\":", completeness), TOOK);
  }

  static Exchange broken(Stage stage, Breakage breakage) {
    Optional<Certificate> shown =
        stage == Stage.TLS
            ? Optional.of(
                new Certificate(
                    "Example CA",
                    List.of("other.example"),
                    Instant.EPOCH,
                    Instant.parse("2030-01-01T00:00:00Z"),
                    false))
            : Optional.empty();
    return new Exchange.Broken(URL, stage, breakage, "IOException", shown, TOOK);
  }

  static Exchange error(int status, String type, String code, String message) {
    return answered(status, error(type, code, message));
  }

  static String error(String type, String code, String message) {
    return String.format(
        "{\"error\":{\"message\":\"%s\",\"type\":\"%s\",\"param\":null,\"code\":\"%s\"}}",
        message, type, code);
  }

  static Exchange of(Fixture fixture) {
    return answered(fixture.status(), fixture.headers(), fixture.text());
  }

  static Exchange noCredit() {
    return error(429, "insufficient_quota", "credit_balance_exhausted", "No credits.");
  }

  static Exchange spendLimit() {
    return error(429, "insufficient_quota", "project_spend_limit_exceeded", "Limit.");
  }

  static Exchange rateLimited() {
    return answered(
        429,
        Map.of(
            "retry-after", "2",
            "x-ratelimit-limit-requests", "500",
            "x-ratelimit-remaining-requests", "0"),
        error(
            "requests",
            "rate_limit_exceeded",
            "Rate limit reached for gpt-6-luna on requests per min (RPM): Limit 500, Used 500."));
  }

  static Exchange missingScope() {
    return error(
        401,
        "invalid_request_error",
        "missing_scope",
        "You have insufficient permissions. Missing scopes: model.request. Ask.");
  }

  static Exchange deniedModel(String model) {
    return error(
        403,
        "invalid_request_error",
        "model_not_found",
        "Project `proj_1` does not have access to model `" + model + "`");
  }

  static Exchange mismatch(String code) {
    return error(401, "invalid_request_error", code, "The header should match.");
  }

  static Exchange rejectedKey() {
    return error(401, "invalid_request_error", "invalid_api_key", "Incorrect API key provided.");
  }

  static Exchange outage() {
    return error(500, "server_error", "", "The server had an error.");
  }
}

package io.github.quotadoctor.fault;

import java.io.IOException;

/** An API without faults, for all that a fault leaves alone. */
final class GoodApi {
  static final String MODELS = "/v1/models";
  static final String PROBE = "/v1/embeddings";
  static final String MODELS_BODY =
      """
      {"object": "list", "data": [
        {"id": "text-embedding-3-small", "object": "model", "created": 1705948997, "owned_by": "system"},
        {"id": "gpt-4o-mini", "object": "model", "created": 1721172741, "owned_by": "system"}]}
      """;
  private static final String EMBEDDING =
      """
      {"object": "list", "data": [{"object": "embedding", "index": 0, "embedding": [0.25]}],
       "model": "text-embedding-3-small", "usage": {"prompt_tokens": 1, "total_tokens": 1}}
      """;
  private static final String NO_FILES =
      "{\"object\": \"list\", \"data\": [], \"has_more\": false}";

  private GoodApi() {}

  /** The list of models, as it should be. */
  static Reply models() {
    return Reply.json(200, MODELS_BODY);
  }

  /** The answer to a probe, as it should be. */
  static Reply embedding() {
    return Reply.json(200, EMBEDDING);
  }

  /** Answers as the API does. */
  static void answer(Question question, Connection connection) throws IOException {
    connection.send(
        switch (question.method() + " " + question.path()) {
          case "GET /v1/models" -> models();
          case "POST /v1/embeddings" -> embedding();
          case "GET /v1/files?limit=1" -> Reply.json(200, NO_FILES);
          default -> error(404, "invalid_request_error", "null", "Invalid URL");
        });
  }

  /**
   * An error in OpenAI's form.
   *
   * @param code as JSON, {@code null} or in quotes
   * @param message as it stands between the quotes of JSON
   */
  static Reply error(int status, String type, String code, String message) {
    return Reply.json(
        status,
        "{\"error\": {\"message\": \"%s\", \"type\": \"%s\", \"param\": null, \"code\": %s}}"
            .formatted(message, type, code));
  }
}

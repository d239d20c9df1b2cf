package io.github.quotadoctor.fault;

/**
 * One HTTP request as it was read.
 *
 * @param path with its query
 * @param authorization value of that header; empty when there was none
 */
record Question(String method, String path, String authorization, String body) {
  /** The key that was sent along; empty when there was none. */
  String key() {
    return authorization.startsWith("Bearer ") ? authorization.substring(7) : "";
  }
}

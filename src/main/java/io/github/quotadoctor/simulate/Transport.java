package io.github.quotadoctor.simulate;

/** What a client meets when it connects to the simulated API. */
enum Transport {
  /** An HTTP server. */
  HTTP,
  /** A port on which nobody listens, so that every connection is refused. */
  CLOSED_PORT,
  /** A port that accepts every connection and never answers. */
  SILENT_PORT,
  /** A port that speaks plain HTTP although its URL says https. */
  PLAIN_BEHIND_HTTPS
}

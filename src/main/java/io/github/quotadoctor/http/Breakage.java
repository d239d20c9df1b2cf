package io.github.quotadoctor.http;

/** Why a request brought no answer. */
public enum Breakage {
  /** The host name has no address. */
  UNKNOWN_HOST,
  /** No connection: refused, unreachable, or reset before anything was sent. */
  NOT_CONNECTED,
  /** The certificate is not trusted, expired, or for another host. */
  CERTIFICATE,
  /** TLS could not be agreed on, or the other side does not speak it. */
  HANDSHAKE,
  /** A proxy stands in the way. */
  PROXY,
  /** Nothing came in the time allowed. */
  TIMED_OUT,
  /** The connection was cut after the request was sent. */
  CUT,
  /** The answer was not HTTP. */
  NOT_HTTP
}

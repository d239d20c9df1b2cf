package io.github.quotadoctor.http;

/** Why a request brought no answer. */
public enum Breakage {
  /** The host name has no address. */
  UNKNOWN_HOST,
  /** No connection: refused, unreachable, or reset before anything was sent. */
  NOT_CONNECTED,
  /** Nobody who is trusted here vouches for the certificate. */
  UNTRUSTED_ISSUER,
  /** The certificate vouches for itself. */
  SELF_SIGNED,
  /** The certificate is out of date, by the clock of this machine. */
  EXPIRED,
  /** The certificate is not valid yet, by the clock of this machine. */
  NOT_YET_VALID,
  /** The certificate is for other hosts. */
  OTHER_HOST,
  /** The certificate was refused for another reason. */
  CERTIFICATE,
  /** TLS could not be agreed on. */
  HANDSHAKE,
  /** What answered does not speak TLS. */
  NOT_TLS,
  /** The proxy asks for a name and a password, or refuses those it was given. */
  PROXY_LOGIN,
  /** The proxy answered that it does not connect to the host; the reason is its HTTP status. */
  PROXY_REFUSED,
  /** The name of the proxy has no address. */
  PROXY_UNKNOWN,
  /** No connection to the proxy, or none through it. */
  PROXY_NOT_CONNECTED,
  /** No connection through the proxy in the time allowed. */
  PROXY_TIMED_OUT,
  /** Nothing came in the time allowed. */
  TIMED_OUT,
  /** The connection was cut after the request was sent. */
  CUT,
  /** The answer was not HTTP. */
  NOT_HTTP
}

package io.github.quotadoctor.http;

/** How far a request got. */
public enum Stage {
  LOOKUP,
  CONNECT,
  TLS,
  SENT,
  ANSWERED
}

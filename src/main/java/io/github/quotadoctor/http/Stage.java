package io.github.quotadoctor.http;

/** How far a request got. */
public enum Stage {
  /** The time was up before anything was begun. */
  WAITING,
  LOOKUP,
  CONNECT,
  TLS,
  SENT,
  ANSWERED
}

package io.github.quotadoctor.diagnosis;

/** Something to be said: the key of a text in the message bundles, and the facts that fill it. */
public record Statement(String key, Facts facts) {
  /** A statement without facts. */
  public static Statement of(String key) {
    return new Statement(key, Facts.none());
  }
}

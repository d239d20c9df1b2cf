package io.github.quotadoctor.http;

/**
 * What was read of a response body.
 *
 * @param text decoded as UTF-8, undecodable bytes replaced
 */
public record Body(String text, Completeness completeness) {
  /** Whether all of it was read. */
  public enum Completeness {
    WHOLE,
    /** The connection ended, or the time was up, before the body did. */
    CUT,
    /** The body went on past the cap. */
    TOO_LARGE
  }

  /** A body that was read to its end. */
  public static Body whole(String text) {
    return new Body(text, Completeness.WHOLE);
  }

  /** The length only: a server may have echoed the key. */
  @Override
  public String toString() {
    return completeness + ", " + text.length() + " characters";
  }

  /** Whether the body was read to its end. */
  public boolean isWhole() {
    return completeness == Completeness.WHOLE;
  }
}

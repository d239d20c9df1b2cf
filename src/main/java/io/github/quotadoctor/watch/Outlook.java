package io.github.quotadoctor.watch;

/** What a sighting means for the wait. */
public enum Outlook {
  /** It is as it was waited for. */
  PASSES,
  /** It tells nothing of what is waited for. */
  TELLS_NOTHING,
  /** It is not yet as it was waited for. */
  NOT_YET,
  /** Time cannot help. */
  HOPELESS
}

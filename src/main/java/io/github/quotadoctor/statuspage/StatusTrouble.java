package io.github.quotadoctor.statuspage;

import java.util.Locale;

/** Why a status page could not be read. */
public enum StatusTrouble {
  /** No answer came. */
  UNREACHABLE,
  /** No answer came in the time allowed. */
  TIMED_OUT,
  /** The page's bot protection stood in the way. */
  CHALLENGED,
  /** The answer was not one of success. */
  HTTP_STATUS,
  /** Not all of the answer came, or it was too large. */
  CUT,
  /** The answer was not the JSON, or the feed, that was asked for. */
  OTHER_FORMAT,
  /** The answer was in the right format, and yet does not say how the API is. */
  WRONG_SHAPE,
  /** The answer is too old to speak of the present. */
  STALE;

  /** The trouble as it stands in reports. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

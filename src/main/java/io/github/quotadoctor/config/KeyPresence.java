package io.github.quotadoctor.config;

import java.util.Locale;

/** Whether there is a key in the place where one was looked for. */
public enum KeyPresence {
  THERE,
  /** There is no such place. */
  UNSET,
  /** The place is there and holds nothing. */
  EMPTY,
  /** The place could not be read, so that nobody knows. */
  UNREADABLE;

  /** The word as it stands at the end of message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}

package io.github.quotadoctor.diagnosis;

import java.util.Optional;

/** Whether waiting alone helps. */
public enum Retry {
  YES("yes"),
  NO("no"),
  UNKNOWN("unknown");

  private final String code;

  Retry(String code) {
    this.code = code;
  }

  /** Whether it does; empty when that could not be told. */
  public Optional<Boolean> helps() {
    return switch (this) {
      case YES -> Optional.of(true);
      case NO -> Optional.of(false);
      case UNKNOWN -> Optional.empty();
    };
  }

  /** The answer as it stands in short reports. */
  public String code() {
    return code;
  }
}

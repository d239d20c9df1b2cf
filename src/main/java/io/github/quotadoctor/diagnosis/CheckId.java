package io.github.quotadoctor.diagnosis;

import java.util.Arrays;
import java.util.Optional;

/** The eight rows of the chain, in the order in which they are judged and shown. */
public enum CheckId {
  ENVIRONMENT("environment"),
  NETWORK("network"),
  KEY("key"),
  ORGANIZATION("organization"),
  BILLING("billing"),
  LIMIT("limit"),
  RATE("rate"),
  STATUS("status");

  private final String code;

  CheckId(String code) {
    this.code = code;
  }

  /** The id as it stands in options and reports. */
  public String code() {
    return code;
  }

  /** The check with this id, or empty when there is none. */
  public static Optional<CheckId> of(String code) {
    return Arrays.stream(values()).filter(id -> id.code.equals(code)).findFirst();
  }

  /** Whether this row stands below the other one. */
  public boolean isAfter(CheckId other) {
    return compareTo(other) > 0;
  }
}

package io.github.quotadoctor.diagnosis;

/** How one check ended; a check that could not tell never passes. */
public enum Outcome {
  PASS("pass"),
  WARN("warn"),
  FAIL("fail"),
  SKIP("skip"),
  UNKNOWN("unknown");

  private final String code;

  Outcome(String code) {
    this.code = code;
  }

  /** The outcome as it stands in reports. */
  public String code() {
    return code;
  }

  /** Whether the expectation of the check holds, with or without a warning. */
  public boolean holds() {
    return this == PASS || this == WARN;
  }
}

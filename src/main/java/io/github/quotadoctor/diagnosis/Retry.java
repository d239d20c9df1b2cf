package io.github.quotadoctor.diagnosis;

/** Whether waiting alone helps. */
public enum Retry {
  YES("yes"),
  NO("no"),
  UNKNOWN("unknown");

  private final String code;

  Retry(String code) {
    this.code = code;
  }

  /** The answer as it stands in short reports. */
  public String code() {
    return code;
  }
}

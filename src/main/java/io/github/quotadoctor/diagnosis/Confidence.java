package io.github.quotadoctor.diagnosis;

/** How far the evidence carries a finding. */
public enum Confidence {
  CERTAIN("certain"),
  LIKELY("likely"),
  GUESS("guess");

  private final String code;

  Confidence(String code) {
    this.code = code;
  }

  /** The confidence as it stands in reports. */
  public String code() {
    return code;
  }
}

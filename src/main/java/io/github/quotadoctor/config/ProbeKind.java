package io.github.quotadoctor.config;

/** Whether a billable request may be sent. */
public enum ProbeKind {
  TINY("tiny"),
  NONE("none");

  private final String code;

  ProbeKind(String code) {
    this.code = code;
  }

  /** The kind as it stands in options and reports. */
  public String code() {
    return code;
  }
}

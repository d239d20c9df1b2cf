package io.github.quotadoctor.compare;

/** What a second key changed. */
public enum KeyChange {
  NEW_KEY_HELPED("new_key_helped"),
  NO_CHANGE_SAME_ORGANIZATION("no_change_same_organization"),
  NO_CHANGE("no_change"),
  BILLS_ELSEWHERE("bills_elsewhere"),
  WORSE("worse"),
  UNKNOWN("unknown");

  private final String code;

  KeyChange(String code) {
    this.code = code;
  }

  /** The change as it stands in reports: stable, never renamed, never reused. */
  public String code() {
    return code;
  }
}

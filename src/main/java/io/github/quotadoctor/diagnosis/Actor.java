package io.github.quotadoctor.diagnosis;

/** Who can change what was found. */
public enum Actor {
  YOU("you"),
  ORGANIZATION_OWNER("organization_owner"),
  OPENAI("openai"),
  NETWORK_ADMIN("network_admin"),
  GATEWAY_OPERATOR("gateway_operator"),
  NOBODY("nobody");

  private final String code;

  Actor(String code) {
    this.code = code;
  }

  /** The actor as it stands in reports. */
  public String code() {
    return code;
  }
}

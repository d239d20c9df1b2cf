package io.github.quotadoctor.config;

/** What a key is, by its prefix. Source: OpenAI's API description and public keys, 2023 to 2026. */
public enum KeyKind {
  PROJECT("project", "sk-proj-"),
  SERVICE_ACCOUNT("service_account", "sk-svcacct-"),
  ADMIN("admin", "sk-admin-"),
  SESSION("session", "sess-"),
  LEGACY("legacy", "sk-"),
  OTHER("other", ""),
  UNKNOWN("unknown", "");

  private final String code;
  private final String prefix;

  KeyKind(String code, String prefix) {
    this.code = code;
    this.prefix = prefix;
  }

  /** The kind as it stands in reports. */
  public String code() {
    return code;
  }

  /**
   * Whether such a key is an admin key, or may be one because its kind is not known. Source:
   * OpenAI's guide to admin keys, 2026: they are of a kind of their own.
   */
  public boolean mayBeAdmin() {
    return this == ADMIN || this == UNKNOWN;
  }

  static KeyKind of(String key, KeyProvider provider) {
    if (provider != KeyProvider.OPENAI && provider != KeyProvider.UNKNOWN) {
      return OTHER;
    }
    if (key.startsWith("eyJ")) {
      return SESSION;
    }
    for (KeyKind kind : values()) {
      if (!kind.prefix.isEmpty() && key.startsWith(kind.prefix)) {
        return kind;
      }
    }
    return UNKNOWN;
  }
}

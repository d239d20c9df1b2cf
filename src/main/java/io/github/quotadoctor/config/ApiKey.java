package io.github.quotadoctor.config;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A secret key: everything about it may be shown, but never its value. */
public final class ApiKey {
  private static final int SHORTEST_TO_SHOW = 24;
  private static final List<String> SHOWN_PREFIXES =
      List.of(
          "sk-proj-",
          "sk-svcacct-",
          "sk-admin-",
          "sk-None-",
          "sk-ant-",
          "sk-or-",
          "sk-",
          "sess-",
          "gsk_",
          "AIza",
          "xai-",
          "pplx-",
          "hf_",
          "r8_");

  private static final Pattern REDACTED =
      Pattern.compile("([^*.]{3,})(\\*{2,}|\\.{2,})([^*.]{3,})");
  private static final int FEW_STARS = 8;

  private final String value;
  private final KeyProvider provider;

  private ApiKey(String value) {
    this.value = value;
    this.provider = KeyProvider.of(value);
  }

  /** The text as a key, whatever its shape; empty when there is no text. */
  public static Optional<ApiKey> of(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(new ApiKey(text));
  }

  /** The secret itself; only the package that sends it may ask. */
  public String value() {
    return value;
  }

  /** What the key is, by its prefix. */
  public KeyKind kind() {
    return KeyKind.of(value, provider);
  }

  /** Whose key it is, by its shape. */
  public KeyProvider provider() {
    return provider;
  }

  /** What makes it unusable before anything is sent, if anything does. */
  public Optional<KeyDefect> defect() {
    return KeyDefect.of(value);
  }

  /** The prefix of its class, three stars and the last four characters; short keys not at all. */
  public String masked() {
    if (value.length() < SHORTEST_TO_SHOW || defect().isPresent()) {
      return "***";
    }
    String prefix = SHOWN_PREFIXES.stream().filter(value::startsWith).findFirst().orElse("");
    return prefix + "***" + value.substring(value.length() - 4);
  }

  /**
   * Whether this may be the key that OpenAI shows in part, as {@code sk-proj-****wXyZ} or {@code
   * sk-abc...def}. Source: answers of the Admin API of 2025 and its description; stars stand for as
   * many characters, dots for any number.
   */
  public boolean isShownAs(String redacted) {
    Matcher shown = REDACTED.matcher(redacted);
    if (!shown.matches() || !value.startsWith(shown.group(1)) || !value.endsWith(shown.group(3))) {
      return false;
    }
    boolean counted = shown.group(2).startsWith("*") && shown.group(2).length() > FEW_STARS;
    return counted
        ? value.length() == redacted.length()
        : value.length() > shown.group(1).length() + shown.group(3).length();
  }

  /** The first eight hexadecimal digits of its SHA-256, to compare keys by. */
  public String fingerprint() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 4);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java runtime has SHA-256", impossible);
    }
  }

  /** The same key without outer white space, as files and commands tend to add it. */
  ApiKey stripped() {
    return new ApiKey(KeyDefect.strip(value));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ApiKey key && key.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    return masked();
  }
}

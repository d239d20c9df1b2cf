package io.github.quotadoctor.config;

import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes secrets out of everything that is printed: the known ones exactly, others by shape. */
public final class Redactor {
  private static final int SHORTEST_SECRET = 4;
  private static final int SHORTEST_FRAGMENT = 8;
  private static final Pattern KEY_SHAPE =
      Pattern.compile(
          "\\b(sk|sess|gsk|xai|pplx)[-_][A-Za-z0-9_-]{12,}"
              + "(?:\\n {0,60}(?=[A-Za-z_-]{0,60}[0-9])[A-Za-z0-9_-]{6,})*");
  private static final Pattern BEARER =
      Pattern.compile("(?i)\\b(bearer\\s+)(?=[^\\s\"',;]*[0-9])[^\\s\"',;]{8,}");

  private static final Pattern OTHER_KEY =
      Pattern.compile("\\b(AIza|hf_|r8_|gh[pousr]_|github_pat_|AKIA)[A-Za-z0-9_-]{12,}");
  private static final Pattern PASSWORD = Pattern.compile("(://[^\\s/:@]{0,80}:)[^\\s/@]{1,200}@");
  private static final Pattern TOKEN =
      Pattern.compile("\\beyJ[A-Za-z0-9_-]{10,}(?:\\.[A-Za-z0-9_-]+){1,2}");
  private static final Pattern KEY_HEADER =
      Pattern.compile(
          "(?i)(\\b(?:x-)?api[-_]key[\"']?\\s{0,3}[:=]\\s{0,3}[\"']?)(?=[A-Za-z0-9_-]*[0-9])"
              + "[A-Za-z0-9_-]{16,}");

  private final Map<String, KnownSecret> secrets =
      new ConcurrentSkipListMap<>(
          Comparator.comparingInt(String::length)
              .reversed()
              .thenComparing(Comparator.naturalOrder()));

  /** Remembers a key and the forms in which it may turn up. */
  public void learn(ApiKey key) {
    learn(key.value());
  }

  /** Remembers a secret text and the forms in which it may turn up. */
  public void learn(String secret) {
    String whole = secret.strip();
    if (isTelling(whole)) {
      secrets.computeIfAbsent(whole, KnownSecret::orBeginning);
    }
    fragments(whole)
        .filter(Redactor::isTelling)
        .forEach(form -> secrets.computeIfAbsent(form, KnownSecret::whole));
  }

  /** A short plain word or number stands in every report for something else. */
  private static boolean isTelling(String text) {
    boolean mixed =
        text.chars().anyMatch(Character::isDigit) && !text.chars().allMatch(Character::isDigit);
    return text.length() >= (mixed ? SHORTEST_SECRET : SHORTEST_FRAGMENT);
  }

  private static Stream<String> fragments(String secret) {
    return Pattern.compile("[\\s\"'`]+")
        .splitAsStream(secret)
        .filter(part -> part.length() >= SHORTEST_FRAGMENT);
  }

  /** The text without secrets. */
  public String redact(String text) {
    String redacted = text;
    for (KnownSecret secret : secrets.values()) {
      redacted = secret.hiddenIn(redacted);
    }
    redacted = KEY_SHAPE.matcher(redacted).replaceAll("$1-***");
    redacted = OTHER_KEY.matcher(redacted).replaceAll("$1***");
    redacted = PASSWORD.matcher(redacted).replaceAll("$1***@");
    redacted = TOKEN.matcher(redacted).replaceAll("eyJ***");
    redacted = KEY_HEADER.matcher(redacted).replaceAll("$1***");
    return BEARER.matcher(redacted).replaceAll("$1***");
  }
}

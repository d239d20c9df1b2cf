package io.github.quotadoctor.config;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes secrets out of everything that is printed: the known ones exactly, others by shape. */
public final class Redactor {
  private static final int SHORTEST_SECRET = 4;
  private static final int SHORTEST_FRAGMENT = 8;
  private static final int SHORTEST_IN_PARTS = 24;
  private static final Pattern PLAIN_WORD = Pattern.compile("[a-z_]+");
  private static final SecretShape PASSWORD =
      SecretShape.of("(://[^\\s/:@]{0,80}:)[^\\s/@]{1,200}@", "$1***@", "://");

  /** Passwords twice: what is replaced in between may have kept one from being seen. */
  private static final List<SecretShape> SHAPES =
      List.of(
          SecretShape.of(
              "\\b(sk|sess|gsk|xai|pplx)[-_][A-Za-z0-9_-]{12,}"
                  + "(?:\\n {0,60}(?=[A-Za-z_-]{0,60}[0-9])[A-Za-z0-9_-]{6,})*",
              "$1-***",
              "sk-",
              "sk_",
              "sess-",
              "sess_",
              "xai-",
              "xai_",
              "pplx-",
              "pplx_"),
          SecretShape.of(
              "\\b(AIza|hf_|r8_|gh[pousr]_|github_pat_|AKIA)[A-Za-z0-9_-]{12,}",
              "$1***",
              "AIza",
              "hf_",
              "r8_",
              "ghp_",
              "gho_",
              "ghu_",
              "ghs_",
              "ghr_",
              "github_pat_",
              "AKIA"),
          PASSWORD,
          SecretShape.of("\\beyJ[A-Za-z0-9_-]{10,}(?:\\.[A-Za-z0-9_-]+){1,2}", "eyJ***", "eyJ"),
          SecretShape.inAnyCase(
              "(\\b(?:x-)?api[-_]key[\"']?\\s{0,3}[:=]\\s{0,3}[\"']?)"
                  + "(?=[A-Za-z0-9_-]*[0-9])[A-Za-z0-9_-]{16,}",
              "$1***",
              "api-key",
              "api_key"),
          SecretShape.inAnyCase(
              "\\b(bearer\\s+)(?=[^\\s\"',;]*[0-9])[^\\s\"',;]{8,}", "$1***", "bearer"),
          PASSWORD);

  private final Map<String, KnownSecret> secrets =
      new ConcurrentSkipListMap<>(
          Comparator.comparingInt(String::length)
              .reversed()
              .thenComparing(Comparator.naturalOrder()));

  private final Map<String, KeyFragments> parts = new ConcurrentHashMap<>();
  private final Predicate<String> isOurs;

  /** A redactor that knows no secret yet. */
  public Redactor() {
    this(word -> false);
  }

  /**
   * A redactor that knows no secret yet.
   *
   * @param isOurs whether a plain word has a meaning of its own in our documents; it is no secret,
   *     and they are of no use without it
   */
  public Redactor(Predicate<String> isOurs) {
    this.isOurs = isOurs;
  }

  /** Remembers a key and the forms in which it may turn up. */
  public void learn(ApiKey key) {
    learn(key.value());
    String text = key.value().strip();
    if (text.length() >= SHORTEST_IN_PARTS) {
      parts.computeIfAbsent(text, KeyFragments::new);
    }
  }

  /** Remembers a secret text and the forms in which it may turn up. */
  public void learn(String secret) {
    String whole = secret.strip();
    if (isTelling(whole)) {
      secrets.computeIfAbsent(whole, KnownSecret::orBeginning);
    }
    fragments(whole)
        .filter(this::isTelling)
        .forEach(form -> secrets.computeIfAbsent(form, KnownSecret::whole));
  }

  /** A short plain word or number stands in every report for something else. */
  private boolean isTelling(String text) {
    boolean mixed =
        text.chars().anyMatch(Character::isDigit) && !text.chars().allMatch(Character::isDigit);
    return text.length() >= (mixed ? SHORTEST_SECRET : SHORTEST_FRAGMENT)
        && !(PLAIN_WORD.matcher(text).matches() && isOurs.test(text));
  }

  private static Stream<String> fragments(String secret) {
    return Pattern.compile("[\\s\"'`]+")
        .splitAsStream(secret)
        .filter(part -> part.length() >= SHORTEST_FRAGMENT);
  }

  /** The text without secrets; parts of them last, which may be the beginning of another one. */
  public String redact(String text) {
    String redacted = text;
    for (KnownSecret secret : secrets.values()) {
      redacted = secret.hiddenIn(redacted);
    }
    for (SecretShape shape : SHAPES) {
      redacted = shape.hiddenIn(redacted);
    }
    for (KeyFragments key : parts.values()) {
      redacted = key.hiddenIn(redacted);
    }
    return redacted;
  }
}

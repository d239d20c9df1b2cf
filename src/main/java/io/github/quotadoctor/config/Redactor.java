package io.github.quotadoctor.config;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Takes secrets out of everything that is printed: the known ones exactly, others by shape. */
public final class Redactor {
  private static final int SHORTEST_SECRET = 4;
  private static final int SHORTEST_FRAGMENT = 8;
  private static final Pattern KEY_SHAPE =
      Pattern.compile("\\b(sk|sess|gsk|xai|pplx)[-_][A-Za-z0-9_-]{12,}");
  private static final Pattern BEARER =
      Pattern.compile("(?i)\\b(bearer\\s+)(?=[^\\s\"',;]*[0-9])[^\\s\"',;]{8,}");

  private final Set<String> secrets =
      new ConcurrentSkipListSet<>(
          Comparator.comparingInt(String::length)
              .reversed()
              .thenComparing(Comparator.naturalOrder()));

  /** Remembers a key and the forms in which it may turn up. */
  public void learn(ApiKey key) {
    learn(key.value());
  }

  /** Remembers a secret text and the forms in which it may turn up. */
  public void learn(String secret) {
    Stream.concat(Stream.of(secret, secret.strip()), fragments(secret))
        .filter(Redactor::isTelling)
        .flatMap(form -> Stream.of(form, URLEncoder.encode(form, StandardCharsets.UTF_8)))
        .forEach(secrets::add);
  }

  /** A short plain word or number stands in every report for something else. */
  private static boolean isTelling(String form) {
    String text = form.strip();
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
    for (String secret : List.copyOf(secrets)) {
      redacted = redacted.replace(secret, "***");
    }
    redacted = KEY_SHAPE.matcher(redacted).replaceAll("$1-***");
    return BEARER.matcher(redacted).replaceAll("$1***");
  }
}

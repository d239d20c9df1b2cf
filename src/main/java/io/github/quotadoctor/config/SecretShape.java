package io.github.quotadoctor.config;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The shape of a kind of secret, whose pattern is compiled where a text may hold one. */
final class SecretShape {
  private final String regex;
  private final int flags;
  private final String replacement;
  private final List<String> signs;
  private @Nullable Pattern pattern;

  private SecretShape(String regex, int flags, String replacement, String... signs) {
    this.regex = regex;
    this.flags = flags;
    this.replacement = replacement;
    this.signs = List.of(signs);
  }

  /**
   * A shape.
   *
   * @param replacement what stays, in the terms of {@link java.util.regex.Matcher#replaceAll}
   * @param signs texts of which one stands in every such secret; large answers are searched for
   *     these first, because that is a hundred times as fast
   */
  static SecretShape of(String regex, String replacement, String... signs) {
    return new SecretShape(regex, 0, replacement, signs);
  }

  /** The same where neither the pattern nor the signs, of small letters, mind the case. */
  static SecretShape inAnyCase(String regex, String replacement, String... signs) {
    return new SecretShape(regex, Pattern.CASE_INSENSITIVE, replacement, signs);
  }

  /** The text without secrets of this shape. */
  String hiddenIn(String text) {
    return signs.stream().anyMatch(sign -> isIn(text, sign))
        ? pattern().matcher(text).replaceAll(replacement)
        : text;
  }

  private synchronized Pattern pattern() {
    Pattern compiled = pattern == null ? Pattern.compile(regex, flags) : pattern;
    pattern = compiled;
    return compiled;
  }

  private boolean isIn(String text, String sign) {
    if (flags != Pattern.CASE_INSENSITIVE) {
      return text.contains(sign);
    }
    char first = sign.charAt(0);
    return isIn(text, sign, first) || isIn(text, sign, Character.toUpperCase(first));
  }

  private static boolean isIn(String text, String sign, char first) {
    for (int at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
      if (text.regionMatches(true, at, sign, 0, sign.length())) {
        return true;
      }
    }
    return false;
  }
}

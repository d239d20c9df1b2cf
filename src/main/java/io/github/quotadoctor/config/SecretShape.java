package io.github.quotadoctor.config;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The shape of a kind of secret.
 *
 * @param replacement what stays, in the terms of {@link java.util.regex.Matcher#replaceAll}
 * @param signs texts of which one stands in every such secret; large answers are searched for these
 *     first, because that is a hundred times as fast
 */
record SecretShape(Pattern pattern, String replacement, List<String> signs) {
  static SecretShape of(String pattern, String replacement, String... signs) {
    return new SecretShape(Pattern.compile(pattern), replacement, List.of(signs));
  }

  static SecretShape inAnyCase(String pattern, String replacement, String... signs) {
    return new SecretShape(
        Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), replacement, List.of(signs));
  }

  /** The text without secrets of this shape. */
  String hiddenIn(String text) {
    return signs.stream().anyMatch(sign -> isIn(text, sign))
        ? pattern.matcher(text).replaceAll(replacement)
        : text;
  }

  private boolean isIn(String text, String sign) {
    if (pattern.flags() != Pattern.CASE_INSENSITIVE) {
      return text.contains(sign);
    }
    for (int at = 0; at <= text.length() - sign.length(); at++) {
      if (Character.toLowerCase(text.charAt(at)) == sign.charAt(0)
          && text.regionMatches(true, at, sign, 0, sign.length())) {
        return true;
      }
    }
    return false;
  }
}

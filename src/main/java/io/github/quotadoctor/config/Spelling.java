package io.github.quotadoctor.config;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The ways in which one character of a secret is spelt: as it is, escaped, or URL-encoded. */
final class Spelling {
  /** JSON in JSON doubles them each time. */
  private static final int MOST_BACKSLASHES = 64;

  private static final List<String> SPACES = List.of("%20", "%0a", "%0d", "%09");

  private Spelling() {}

  /** Where it goes on after this character in one of its forms, or -1 when it is not there. */
  static int after(String text, int at, int point) {
    if (point == ' ') {
      return afterSpace(text, at);
    }
    if (at < text.length() && text.codePointAt(at) == point && point != '\\') {
      return at + Character.charCount(point);
    }
    if (isPlain(point)) {
      return -1;
    }
    int afterPercent = afterPercent(text, at, point);
    return afterPercent >= 0 ? afterPercent : afterEscape(text, at, point);
  }

  /** Whether it is spelt in one way only. */
  static boolean isPlain(int point) {
    return (point >= '0' && point <= '9')
        || (point >= 'A' && point <= 'Z')
        || (point >= 'a' && point <= 'z');
  }

  private static int afterPercent(String text, int at, int point) {
    if (!text.startsWith("%", at)) {
      return -1;
    }
    int end = at;
    for (byte part : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
      if (!text.startsWith("%", end) || hexadecimal(text, end + 1) != Byte.toUnsignedInt(part)) {
        return -1;
      }
      end += 3;
    }
    return end;
  }

  private static int hexadecimal(String text, int at) {
    int high = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
    int low = at + 1 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
    return high < 0 || low < 0 ? -1 : high * 16 + low;
  }

  private static int afterEscape(String text, int at, int point) {
    int end = at;
    while (end < text.length() && end - at < MOST_BACKSLASHES && text.charAt(end) == '\\') {
      end++;
    }
    if (point == '\\') {
      return end > at ? end : -1;
    }
    boolean escaped = end > at && end < text.length() && text.codePointAt(end) == point;
    return escaped ? end + Character.charCount(point) : -1;
  }

  /** White space as it is, or a run of what stands for it; not both, or a plus sign is lost. */
  private static int afterSpace(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    if (end > at) {
      return end;
    }
    for (int next = spaceForm(text, at); next >= 0; next = spaceForm(text, end)) {
      end = next;
    }
    return end > at ? end : -1;
  }

  private static int spaceForm(String text, int at) {
    if (text.startsWith("+", at)) {
      return at + 1;
    }
    for (String form : SPACES) {
      if (text.regionMatches(true, at, form, 0, form.length())) {
        return at + form.length();
      }
    }
    int end = afterEscape(text, at, '\\');
    return end >= 0 && end < text.length() && "nrt".indexOf(text.charAt(end)) >= 0 ? end + 1 : -1;
  }

  /** Where the word ends that goes on here, in the characters that keys are made of. */
  static int afterWord(String text, int at) {
    int end = at;
    while (end < text.length()
        && (isPlain(text.charAt(end)) || "_-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }
}

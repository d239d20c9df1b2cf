package io.github.quotadoctor.config;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * A secret that is known word for word, and is found in a text whatever was done to it on the way:
 * broken into lines by a layout, escaped as in JSON or Markdown, URL-encoded, cut short.
 */
final class KnownSecret {
  private static final int TELLING_START = 16;
  private static final int MOST_BACKSLASHES = 8;

  private static final List<String> SPACES = List.of("%20", "%0a", "%0d", "%09");

  private final int[] points;
  private final boolean toldByStart;

  private KnownSecret(int[] points, boolean toldByStart) {
    this.points = points;
    this.toldByStart = toldByStart;
  }

  /** A secret that counts only when all of it is there. */
  static KnownSecret whole(String text) {
    return new KnownSecret(points(text), false);
  }

  /** A secret that counts, when it is long, even where only its beginning is left. */
  static KnownSecret orBeginning(String text) {
    int[] points = points(text);
    return new KnownSecret(points, points.length >= 2 * TELLING_START);
  }

  /** Runs of white space and of backslashes count as one: layouts and escapes lengthen them. */
  private static int[] points(String text) {
    return text.replaceAll("\\s++", " ").replaceAll("\\\\++", "\\\\").codePoints().toArray();
  }

  /** The text with three stars in place of the secret. */
  String hiddenIn(String text) {
    StringBuilder hidden = new StringBuilder();
    int copied = 0;
    for (int at = candidate(text, 0); at < text.length(); at = candidate(text, at)) {
      int end = end(text, at);
      if (end > at) {
        hidden.append(text, copied, at).append("***");
        copied = end;
        at = end;
      } else {
        at++;
      }
    }
    return copied == 0 ? text : hidden.append(text, copied, text.length()).toString();
  }

  /** Where the secret may begin; most begin with a letter, which is found fast. */
  private int candidate(String text, int from) {
    int at = isPlain(points[0]) ? text.indexOf(points[0], from) : from;
    return at < 0 ? text.length() : at;
  }

  /** Where the secret ends that begins here; the beginning itself when none does. */
  private int end(String text, int start) {
    int at = start;
    for (int matched = 0; matched < points.length; matched++) {
      int next = after(text, at, points[matched]);
      if (next < 0 && matched > 0) {
        next = after(text, afterBreak(text, at), points[matched]);
      }
      if (next < 0) {
        return toldByStart && matched >= TELLING_START ? afterWord(text, at) : start;
      }
      at = next;
    }
    return at;
  }

  /** Where it goes on after this character in one of its forms, or -1 when it is not there. */
  private static int after(String text, int at, int point) {
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

  private static boolean isPlain(int point) {
    return (point >= '0' && point <= '9')
        || (point >= 'A' && point <= 'Z')
        || (point >= 'a' && point <= 'z');
  }

  private static int afterPercent(String text, int at, int point) {
    if (at >= text.length() || text.charAt(at) != '%') {
      return -1;
    }
    StringBuilder form = new StringBuilder();
    for (byte part : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
      form.append(String.format(Locale.ROOT, "%%%02x", part));
    }
    return text.regionMatches(true, at, form.toString(), 0, form.length())
        ? at + form.length()
        : -1;
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

  private static int afterSpace(String text, int at) {
    int end = at;
    while (end < text.length()) {
      int next = oneSpace(text, end);
      if (next < 0) {
        break;
      }
      end = next;
    }
    return end > at ? end : -1;
  }

  private static int oneSpace(String text, int at) {
    if (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '+') {
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

  private static int afterBreak(String text, int at) {
    int end = at;
    if (end < text.length() && text.charAt(end) == '\n') {
      do {
        end++;
      } while (end < text.length() && text.charAt(end) == ' ');
    }
    return end;
  }

  private static int afterWord(String text, int at) {
    int end = at;
    while (end < text.length()
        && (isPlain(text.charAt(end)) || "_-".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }
}

package io.github.quotadoctor.config;

/**
 * A secret that is known word for word, and is found in a text whatever was done to it on the way:
 * broken into lines by a layout, escaped as in JSON or Markdown, URL-encoded, cut short.
 */
final class KnownSecret {
  private static final int TELLING_START = 16;

  /** A placeholder such as this may be how another key begins. */
  private static final String KEY_START = "sk-";

  private final int[] points;
  private final boolean toldByStart;
  private final boolean beginsKeys;

  private KnownSecret(String text, int[] points, boolean toldByStart) {
    this.points = points;
    this.toldByStart = toldByStart;
    this.beginsKeys = text.startsWith(KEY_START);
  }

  /** A secret that counts only when all of it is there. */
  static KnownSecret whole(String text) {
    return new KnownSecret(text, points(text), false);
  }

  /** A secret that counts, when it is long, even where only its beginning is left. */
  static KnownSecret orBeginning(String text) {
    int[] points = points(text);
    return new KnownSecret(text, points, points.length >= 2 * TELLING_START);
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
    int at = Spelling.isPlain(points[0]) ? text.indexOf(points[0], from) : from;
    return at < 0 ? text.length() : at;
  }

  /** Where the secret ends that begins here; the beginning itself when none does. */
  private int end(String text, int start) {
    int at = start;
    for (int matched = 0; matched < points.length; matched++) {
      int next = Spelling.after(text, at, points[matched]);
      if (next < 0 && matched > 0) {
        next = Spelling.after(text, afterBreak(text, at), points[matched]);
      }
      if (next < 0) {
        return toldByStart && matched >= TELLING_START ? Spelling.afterWord(text, at) : start;
      }
      at = next;
    }
    return beginsKeys ? Spelling.afterWord(text, at) : at;
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
}

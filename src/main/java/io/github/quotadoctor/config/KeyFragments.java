package io.github.quotadoctor.config;

/**
 * Finds any longer part of a key in a text, as a server may repeat it without its beginning. The
 * word goes to its end, because another key may begin in the same way.
 */
final class KeyFragments {
  private static final int STEP = 6;

  /** A part of this length holds one of the pieces that are searched for, wherever it begins. */
  private static final int SHORTEST = 2 * STEP - 1;

  private final String key;

  KeyFragments(String key) {
    this.key = key;
  }

  /** The text with three stars in place of every part that is long enough to tell. */
  String hiddenIn(String text) {
    String hidden = text;
    for (int start = 0; start + STEP <= key.length(); start += STEP) {
      hidden = hiddenAround(start, hidden);
    }
    return hidden;
  }

  private String hiddenAround(int start, String text) {
    String piece = key.substring(start, start + STEP);
    StringBuilder hidden = new StringBuilder();
    int copied = 0;
    for (int at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at)) {
      int before = before(text, at, copied, start);
      int end = at + STEP + after(text, at + STEP, start + STEP);
      if (end - at + before >= SHORTEST) {
        hidden.append(text, copied, at - before).append("***");
        end = Spelling.afterWord(text, end);
        copied = end;
      }
      at = end;
    }
    return copied == 0 ? text : hidden.append(text, copied, text.length()).toString();
  }

  private int before(String text, int at, int first, int start) {
    int same = 0;
    while (at - same > first
        && start - same > 0
        && text.charAt(at - same - 1) == key.charAt(start - same - 1)) {
      same++;
    }
    return same;
  }

  private int after(String text, int at, int next) {
    int same = 0;
    while (at + same < text.length()
        && next + same < key.length()
        && text.charAt(at + same) == key.charAt(next + same)) {
      same++;
    }
    return same;
  }
}

package io.github.quotadoctor.report;

/** Measures text by the cells it takes in a terminal. */
public final class DisplayWidth {
  private DisplayWidth() {}

  /** The cells that a text takes: two for a wide East Asian character, none for a mark. */
  public static int of(String text) {
    int cells = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      cells += of(text.codePointAt(at));
    }
    return cells;
  }

  /** The cells of one character. Source: Unicode Standard Annex 11, the ranges wide as a whole. */
  static int of(int point) {
    if (point >= ' ' && point <= '~') {
      return 1;
    }
    int type = Character.getType(point);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        (point >= 0x1100 && point <= 0x115f)
            || (point >= 0x2e80 && point <= 0xa4cf)
            || (point >= 0xac00 && point <= 0xd7a3)
            || (point >= 0xf900 && point <= 0xfaff)
            || (point >= 0xfe30 && point <= 0xfe6f)
            || (point >= 0xff00 && point <= 0xff60)
            || (point >= 0xffe0 && point <= 0xffe6)
            || (point >= 0x1f300 && point <= 0x1faff)
            || (point >= 0x20000 && point <= 0x3fffd);
    return wide ? 2 : 1;
  }

  /** The text with spaces behind it until it takes so many cells. */
  static String pad(String text, int cells) {
    return text + " ".repeat(Math.max(0, cells - of(text)));
  }

  /** As much of the text as these cells hold. */
  static String cut(String text, int cells) {
    return of(text) <= cells ? text : text.substring(0, fitting(text, cells - 3)) + "...";
  }

  /** How many characters of a word these cells hold; never none. */
  static int fitting(String word, int cells) {
    int end = 0;
    int taken = 0;
    while (end < word.length()) {
      int point = word.codePointAt(end);
      if (taken + of(point) > cells) {
        return Math.max(end, Character.charCount(word.codePointAt(0)));
      }
      taken += of(point);
      end += Character.charCount(point);
    }
    return end;
  }
}

package io.github.quotadoctor.report;

import java.util.ArrayList;
import java.util.List;

/** Measures and lays out text by the cells it takes in a terminal. */
final class DisplayWidth {
  private DisplayWidth() {}

  /** The cells that a text takes: two for a wide East Asian character, none for a mark. */
  static int of(String text) {
    return text.codePoints().map(DisplayWidth::of).sum();
  }

  /** Source: Unicode Standard Annex 11, the ranges that are wide as a whole. */
  private static int of(int point) {
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

  /** The text in lines of at most so many cells, broken at spaces; a longer word is cut. */
  static List<String> wrap(String text, int cells) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      String rest = word;
      if (!line.isEmpty() && of(line.toString()) + 1 + of(rest) > cells) {
        lines.add(line.toString());
        line.setLength(0);
      } else if (!line.isEmpty()) {
        line.append(' ');
      }
      while (of(rest) > cells && !isAddress(rest)) {
        int fit = fitting(rest, cells);
        lines.add(rest.substring(0, fit));
        rest = rest.substring(fit);
      }
      line.append(rest);
    }
    lines.add(line.toString());
    return lines;
  }

  /** An address is of use in one piece only. */
  private static boolean isAddress(String word) {
    return word.startsWith("https://") || word.startsWith("http://");
  }

  /** As much of the text as these cells hold. */
  static String cut(String text, int cells) {
    return of(text) <= cells ? text : text.substring(0, fitting(text, cells - 3)) + "...";
  }

  private static int fitting(String word, int cells) {
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

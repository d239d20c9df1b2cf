package io.github.quotadoctor.diagnosis;

import java.util.Optional;
import java.util.regex.Pattern;

/** Makes text that came from outside safe to print: one line, no controls, a bounded length. */
public final class ForeignText {
  /** The longest text kept, in characters. */
  public static final int LONGEST = 300;

  /** What sets colours and moves the cursor of a terminal. Source: ECMA-48, 1991. */
  private static final Pattern ESCAPE_SEQUENCE = Pattern.compile("\u001b\\[[0-?]*[ -/]*[@-~]");

  private ForeignText() {}

  /** The text without control, format and line-separating characters, cut to {@link #LONGEST}. */
  public static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    String start = text.substring(0, Math.min(text.length(), LONGEST * 4));
    ESCAPE_SEQUENCE
        .matcher(start)
        .replaceAll("")
        .codePoints()
        .map(point -> Character.isWhitespace(point) ? ' ' : point)
        .filter(ForeignText::isPrintable)
        .forEach(clean::appendCodePoint);
    String line = clean.toString().strip();
    return line.length() <= LONGEST ? line : shortened(line, LONGEST);
  }

  /** The cleaned text; empty when nothing of it can be printed. */
  static Optional<String> clean(Optional<String> text) {
    return text.map(ForeignText::clean).filter(clean -> !clean.isEmpty());
  }

  /**
   * The beginning of a text with three dots behind it, in so many characters, or the dots alone.
   */
  static String shortened(String text, int length) {
    int end = Math.max(0, length - 3);
    if (end > 0 && Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + "...";
  }

  private static boolean isPrintable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}

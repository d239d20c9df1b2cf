package io.github.quotadoctor.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Breaks a text into lines: at spaces, and between the characters of a script that has none. What
 * is of use in one piece only stays in one piece: words, codes, commands, addresses.
 */
final class LineBreaks {
  private static final String PROGRAM = "quotadoctor";

  /** Behind these the program's name is a part of another. */
  private static final String IN_A_NAME = "/._-";

  /** What the next word of a command belongs to. */
  private static final Set<String> WITH_A_WORD = Set.of("explain", "simulate", "help", "-o");

  /**
   * What no line is broken in.
   *
   * @param spaces that stand before it; they are dropped where the line is broken there
   */
  private record Piece(String text, int spaces) {
    /** An address is not even broken where it is longer than a line. */
    boolean holdsAddress() {
      return text.contains("https://") || text.contains("http://");
    }
  }

  private LineBreaks() {}

  /** The text in lines of at most so many cells; a longer word is cut, an address is not. */
  static List<String> wrap(String text, int cells) {
    return wrap(text, cells, cells);
  }

  /** The same with a first line of another width. */
  static List<String> wrap(String text, int firstCells, int cells) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int filled = 0;
    for (Piece piece : pieces(text)) {
      String rest = piece.text();
      int width = DisplayWidth.of(rest);
      boolean fits = filled + piece.spaces() + width <= (lines.isEmpty() ? firstCells : cells);
      if (!line.isEmpty() && fits) {
        line.append(" ".repeat(piece.spaces()));
        filled += piece.spaces();
      } else if (!line.isEmpty()) {
        lines.add(line.toString());
        line.setLength(0);
        filled = 0;
      }
      int room = lines.isEmpty() ? firstCells : cells;
      while (width > room && line.isEmpty() && !piece.holdsAddress()) {
        int end = end(rest, room);
        lines.add(rest.substring(0, end));
        rest = rest.substring(end).stripLeading();
        width = DisplayWidth.of(rest);
        room = cells;
      }
      line.append(rest);
      filled += width;
    }
    lines.add(line.toString());
    return lines;
  }

  /** Where a piece that is longer than a line is cut: at a space of a command, or anywhere. */
  private static int end(String piece, int cells) {
    int fitting = DisplayWidth.fitting(piece, cells);
    int space = piece.lastIndexOf(' ', fitting);
    if (space > 0) {
      return space;
    }
    int end = fitting;
    while (end > 1 && !BreakRules.mayBreakAtSpace(piece.charAt(end - 1), piece.charAt(end))) {
      end--;
    }
    return end;
  }

  private static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    int spaces = 0;
    int before = ' ';
    int at = 0;
    while (at < text.length()) {
      int next = at;
      while (next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      if (next == text.length()) {
        break;
      }
      int point = text.codePointAt(next);
      if (!piece.isEmpty() && mayBreak(piece, before, next - at, text, next)) {
        pieces.add(new Piece(piece.toString(), spaces));
        piece.setLength(0);
        spaces = next - at;
      } else if (!piece.isEmpty()) {
        piece.append(text, at, next);
      }
      piece.appendCodePoint(point);
      before = DisplayWidth.of(point) == 0 ? before : point;
      at = next + Character.charCount(point);
    }
    pieces.add(new Piece(piece.toString(), spaces));
    return pieces;
  }

  private static boolean mayBreak(
      StringBuilder piece, int before, int spaces, String text, int next) {
    int after = text.codePointAt(next);
    return spaces == 0
        ? BreakRules.mayBreakBetween(before, after)
        : BreakRules.mayBreakAtSpace(before, after) && !goesOn(piece.toString(), text, next);
  }

  /** Whether a command in running text goes on behind the space that follows this piece. */
  private static boolean goesOn(String piece, String text, int next) {
    int program = piece.lastIndexOf(PROGRAM);
    if (program < 0 || (program > 0 && IN_A_NAME.indexOf(piece.charAt(program - 1)) >= 0)) {
      return false;
    }
    String[] words = piece.substring(program).split(" ", -1);
    String last = words[words.length - 1];
    char first = text.charAt(next);
    boolean expectsWord = last.equals(PROGRAM) || WITH_A_WORD.contains(last);
    return first == '-' ? words[0].equals(PROGRAM) : expectsWord && isLetter(first);
  }

  private static boolean isLetter(char sign) {
    return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
  }
}

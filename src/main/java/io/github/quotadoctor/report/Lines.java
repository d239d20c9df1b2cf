package io.github.quotadoctor.report;

import java.util.List;
import java.util.function.UnaryOperator;

/** Builds a screen line by line. */
final class Lines {
  private static final int NARROWEST = 20;
  private static final String PART_GAP = "   ";

  private final StringBuilder screen = new StringBuilder();
  private final int width;

  Lines(int width) {
    this.width = width;
  }

  void add(String line) {
    screen.append(line.stripTrailing()).append('\n');
  }

  void blank() {
    screen.append('\n');
  }

  /** Parts with a gap between them, each broken itself only where it is wider than a line. */
  void parts(String text) {
    String line = "";
    for (String part : text.split(PART_GAP, -1)) {
      String longer = line.isEmpty() ? part : line + PART_GAP + part;
      boolean fits = DisplayWidth.of(longer) <= width;
      if (!fits && !line.isEmpty()) {
        hanging("", 0, line);
      }
      line = fits ? longer : part;
    }
    hanging("", 0, line);
  }

  /** A label and a text that goes on below itself; the label's cells are given apart. */
  void hanging(String label, int labelCells, String text) {
    hanging(label, labelCells, text, UnaryOperator.identity());
  }

  /** The same where the text goes on further in than it began, and keeps off the last cell. */
  void hanging(String label, int labelCells, int indent, String text) {
    boolean fits = DisplayWidth.of(text) <= room(labelCells);
    List<String> wrapped =
        fits ? List.of(text) : LineBreaks.wrap(text, room(labelCells) - 1, room(indent) - 1);
    add(label + wrapped.get(0));
    wrapped.stream().skip(1).forEach(line -> add(" ".repeat(indent) + line));
  }

  private int room(int indent) {
    return Math.max(NARROWEST, width - indent);
  }

  /**
   * A label and a text that goes on below itself.
   *
   * @param paint colours the first line of the text, which takes no more cells for it
   */
  void hanging(String label, int labelCells, String text, UnaryOperator<String> paint) {
    String indent = " ".repeat(labelCells);
    List<String> wrapped = LineBreaks.wrap(text, room(labelCells));
    for (int i = 0; i < wrapped.size(); i++) {
      add(i == 0 ? label + paint.apply(wrapped.get(i)) : indent + wrapped.get(i));
    }
  }

  @Override
  public String toString() {
    return screen.toString();
  }
}

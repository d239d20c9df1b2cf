package io.github.quotadoctor.report;

import java.util.List;
import java.util.function.UnaryOperator;

/** Builds a screen line by line. */
final class Lines {
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

  /** A label and a text that goes on below itself; the label's cells are given apart. */
  void hanging(String label, int labelCells, String text) {
    hanging(label, labelCells, text, UnaryOperator.identity());
  }

  /**
   * A label and a text that goes on below itself.
   *
   * @param paint colours the first line of the text, which takes no more cells for it
   */
  void hanging(String label, int labelCells, String text, UnaryOperator<String> paint) {
    String indent = " ".repeat(labelCells);
    List<String> wrapped = LineBreaks.wrap(text, Math.max(20, width - labelCells));
    for (int i = 0; i < wrapped.size(); i++) {
      add(i == 0 ? label + paint.apply(wrapped.get(i)) : indent + wrapped.get(i));
    }
  }

  @Override
  public String toString() {
    return screen.toString();
  }
}

package io.github.quotadoctor.report;

import java.util.List;

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
    String indent = " ".repeat(labelCells);
    List<String> wrapped = DisplayWidth.wrap(text, Math.max(20, width - labelCells));
    for (int i = 0; i < wrapped.size(); i++) {
      add((i == 0 ? label : indent) + wrapped.get(i));
    }
  }

  @Override
  public String toString() {
    return screen.toString();
  }
}

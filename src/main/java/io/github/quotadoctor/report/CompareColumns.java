package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Lays keys out in columns where they are few and the terminal is wide enough, else in blocks. */
final class CompareColumns {
  private static final int GAP = 1;
  private static final int MOST_COLUMNS = 3;
  private static final int NARROWEST_TEXT = 17;

  private final List<String> names;
  private final List<CompareTable.Row> rows;
  private final Theme theme;
  private final int gutter;
  private final int labelCells;

  CompareColumns(List<String> names, List<CompareTable.Row> rows, Theme theme) {
    this.names = List.copyOf(names);
    this.rows = List.copyOf(rows);
    this.theme = theme;
    this.gutter = theme.markerWidth() + 1;
    this.labelCells =
        2 + rows.stream().mapToInt(row -> DisplayWidth.of(row.label())).max().orElse(0) + GAP;
  }

  void print(Lines lines) {
    int columns = names.size();
    int text = (theme.width() - labelCells - GAP * (columns - 1)) / columns - gutter;
    if (columns <= MOST_COLUMNS && text >= NARROWEST_TEXT) {
      print(lines, IntStream.range(0, columns).boxed().toList(), text);
      return;
    }
    for (int key = 0; key < columns; key++) {
      if (key > 0) {
        lines.blank();
      }
      print(lines, List.of(key), theme.width() - labelCells - gutter);
    }
  }

  /** In a block of its own a key needs no row for what was not reached. */
  private static boolean isSaid(List<CompareTable.Cell> cells) {
    return cells.size() > 1
        || cells.get(0).outcome().filter(outcome -> outcome == Outcome.SKIP).isEmpty();
  }

  private void print(Lines lines, List<Integer> keys, int textCells) {
    List<CompareTable.Cell> heads =
        keys.stream().map(names::get).map(CompareTable.Cell::plain).toList();
    if (keys.size() == 1) {
      lines.add(heads.get(0).text());
    } else {
      row(lines, new CompareTable.Row("", heads), textCells);
    }
    for (CompareTable.Row row : rows) {
      List<CompareTable.Cell> cells = keys.stream().map(row.cells()::get).toList();
      if (isSaid(cells)) {
        row(lines, new CompareTable.Row(row.label(), cells), textCells);
      }
    }
  }

  private void row(Lines lines, CompareTable.Row row, int textCells) {
    List<List<String>> cells = row.cells().stream().map(cell -> cell(cell, textCells)).toList();
    int height = cells.stream().mapToInt(List::size).max().orElse(0);
    for (int line = 0; line < height; line++) {
      StringBuilder text =
          new StringBuilder(DisplayWidth.pad(line == 0 ? "  " + row.label() : "", labelCells));
      for (int column = 0; column < cells.size(); column++) {
        List<String> wrapped = cells.get(column);
        text.append(" ".repeat(column == 0 ? 0 : GAP))
            .append(line < wrapped.size() ? wrapped.get(line) : " ".repeat(gutter + textCells));
      }
      lines.add(text.toString());
    }
  }

  /** The lines of a cell, each filled up; colours are put in last, because they take no cells. */
  private List<String> cell(CompareTable.Cell cell, int textCells) {
    List<String> filled = new ArrayList<>();
    for (String text : LineBreaks.wrap(cell.text(), textCells)) {
      String marker =
          filled.isEmpty() && cell.outcome().isPresent()
              ? theme.marker(cell.outcome().get())
              : " ".repeat(theme.markerWidth());
      String painted = cell.causeClass().map(it -> theme.verdict(text, it)).orElse(text);
      filled.add(
          marker + " " + painted + " ".repeat(Math.max(0, textCells - DisplayWidth.of(text))));
    }
    return filled;
  }
}

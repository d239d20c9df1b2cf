package io.github.quotadoctor.report;

import io.github.quotadoctor.statuspage.StatusReading;
import io.github.quotadoctor.statuspage.StatusSurvey;
import java.util.ArrayList;
import java.util.List;

/** Readings in a line each, with columns as wide as what stands in them. */
final class StatusColumns {
  private static final int LONGEST_NAME = 14;
  private static final int GAP = 2;
  private static final int COLUMNS = 5;

  /** Name, verdict and scope stay; the age and, before it, the link go where room is short. */
  private static final int FEWEST_COLUMNS = 3;

  private final StatusWords words;
  private final Theme theme;
  private final Moments moments;
  private final List<Integer> cells = new ArrayList<>();

  private StatusColumns(StatusSurvey survey, StatusWords words, Theme theme, Moments moments) {
    this.words = words;
    this.theme = theme;
    this.moments = moments;
    cells.add(widest(survey.readings(), 0));
    for (int column = 1; column < COLUMNS; column++) {
      cells.add(widest(survey.alternatives(), column));
    }
    while (width() > theme.width() && cells.size() > FEWEST_COLUMNS) {
      cells.remove(cells.size() - 1);
    }
  }

  /** Columns for the alternatives, and OpenAI's name above theirs. */
  static StatusColumns of(StatusSurvey survey, StatusWords words, Theme theme, Moments moments) {
    return new StatusColumns(survey, words, theme, moments);
  }

  private int widest(List<StatusReading> readings, int column) {
    return readings.stream()
        .mapToInt(reading -> DisplayWidth.of(texts(reading).get(column)))
        .max()
        .orElse(0);
  }

  int nameCells() {
    return cells.get(0);
  }

  String row(StatusReading reading) {
    StatusMarks marks = new StatusMarks(theme);
    StringBuilder row = new StringBuilder("  " + marks.marker(reading.verdict()));
    List<String> texts = texts(reading);
    for (int column = 0; column < cells.size(); column++) {
      String text = texts.get(column);
      String padding = " ".repeat(cells.get(column) - DisplayWidth.of(text));
      row.append(" ".repeat(GAP))
          .append(column == 1 ? marks.verdict(text, reading.verdict()) : text)
          .append(padding);
    }
    return row.toString();
  }

  private List<String> texts(StatusReading reading) {
    return List.of(
        DisplayWidth.cut(words.name(reading), LONGEST_NAME),
        words.verdict(reading),
        words.scope(reading),
        words.age(reading, moments),
        StatusWords.host(reading));
  }

  private int width() {
    return 2 + theme.markerWidth() + cells.stream().mapToInt(it -> GAP + it).sum();
  }
}

package io.github.quotadoctor.report;

import io.github.quotadoctor.compare.KeyComparison;
import io.github.quotadoctor.compare.NamedDiagnosis;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.RunInfo;
import java.util.List;

/** The screen for a person: the keys side by side, then what the new one changed. */
public final class CompareText implements CompareReporter {
  private final String version;
  private final Messages messages;
  private final Theme theme;
  private final boolean verbose;

  /**
   * A reporter for this terminal.
   *
   * @param verbose whether to show all rows of each key, and what the answers said
   */
  public CompareText(String version, Messages messages, Theme theme, boolean verbose) {
    this.version = version;
    this.messages = messages;
    this.theme = theme;
    this.verbose = verbose;
  }

  @Override
  public String report(KeyComparison comparison) {
    Lines lines = new Lines(theme.width());
    CompareWords words = new CompareWords(messages, comparison);
    head(lines, comparison.first().diagnosis().run());
    lines.blank();
    List<String> names = comparison.keys().stream().map(NamedDiagnosis::name).toList();
    new CompareColumns(names, CompareTable.of(messages, comparison), theme).print(lines);
    lines.blank();
    statusPage(lines, comparison.statusPage());
    words.models().forEach(text -> lines.hanging("  ", 2, text));
    if (verbose) {
      details(lines, comparison);
    }
    lines.blank();
    conclusion(lines, comparison, words);
    lines.blank();
    lines.hanging("", 0, words.foot("screen.foot"));
    return lines.toString();
  }

  private void head(Lines lines, RunInfo run) {
    lines.parts(
        messages.text(
            "screen.head",
            Facts.of("version", version)
                .with("url", run.target().baseUrl())
                .with("probe", messages.text("screen.probe." + run.probe()))));
  }

  /** The same for all keys, so it is told once. */
  private void statusPage(Lines lines, CheckResult row) {
    int titleCells = new Labels(messages).checks() + 1;
    String title = DisplayWidth.pad(messages.text("check.status.title"), titleCells);
    lines.hanging(
        "  " + title + theme.marker(row.outcome()) + " ",
        2 + titleCells + theme.markerWidth() + 1,
        messages.text(row.summary()));
  }

  private void details(Lines lines, KeyComparison comparison) {
    TextReporter reporter = new TextReporter(version, messages, theme, true);
    for (NamedDiagnosis key : comparison.keys()) {
      lines.blank();
      lines.add(messages.text("compare.details", Facts.of("name", key.name())));
      reporter.rows(lines, key.diagnosis());
    }
  }

  private void conclusion(Lines lines, KeyComparison comparison, CompareWords words) {
    VerdictBlock block = new VerdictBlock(messages, theme);
    lines.add(theme.paint(words.title(), words.mood()));
    lines.blank();
    block.labelled(lines, "screen.why", words.why());
    block.steps(lines, comparison.rationale().steps());
    comparison.unsolved().ifPresent(cause -> block.more(lines, cause.code()));
    words.notes().forEach(note -> block.labelled(lines, "screen.note", note));
  }
}

package io.github.quotadoctor.report;

import io.github.quotadoctor.compare.KeyComparison;
import io.github.quotadoctor.compare.NamedDiagnosis;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Outcome;
import io.github.quotadoctor.diagnosis.RunInfo;
import io.github.quotadoctor.diagnosis.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The keys in a table, and what the new one changed, as a section of a Markdown document. */
public final class CompareMarkdown implements CompareReporter {
  private static final int MOST_COLUMNS = 4;

  private final String version;
  private final Messages messages;

  /** A reporter in one language. */
  public CompareMarkdown(String version, Messages messages) {
    this.version = version;
    this.messages = messages;
  }

  @Override
  public String report(KeyComparison comparison) {
    CompareWords words = new CompareWords(messages, comparison);
    StringBuilder text = new StringBuilder();
    text.append("## ").append(Markdown.escape(words.title())).append("\n\n");
    text.append(Markdown.escape(words.why())).append('\n');
    List<Verdict.Step> todo = comparison.rationale().steps();
    if (!todo.isEmpty()) {
      List<String> steps =
          todo.stream()
              .map(step -> Markdown.step(messages.text(step.text()), step.remedy()))
              .toList();
      text.append('\n').append(Markdown.numbered(steps)).append('\n');
    }
    words.notes().forEach(it -> text.append("\n> ").append(Markdown.escape(it)).append('\n'));
    text.append('\n');
    table(comparison).forEach(row -> text.append(row).append('\n'));
    text.append('\n').append(Markdown.bullets(record(comparison, words))).append('\n');
    return text.toString();
  }

  /** A column for each key, or a line where they are many. */
  private List<String> table(KeyComparison comparison) {
    List<List<String>> cells = new ArrayList<>();
    cells.add(
        Stream.concat(Stream.of(""), comparison.keys().stream().map(NamedDiagnosis::name))
            .map(Markdown::escape)
            .toList());
    for (CompareTable.Row row : CompareTable.of(messages, comparison)) {
      cells.add(
          Stream.concat(Stream.of(row.label()), row.cells().stream().map(CompareMarkdown::words))
              .map(Markdown::escape)
              .toList());
    }
    List<List<String>> table = comparison.keys().size() > MOST_COLUMNS ? transposed(cells) : cells;
    List<String> lines = new ArrayList<>(table.stream().map(CompareMarkdown::line).toList());
    lines.add(1, "|" + "---|".repeat(table.get(0).size()));
    return lines;
  }

  private static List<List<String>> transposed(List<List<String>> table) {
    List<List<String>> turned = new ArrayList<>();
    for (int column = 0; column < table.get(0).size(); column++) {
      int at = column;
      turned.add(table.stream().map(row -> row.get(at)).toList());
    }
    return turned;
  }

  private static String words(CompareTable.Cell cell) {
    return cell.outcome()
        .filter(outcome -> outcome != Outcome.SKIP)
        .map(outcome -> outcome.code() + ": " + cell.text())
        .orElse(cell.text());
  }

  private static String line(List<String> cells) {
    return cells.stream().collect(Collectors.joining(" | ", "| ", " |"));
  }

  private List<String> record(KeyComparison comparison, CompareWords words) {
    RunInfo run = comparison.first().diagnosis().run();
    List<String> record = new ArrayList<>();
    record.add(words.statusPage());
    record.addAll(words.models());
    record.add(
        messages.text(
            "markdown.run",
            Facts.of("version", version)
                .with("url", run.target().baseUrl())
                .with("at", run.startedAt().toString())));
    record.add(words.foot("markdown.foot"));
    return record;
  }
}

package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.ReplyEvidence;
import io.github.quotadoctor.diagnosis.RunInfo;
import io.github.quotadoctor.diagnosis.Verdict;
import java.util.ArrayList;
import java.util.List;

/** The screen for a person: the rows, the verdict, why, and what to do. */
public final class TextReporter implements Reporter {
  private final String version;
  private final Messages messages;
  private final Theme theme;
  private final boolean verbose;
  private final RunWords words;
  private final int titleCells;

  /**
   * A reporter for this terminal.
   *
   * @param verbose whether to show durations and what the answers said
   */
  public TextReporter(String version, Messages messages, Theme theme, boolean verbose) {
    this.version = version;
    this.messages = messages;
    this.theme = theme;
    this.verbose = verbose;
    this.words = new RunWords(messages);
    this.titleCells = new Labels(messages).checks() + 2;
  }

  @Override
  public String report(Diagnosis diagnosis) {
    Lines lines = new Lines(theme.width());
    head(lines, diagnosis.run());
    lines.blank();
    diagnosis.results().forEach(result -> row(lines, result));
    lines.blank();
    words.gaveUp(diagnosis).ifPresent(text -> gaveUp(lines, text));
    VerdictBlock block = new VerdictBlock(messages, theme);
    block.print(lines, diagnosis.verdict(), diagnosis.notes());
    diagnosis
        .comparison()
        .map(new BaselineWords(messages)::since)
        .ifPresent(text -> block.labelled(lines, "screen.since", text));
    lines.blank();
    if (verbose) {
      sent(lines, diagnosis.run());
    }
    foot(lines, diagnosis);
    return lines.toString();
  }

  /** The rows of one of several keys, and what was sent for it. */
  void rows(Lines lines, Diagnosis diagnosis) {
    lines.hanging("", 0, words.key(diagnosis.run()));
    diagnosis.results().forEach(result -> row(lines, result));
    diagnosis.run().sent().forEach(sent -> sent(lines, sent));
  }

  private static void gaveUp(Lines lines, String text) {
    lines.hanging("", 0, text);
    lines.blank();
  }

  private void head(Lines lines, RunInfo run) {
    Facts facts =
        Facts.of("version", version)
            .with("url", run.target().baseUrl())
            .with("probe", messages.text("screen.probe." + run.probe()));
    lines.parts(messages.text("screen.head", facts));
    words.simulated(run).ifPresent(text -> lines.hanging("", 0, text));
    lines.hanging("", 0, words.key(run));
  }

  private void row(Lines lines, CheckResult result) {
    String title = messages.text("check." + result.id().code() + ".title");
    String label =
        "  " + theme.marker(result.outcome()) + "  " + DisplayWidth.pad(title, titleCells);
    int cells = 2 + theme.markerWidth() + 2 + titleCells;
    lines.hanging(label, cells, messages.text(result.summary()));
    if (verbose) {
      details(result).forEach(detail -> lines.hanging(" ".repeat(cells), cells, detail));
    }
  }

  private List<String> details(CheckResult result) {
    List<String> details = new ArrayList<>();
    if (result.skipped().isEmpty()) {
      details.add(messages.text("screen.took", Facts.of("time", Numbers.seconds(result.took()))));
    }
    result.evidence().map(words::evidence).ifPresent(details::add);
    result.evidence().flatMap(words::message).ifPresent(details::add);
    return details;
  }

  private void sent(Lines lines, RunInfo run) {
    run.sent().forEach(sent -> sent(lines, sent));
    lines.blank();
  }

  private void sent(Lines lines, RunInfo.Sent sent) {
    Facts facts =
        Facts.of("request", sent.request())
            .with("attempts", messages.count("attempts", sent.attempts()));
    lines.add(messages.text("screen.sent", facts));
  }

  private void foot(Lines lines, Diagnosis diagnosis) {
    Verdict verdict = diagnosis.verdict();
    lines.hanging("", 0, words.foot("screen.foot", diagnosis));
    if (verdict.cause().causeClass() != CauseClass.HEALTHY) {
      verdict
          .decisive()
          .map(diagnosis::result)
          .flatMap(CheckResult::evidence)
          .flatMap(ReplyEvidence::requestId)
          .map(id -> messages.text("screen.request_id", Facts.of("id", id)))
          .ifPresent(lines::add);
    }
  }
}

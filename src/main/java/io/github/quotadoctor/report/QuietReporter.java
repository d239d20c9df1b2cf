package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Diagnosis;

/** The verdict line alone. */
public final class QuietReporter implements Reporter {
  private final VerdictBlock block;
  private final int width;

  /** A reporter for this terminal. */
  public QuietReporter(Messages messages, Theme theme) {
    this.block = new VerdictBlock(messages, theme);
    this.width = theme.width();
  }

  @Override
  public String report(Diagnosis diagnosis) {
    Lines lines = new Lines(width);
    block.headline(lines, diagnosis.verdict());
    return lines.toString();
  }
}

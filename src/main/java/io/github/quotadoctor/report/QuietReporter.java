package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Diagnosis;

/** The verdict line alone. */
public final class QuietReporter implements Reporter {
  private final VerdictBlock block;

  /** A reporter for this terminal. */
  public QuietReporter(Messages messages, Theme theme) {
    this.block = new VerdictBlock(messages, theme);
  }

  @Override
  public String report(Diagnosis diagnosis) {
    return block.line(diagnosis.verdict()) + "\n";
  }
}

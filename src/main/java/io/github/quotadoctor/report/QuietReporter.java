package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Diagnosis;

/** The verdict line alone, below the marks of a simulated run and of a wait in vain. */
public final class QuietReporter implements Reporter {
  private final VerdictBlock block;
  private final RunWords words;

  /** A reporter for this terminal. */
  public QuietReporter(Messages messages, Theme theme) {
    this.block = new VerdictBlock(messages, theme);
    this.words = new RunWords(messages);
  }

  @Override
  public String report(Diagnosis diagnosis) {
    Lines lines = new Lines(Integer.MAX_VALUE);
    words.simulated(diagnosis.run()).ifPresent(lines::add);
    words.gaveUp(diagnosis).ifPresent(lines::add);
    block.headline(lines, diagnosis.verdict());
    return lines.toString();
  }
}

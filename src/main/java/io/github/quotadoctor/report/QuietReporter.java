package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Facts;

/** The verdict line alone, below the mark of a simulated run. */
public final class QuietReporter implements Reporter {
  private final Messages messages;
  private final VerdictBlock block;
  private final int width;

  /** A reporter for this terminal. */
  public QuietReporter(Messages messages, Theme theme) {
    this.messages = messages;
    this.block = new VerdictBlock(messages, theme);
    this.width = theme.width();
  }

  @Override
  public String report(Diagnosis diagnosis) {
    Lines lines = new Lines(width);
    diagnosis
        .run()
        .scenario()
        .map(name -> messages.text("screen.simulated", Facts.of("name", name)))
        .ifPresent(lines::add);
    block.headline(lines, diagnosis.verdict());
    return lines.toString();
  }
}

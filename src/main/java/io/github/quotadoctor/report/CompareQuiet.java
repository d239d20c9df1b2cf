package io.github.quotadoctor.report;

import io.github.quotadoctor.compare.KeyComparison;

/** The conclusion in one line. */
public final class CompareQuiet implements CompareReporter {
  private final Messages messages;
  private final Theme theme;

  /** A reporter for this terminal. */
  public CompareQuiet(Messages messages, Theme theme) {
    this.messages = messages;
    this.theme = theme;
  }

  @Override
  public String report(KeyComparison comparison) {
    CompareWords words = new CompareWords(messages, comparison);
    Lines lines = new Lines(Integer.MAX_VALUE);
    lines.hanging("", 0, theme.paint(words.title(), words.mood()) + "   " + words.brief());
    return lines.toString();
  }
}

package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Explanation;

/** The verdict lines alone. */
public final class ExplanationQuiet implements ExplanationReporter {
  private final Messages messages;
  private final Theme theme;

  /** A reporter for this terminal. */
  public ExplanationQuiet(Messages messages, Theme theme) {
    this.messages = messages;
    this.theme = theme;
  }

  @Override
  public String report(Explanation explanation) {
    Lines lines = new Lines(theme.width());
    VerdictBlock block = new VerdictBlock(messages, theme);
    explanation.sightings().forEach(sighting -> block.headline(lines, sighting.verdict()));
    if (explanation.sightings().isEmpty()) {
      lines.add(theme.verdict(messages.text("explain.nothing.title"), CauseClass.INCONCLUSIVE));
    }
    return lines.toString();
  }
}

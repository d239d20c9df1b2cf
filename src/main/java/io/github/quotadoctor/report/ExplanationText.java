package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Explanation;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.ReplyEvidence;
import io.github.quotadoctor.diagnosis.Sighting;
import java.util.List;

/** What a text tells, for a person: how often each cause, why, and what to do. */
public final class ExplanationText implements ExplanationReporter {
  private final Messages messages;
  private final ExplanationWords words;
  private final Theme theme;
  private final boolean verbose;

  /**
   * A reporter for this terminal.
   *
   * @param verbose whether to show what of the answers stands in the text
   */
  public ExplanationText(Messages messages, Theme theme, boolean verbose) {
    this.messages = messages;
    this.words = new ExplanationWords(messages);
    this.theme = theme;
    this.verbose = verbose;
  }

  @Override
  public String report(Explanation explanation) {
    Lines lines = new Lines(theme.width());
    if (explanation.sightings().isEmpty()) {
      nothing(lines, explanation);
      return lines.toString();
    }
    if (words.total(explanation) > 1) {
      lines.hanging("", 0, words.summary(explanation));
      lines.blank();
    }
    String gap = "";
    for (Sighting sighting : explanation.sightings()) {
      if (!gap.isEmpty()) {
        lines.blank();
      }
      sighting(lines, explanation, sighting);
      gap = "\n";
    }
    return lines.toString();
  }

  private void nothing(Lines lines, Explanation explanation) {
    lines.add(theme.verdict(messages.text("explain.nothing.title"), CauseClass.INCONCLUSIVE));
    lines.blank();
    VerdictBlock block = new VerdictBlock(messages, theme);
    block.labelled(lines, "screen.why", words.nothing(explanation));
    List<String> steps = messages.list("explain.nothing.do", Facts.none());
    for (int number = 1; number <= steps.size(); number++) {
      block.numbered(lines, number, steps.get(number - 1));
    }
  }

  private void sighting(Lines lines, Explanation explanation, Sighting sighting) {
    VerdictBlock block = new VerdictBlock(messages, theme);
    block.headline(lines, sighting.verdict());
    lines.blank();
    if (sighting.count() > 0 && explanation.lines() > 1) {
      block.labelled(lines, "screen.seen", words.seen(sighting));
      block.quoted(lines, sighting.firstWords());
    }
    String evidence = verbose ? evidence(sighting.evidence()) : "";
    if (!evidence.isEmpty()) {
      block.labelled(lines, "screen.text", evidence);
    }
    block.details(lines, sighting.verdict());
  }

  private String evidence(ReplyEvidence evidence) {
    Facts facts =
        Facts.none()
            .with("status", evidence.httpStatus().map(Object::toString))
            .with("type", evidence.errorType())
            .with("code", evidence.errorCode())
            .with("message", evidence.message());
    return messages.text("explain.evidence", facts).strip();
  }
}

package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Explanation;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Sighting;
import java.util.stream.Collectors;

/** What a text tells, as sections of a Markdown document. */
public final class ExplanationMarkdown implements ExplanationReporter {
  private final Messages messages;
  private final ExplanationWords words;

  /** A reporter in one language. */
  public ExplanationMarkdown(Messages messages) {
    this.messages = messages;
    this.words = new ExplanationWords(messages);
  }

  @Override
  public String report(Explanation explanation) {
    if (explanation.sightings().isEmpty()) {
      return "## "
          + Markdown.escape(messages.text("explain.nothing.title"))
          + "\n\n"
          + Markdown.escape(words.nothing(explanation))
          + "\n\n"
          + Markdown.bullets(messages.list("explain.nothing.do", Facts.none()))
          + "\n";
    }
    String sections =
        explanation.sightings().stream().map(this::section).collect(Collectors.joining("\n"));
    return words.total(explanation) > 1
        ? Markdown.escape(words.summary(explanation)) + "\n\n" + sections
        : sections;
  }

  private String section(Sighting sighting) {
    String verdict = Markdown.verdict(sighting.verdict(), messages);
    return sighting.count() == 0
        ? verdict
        : verdict
            + "\n"
            + Markdown.escape(messages.text("screen.seen") + " " + words.seen(sighting))
            + "\n";
  }
}

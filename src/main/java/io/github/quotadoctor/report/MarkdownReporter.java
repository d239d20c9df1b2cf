package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Note;
import io.github.quotadoctor.diagnosis.RunInfo;

/** The report as a section of a Markdown document: the verdict, what to do, and the rows. */
public final class MarkdownReporter implements Reporter {
  private final Messages messages;

  /** A reporter in one language. */
  public MarkdownReporter(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String report(Diagnosis diagnosis) {
    StringBuilder text = new StringBuilder(Markdown.verdict(diagnosis.verdict(), messages));
    for (Note note : diagnosis.notes()) {
      text.append("\n> ").append(Markdown.escape(messages.text(note.statement()))).append('\n');
    }
    text.append("\n| | | |\n|---|---|---|\n");
    diagnosis.results().forEach(result -> row(text, result));
    text.append('\n').append(foot(diagnosis)).append('\n');
    return text.toString();
  }

  private void row(StringBuilder text, CheckResult result) {
    text.append("| ")
        .append(result.outcome().code())
        .append(" | ")
        .append(Markdown.escape(messages.text("check." + result.id().code() + ".title")))
        .append(" | ")
        .append(Markdown.escape(messages.text(result.summary())))
        .append(" |\n");
  }

  private String foot(Diagnosis diagnosis) {
    RunInfo run = diagnosis.run();
    String key =
        run.key()
            .map(
                it ->
                    Facts.of("place", it.place())
                        .with("masked", it.masked())
                        .with("kind", messages.text("key_kind." + it.kind()))
                        .with("fingerprint", it.fingerprint()))
            .map(facts -> messages.text("screen.key", facts))
            .orElseGet(() -> messages.text("screen.no_key"));
    String simulated =
        run.scenario()
            .map(name -> messages.text("screen.simulated", Facts.of("name", name)) + " ")
            .orElse("");
    return Markdown.escape(simulated + key + "; " + run.target().baseUrl());
  }
}

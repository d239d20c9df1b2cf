package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Note;
import io.github.quotadoctor.diagnosis.ReplyEvidence;
import io.github.quotadoctor.diagnosis.RunInfo;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The report as a section of a Markdown document: the verdict, what to do, the rows, and what
 * somebody who is asked for help wants to know.
 */
public final class MarkdownReporter implements Reporter {
  private final String version;
  private final Messages messages;
  private final RunWords words;

  /** A reporter in one language. */
  public MarkdownReporter(String version, Messages messages) {
    this.version = version;
    this.messages = messages;
    this.words = new RunWords(messages);
  }

  @Override
  public String report(Diagnosis diagnosis) {
    StringBuilder text = new StringBuilder(Markdown.verdict(diagnosis.verdict(), messages));
    words
        .gaveUp(diagnosis)
        .ifPresent(gaveUp -> text.append("\n> ").append(Markdown.escape(gaveUp)).append('\n'));
    for (Note note : diagnosis.notes()) {
      text.append("\n> ").append(Markdown.escape(messages.text(note.statement()))).append('\n');
    }
    diagnosis
        .comparison()
        .map(new BaselineWords(messages)::since)
        .map(since -> messages.text("screen.since") + " " + since)
        .ifPresent(since -> text.append("\n> ").append(Markdown.escape(since)).append('\n'));
    text.append("\n| | | |\n|---|---|---|\n");
    diagnosis.results().forEach(result -> row(text, result));
    text.append('\n').append(Markdown.bullets(record(diagnosis))).append('\n');
    return text.toString();
  }

  private void row(StringBuilder text, CheckResult result) {
    text.append("| ")
        .append(result.outcome().code())
        .append(" | ")
        .append(Markdown.escape(title(result)))
        .append(" | ")
        .append(Markdown.escape(messages.text(result.summary())))
        .append(" |\n");
  }

  private String title(CheckResult result) {
    return messages.text("check." + result.id().code() + ".title");
  }

  private List<String> record(Diagnosis diagnosis) {
    RunInfo run = diagnosis.run();
    List<String> record = new ArrayList<>();
    words.simulated(run).ifPresent(record::add);
    record.add(words.key(run));
    record.add(
        messages.text(
            "markdown.run",
            Facts.of("version", version)
                .with("url", run.target().baseUrl())
                .with("at", run.startedAt().toString())));
    record.add(words.foot("markdown.foot", diagnosis));
    record.addAll(answers(diagnosis));
    return record;
  }

  /** Each answer once, with the titles of all rows that were read from it. */
  private List<String> answers(Diagnosis diagnosis) {
    return diagnosis.results().stream()
        .filter(result -> result.evidence().isPresent())
        .collect(
            Collectors.groupingBy(
                result -> answer(result.evidence().orElseThrow()),
                LinkedHashMap::new,
                Collectors.mapping(this::title, Collectors.toList())))
        .entrySet()
        .stream()
        .map(entry -> messages.joined(entry.getValue()) + ": " + entry.getKey())
        .toList();
  }

  private String answer(ReplyEvidence evidence) {
    return words.evidence(evidence)
        + words.message(evidence).map(message -> "; " + message).orElse("");
  }
}

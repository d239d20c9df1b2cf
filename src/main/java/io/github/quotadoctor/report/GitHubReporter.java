package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Outcome;
import io.github.quotadoctor.diagnosis.Verdict;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Annotations of a GitHub workflow: one for the verdict, one for each row that warns. */
public final class GitHubReporter implements Reporter {
  static final String TITLE = "quotadoctor: ";

  private final Messages messages;

  /** A reporter in one language. */
  public GitHubReporter(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String report(Diagnosis diagnosis) {
    String warnings =
        diagnosis.results().stream()
            .filter(result -> result.outcome() == Outcome.WARN)
            .map(this::warning)
            .collect(Collectors.joining());
    return verdict(diagnosis) + warnings;
  }

  /** The annotation of the verdict alone. */
  public String verdict(Diagnosis diagnosis) {
    return titled(level(diagnosis), TITLE, diagnosis);
  }

  /** The same, for the key of several that the run is about. */
  String verdict(Diagnosis diagnosis, String key) {
    return titled(level(diagnosis), TITLE + key + ": ", diagnosis);
  }

  /** The same, for a key that only stands beside it. */
  String aside(Diagnosis diagnosis, String key) {
    String level = diagnosis.exitCode() == 0 ? "notice" : "warning";
    return titled(level, TITLE + key + ": ", diagnosis);
  }

  private String titled(String level, String title, Diagnosis diagnosis) {
    Verdict verdict = diagnosis.verdict();
    VerdictWords words = new VerdictWords(messages, verdict);
    Stream<String> steps =
        verdict.steps().stream()
            .flatMap(
                step ->
                    Stream.of(
                            Optional.of(messages.text(step.text())),
                            step.remedy().url(),
                            step.remedy().command())
                        .flatMap(Optional::stream));
    Stream<String> why =
        Stream.concat(
            new RunWords(messages).simulated(diagnosis.run()).stream(),
            Stream.of(words.why(), words.brief()));
    return new WorkflowCommand(
            level,
            title + words.title(),
            Stream.concat(why, steps).collect(Collectors.joining("\n")))
        .line();
  }

  private static String level(Diagnosis diagnosis) {
    if (diagnosis.allowed()) {
      return "warning";
    }
    return diagnosis.exitCode() == 0 ? "notice" : "error";
  }

  private String warning(CheckResult result) {
    String title = messages.text("check." + result.id().code() + ".title");
    return new WorkflowCommand("warning", TITLE + title, messages.text(result.summary())).line();
  }
}

package io.github.quotadoctor.report;

import io.github.quotadoctor.compare.KeyComparison;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Annotations of a GitHub workflow: the conclusion, and the verdict on each key. */
public final class CompareGitHub implements CompareReporter {
  private final Messages messages;

  /** A reporter in one language. */
  public CompareGitHub(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String report(KeyComparison comparison) {
    CompareWords words = new CompareWords(messages, comparison);
    String level = comparison.exitCode() == 0 ? "notice" : "error";
    String conclusion =
        new WorkflowCommand(level, GitHubReporter.TITLE + words.title(), words.why()).line();
    GitHubReporter reporter = new GitHubReporter(messages);
    Stream<String> keys =
        comparison.keys().stream()
            .map(
                key ->
                    key.equals(comparison.last())
                        ? reporter.verdict(key.diagnosis(), key.name())
                        : reporter.aside(key.diagnosis(), key.name()));
    return conclusion + keys.collect(Collectors.joining());
  }
}

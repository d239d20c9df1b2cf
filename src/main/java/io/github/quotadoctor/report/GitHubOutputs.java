package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.Remedy;
import io.github.quotadoctor.diagnosis.Retry;
import io.github.quotadoctor.diagnosis.Verdict;
import java.time.Duration;
import java.util.Optional;

/**
 * What a later step of a GitHub workflow can ask for, one {@code name=value} a line; empty where it
 * is not known. The values are codes, numbers and addresses of our own, so none holds a line break.
 */
public final class GitHubOutputs {
  private GitHubOutputs() {}

  /**
   * The lines.
   *
   * @param diagnosis empty when the run ended before there was one
   * @param exitCode of the process, which may be about more than this diagnosis
   */
  public static String of(Optional<Diagnosis> diagnosis, int exitCode) {
    Optional<Verdict> verdict = diagnosis.map(Diagnosis::verdict);
    Optional<Finding> finding = verdict.map(Verdict::finding);
    return line("verdict", verdict.map(it -> it.cause().code()))
        + line("class", verdict.map(it -> it.cause().causeClass().code()))
        + line("usable", verdict.flatMap(Verdict::usable).map(String::valueOf))
        + line("retryable", finding.map(Finding::retry).flatMap(Retry::helps).map(String::valueOf))
        + line("retry_after_s", finding.flatMap(Finding::retryAfter).map(GitHubOutputs::seconds))
        + line("exit_code", Optional.of(Integer.toString(exitCode)))
        + line("fix_url", verdict.flatMap(GitHubOutputs::fixUrl));
  }

  private static Optional<String> fixUrl(Verdict verdict) {
    return verdict.steps().stream()
        .map(Verdict.Step::remedy)
        .map(Remedy::url)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static String seconds(Duration wait) {
    return Numbers.exactSeconds(wait).toPlainString();
  }

  private static String line(String name, Optional<String> value) {
    return name + "=" + value.orElse("") + "\n";
  }
}

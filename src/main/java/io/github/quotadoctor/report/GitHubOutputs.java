package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Remedy;
import io.github.quotadoctor.diagnosis.Retry;
import io.github.quotadoctor.diagnosis.Verdict;
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
   * @param exitCode of the process, which may be about more than this diagnosis
   */
  public static String of(Diagnosis diagnosis, int exitCode) {
    Verdict verdict = diagnosis.verdict();
    return line("verdict", verdict.cause().code())
        + line("class", verdict.cause().causeClass().code())
        + line("usable", verdict.usable().map(String::valueOf).orElse(""))
        + line("retryable", retryable(verdict.finding().retry()))
        + line(
            "retry_after_s",
            verdict
                .finding()
                .retryAfter()
                .map(wait -> Numbers.exactSeconds(wait).toPlainString())
                .orElse(""))
        + line("exit_code", Integer.toString(exitCode))
        + line("fix_url", fixUrl(verdict).orElse(""));
  }

  private static Optional<String> fixUrl(Verdict verdict) {
    return verdict.steps().stream()
        .map(Verdict.Step::remedy)
        .map(Remedy::url)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static String retryable(Retry retry) {
    return switch (retry) {
      case YES -> "true";
      case NO -> "false";
      case UNKNOWN -> "";
    };
  }

  private static String line(String name, String value) {
    return name + "=" + value + "\n";
  }
}

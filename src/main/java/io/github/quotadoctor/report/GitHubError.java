package io.github.quotadoctor.report;

/** An error that ended a run before there was a verdict, as an annotation of a GitHub workflow. */
public final class GitHubError {
  private GitHubError() {}

  /** The line for an error with this message. */
  public static String of(String message) {
    return new WorkflowCommand("error", "quotadoctor", message).line();
  }
}

package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.DisplaySettings;
import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.report.GitHubOutputs;
import io.github.quotadoctor.report.GitHubReporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What a step of a GitHub workflow is told without asking: an annotation on stderr, outputs and a
 * summary. Source: "Variables" and "Workflow commands for GitHub Actions", docs.github.com,
 * 2026-11.
 */
final class GitHubStep {
  private final Session session;

  GitHubStep(Session session) {
    this.session = session;
  }

  private boolean isOne() {
    return session.world().environment().value("GITHUB_ACTIONS").filter("true"::equals).isPresent();
  }

  /**
   * Tells it, where there is such a step.
   *
   * @param summary in Markdown
   */
  void tell(Diagnosis decisive, int exitCode, String summary, DisplaySettings display) {
    if (!isOne()) {
      return;
    }
    if (display.format() != OutputFormat.GITHUB && display.quiet() < 2) {
      String annotation = new GitHubReporter(session.messages()).verdict(decisive);
      session.console().printError(annotation);
    }
    append("GITHUB_OUTPUT", GitHubOutputs.of(decisive, exitCode));
    append("GITHUB_STEP_SUMMARY", summary);
  }

  /** These files were not asked for, so a failure to write them changes no exit code. */
  private void append(String variable, String text) {
    session
        .world()
        .environment()
        .value(variable)
        .filter(name -> !appended(name, text))
        .ifPresent(
            name ->
                session
                    .console()
                    .printError(
                        "quotadoctor: "
                            + session
                                .messages()
                                .text("github.unwritten", Facts.of("name", variable))
                            + "\n"));
  }

  private boolean appended(String name, String text) {
    try {
      Path file = session.world().workingDirectory().resolve(name);
      Files.writeString(
          file,
          session.redactor().redact(text),
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
      return true;
    } catch (IOException | InvalidPathException broken) {
      return false;
    }
  }
}

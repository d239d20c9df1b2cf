package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.DisplaySettings;
import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.config.Redactor;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.report.GitHubError;
import io.github.quotadoctor.report.GitHubOutputs;
import io.github.quotadoctor.report.GitHubReporter;
import io.github.quotadoctor.report.Messages;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a step of a GitHub workflow is told without asking: an annotation on stderr, outputs and a
 * summary. Source: "Variables" and "Workflow commands for GitHub Actions", docs.github.com,
 * 2026-11.
 */
record GitHubStep(World world, Console console, Messages messages, Redactor redactor) {
  private static final String OUTPUTS = "GITHUB_OUTPUT";
  private static final String SUMMARY = "GITHUB_STEP_SUMMARY";

  private boolean isOne() {
    return world.environment().value("GITHUB_ACTIONS").filter("true"::equals).isPresent();
  }

  /**
   * Tells what was found, where there is such a step.
   *
   * @param exitCode of the process
   * @param summary in Markdown, asked for only where there is such a step
   */
  void tell(Diagnosis decisive, int exitCode, Supplier<String> summary, DisplaySettings display) {
    if (!isOne()) {
      return;
    }
    if (display.format() != OutputFormat.GITHUB && display.quiet() < 2) {
      console.printError(new GitHubReporter(messages).verdict(decisive));
    }
    append(OUTPUTS, GitHubOutputs.of(Optional.of(decisive), exitCode));
    append(SUMMARY, summary.get());
  }

  /** Tells that there is nothing to find out, because the call is wrong. */
  void tellMisuse(String problem, boolean silent) {
    if (!isOne()) {
      return;
    }
    if (!silent) {
      console.printError(GitHubError.of(problem));
    }
    append(OUTPUTS, GitHubOutputs.of(Optional.empty(), ExitCode.USAGE));
  }

  /** These files were not asked for, so a failure to write them changes no exit code. */
  private void append(String variable, String text) {
    world
        .environment()
        .value(variable)
        .filter(name -> !appended(name, text))
        .ifPresent(
            name ->
                console.printError(
                    "quotadoctor: "
                        + messages.text("github.unwritten", Facts.of("name", variable))
                        + "\n"));
  }

  private boolean appended(String name, String text) {
    try {
      new SharedFile(world.workingDirectory().resolve(name)).append(redactor.redact(text));
      return true;
    } catch (IOException | InvalidPathException broken) {
      return false;
    }
  }
}

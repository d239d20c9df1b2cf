package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.config.UsageProblem;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.report.JsonError;
import io.github.quotadoctor.report.Messages;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says what is wrong with a call, in the format that was asked for and to a GitHub workflow, and
 * ends it with exit 2.
 */
record UsageErrors(Console console, Messages messages, GitHubStep step, AskedDisplay asked) {
  /** The same in another way to print. */
  UsageErrors as(AskedDisplay other) {
    return new UsageErrors(console, messages, step, other);
  }

  /** No command, for which there is the help of the program. */
  int reportNoCommand(String help) {
    console.printError(help);
    step.tellMisuse(messages.text("usage.no_command"), asked.silent());
    return ExitCode.USAGE;
  }

  /** Problems of settings, each on its own line. */
  int report(List<UsageProblem> problems) {
    return report(
        problems.stream()
            .map(problem -> messages.text(problem.key(), new Facts(problem.facts())))
            .collect(Collectors.joining("\n")));
  }

  /** One problem, by the key of its words. */
  int report(String key, Facts facts) {
    return report(messages.text(key, facts));
  }

  private int report(String text) {
    if (asked.json()) {
      console.print(
          JsonError.of(ExitCode.USAGE, "usage", text.replace("\n", "; ")), OutputFormat.JSON);
    }
    text.lines().forEach(line -> console.printError("quotadoctor: " + line + "\n"));
    console.printError(messages.text("usage.see_help") + "\n");
    step.tellMisuse(text, asked.silent());
    return ExitCode.USAGE;
  }
}

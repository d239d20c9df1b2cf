package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.config.UsageProblem;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.report.JsonError;
import io.github.quotadoctor.report.Messages;
import java.util.List;
import java.util.stream.Collectors;

/** Says what is wrong with a call, in the format that was asked for, and ends it with exit 2. */
final class UsageErrors {
  private final Console console;
  private final Messages messages;
  private final boolean json;

  UsageErrors(Console console, Messages messages, boolean json) {
    this.console = console;
    this.messages = messages;
    this.json = json;
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
    if (json) {
      console.print(
          JsonError.of(ExitCode.USAGE, "usage", text.replace("\n", "; ")), OutputFormat.JSON);
    }
    text.lines().forEach(line -> console.printError("quotadoctor: " + line + "\n"));
    console.printError(messages.text("usage.see_help") + "\n");
    return ExitCode.USAGE;
  }
}

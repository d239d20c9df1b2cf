package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.config.UsageProblem;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Statement;
import io.github.quotadoctor.report.JsonError;
import io.github.quotadoctor.report.Messages;
import java.util.List;
import java.util.Map;
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
    step.tellMisuse(messages.text("usage.no_command"), asked.isSilent());
    return ExitCode.USAGE;
  }

  /** What is wrong, to be said in any language. */
  static Statement statement(UsageProblem problem) {
    Facts facts = Facts.none().with("allowed", problem.allowed());
    for (Map.Entry<String, String> fact : problem.facts().entrySet()) {
      facts = facts.with(fact.getKey(), fact.getValue());
    }
    return new Statement(problem.key(), facts);
  }

  /** Problems of settings, each on its own line. */
  int report(List<UsageProblem> problems) {
    return tell(problems.stream().map(UsageErrors::statement).toList());
  }

  /** One problem, by the key of its words. */
  int report(String key, Facts facts) {
    return tell(List.of(new Statement(key, facts)));
  }

  /** A document is in English whatever the language. */
  private int tell(List<Statement> statements) {
    if (asked.json()) {
      String message =
          statements.stream().map(Messages.english()::text).collect(Collectors.joining("; "));
      console.print(JsonError.of(ExitCode.USAGE, "usage", message), OutputFormat.JSON);
    }
    List<String> problems = statements.stream().map(messages::text).toList();
    problems.forEach(problem -> console.printError("quotadoctor: " + problem + "\n"));
    console.printError(messages.text("usage.see_help") + "\n");
    step.tellMisuse(String.join("\n", problems), asked.isSilent());
    return ExitCode.USAGE;
  }
}

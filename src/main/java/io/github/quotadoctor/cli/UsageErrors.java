package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.UsageProblem;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Statement;
import io.github.quotadoctor.report.JsonError;
import io.github.quotadoctor.report.Messages;
import java.util.List;
import java.util.Map;
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
    if (json) {
      String message =
          statements.stream().map(Messages.english()::text).collect(Collectors.joining("; "));
      console.printDocument(JsonError.of(ExitCode.USAGE, "usage", message));
    }
    statements.forEach(
        statement -> console.printError("quotadoctor: " + messages.text(statement) + "\n"));
    console.printError(messages.text("usage.see_help") + "\n");
    return ExitCode.USAGE;
  }
}

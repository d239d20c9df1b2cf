package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.diagnosis.Facts;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ParseResult;

/** The commands, and what picocli makes of the arguments. */
final class Commands {
  private final List<Command> commands;
  private final CommandTree tree;
  private final CommandHelp help;
  private final Session session;

  Commands(Session session) {
    this.session = session;
    this.commands =
        List.of(
            new CheckCommand(session),
            new WaitCommand(session),
            new CompareCommand(session),
            new ExplainCommand(session),
            new StatusCommand(session),
            new SpendCommand(session),
            new SimulateCommand(session),
            new SchemaCommand(session),
            new HelpCommand(session, this::usage));
    this.tree = new CommandTree(commands);
    this.help = new CommandHelp(session.messages(), commands, Display.width(session.world()));
  }

  int run(String... arguments) {
    ParseResult parsed = tree.parse(arguments);
    if (!parsed.hasSubcommand()
        || parsed.isUsageHelpRequested()
        || parsed.isVersionHelpRequested()) {
      return withoutCommand(parsed);
    }
    ParseResult inner = parsed.subcommand();
    String name = inner.commandSpec().name();
    if (inner.isUsageHelpRequested()) {
      session.console().print(help.command(name).orElseThrow());
      return ExitCode.OK;
    }
    Arguments typed = CommandTree.arguments(inner);
    Optional<Option> empty = typed.withoutValue();
    if (empty.isPresent()) {
      return session
          .earlyErrors()
          .report("usage.missing_value", Facts.of("name", empty.get().longName()));
    }
    return commands.stream()
        .filter(command -> command.name().equals(name))
        .findFirst()
        .orElseThrow()
        .run(typed);
  }

  private int withoutCommand(ParseResult parsed) {
    if (parsed.isUsageHelpRequested()) {
      session.console().print(help.program());
      return ExitCode.OK;
    }
    if (parsed.isVersionHelpRequested()) {
      session.console().print("quotadoctor " + Version.current() + "\n");
      return ExitCode.OK;
    }
    return session.earlyErrors().reportNoCommand(help.program());
  }

  private Optional<String> usage(Optional<String> name) {
    return name.map(help::command).orElseGet(() -> Optional.of(help.program()));
  }
}

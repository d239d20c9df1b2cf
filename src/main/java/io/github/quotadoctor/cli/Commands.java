package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.diagnosis.Facts;
import java.util.List;
import java.util.Optional;

/** The commands, and which of them the arguments mean. */
final class Commands {
  private final List<Command> commands;
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
            new CompletionCommand(session, this::all),
            new HelpCommand(session, this::usage, this::all));
    this.help = new CommandHelp(session.messages(), commands, Display.width(session.world()));
  }

  /** All of them, in the order in which help names them. */
  List<Command> all() {
    return commands;
  }

  int run(List<String> arguments) {
    return helpAlone(arguments)
        .map(this::print)
        .or(() -> wordsAlone(arguments))
        .orElseGet(() -> parsed(arguments));
  }

  /** Help; picocli, which takes longer to load than many a command to run, is not needed for it. */
  private Optional<String> helpAlone(List<String> arguments) {
    int last = arguments.size() - 1;
    if (last < 0 || last > 1 || !CommandHelp.HELP.contains(arguments.get(last))) {
      return Optional.empty();
    }
    return last == 0 ? Optional.of(help.briefProgram()) : first(arguments).map(help::briefCommand);
  }

  /** A command with words behind it and no option, for which picocli is not needed either. */
  private Optional<Integer> wordsAlone(List<String> arguments) {
    return first(arguments)
        .filter(command -> command.takes(arguments.size() - 1))
        .filter(command -> arguments.stream().noneMatch(word -> word.startsWith("-")))
        .map(command -> command.run(Arguments.words(arguments.subList(1, arguments.size()))));
  }

  private int parsed(List<String> arguments) {
    List<Command> meant = first(arguments).map(List::of).orElse(commands);
    return new CommandTree(meant).parse(arguments, this::run, this::tell);
  }

  private int tell(Misuse misuse) {
    return session.earlyErrors().report(misuse.key(), misuse.facts());
  }

  private int run(TypedCall call) {
    Optional<Command> command = call.command().flatMap(this::named);
    if (call.asksForHelp()) {
      return print(command.map(help::briefCommand).orElseGet(help::briefProgram));
    }
    if (call.asksForVersion()) {
      return print(Version.line());
    }
    Optional<Option> empty = call.arguments().withoutValue();
    if (empty.isPresent()) {
      return tell(new Misuse("usage.missing_value", Facts.of("name", empty.get().longName())));
    }
    return command
        .map(it -> it.run(call.arguments()))
        .orElseGet(() -> session.earlyErrors().reportNoCommand(help.briefProgram()));
  }

  /** The command that the arguments begin with. */
  private Optional<Command> first(List<String> arguments) {
    return arguments.stream().findFirst().flatMap(this::named);
  }

  private Optional<Command> named(String name) {
    return commands.stream().filter(command -> command.name().equals(name)).findFirst();
  }

  private int print(String text) {
    session.console().print(text);
    return ExitCode.OK;
  }

  private Optional<String> usage(Optional<String> name) {
    return name.map(it -> named(it).map(help::command))
        .orElseGet(() -> Optional.of(help.program()));
  }
}

package io.github.quotadoctor.cli;

import io.github.quotadoctor.report.HelpText;
import io.github.quotadoctor.report.Messages;
import java.util.List;
import java.util.Optional;

/** The help of the program and of its commands as it is printed. */
final class CommandHelp {
  /** What asks for it, on its own or behind a command. */
  static final List<String> HELP = List.of("-h", "--help");

  /** What asks for the version. */
  static final List<String> VERSION = List.of("-V", "--version");

  private final List<Command> commands;
  private final HelpPages pages;
  private final HelpText text;

  CommandHelp(Messages messages, List<Command> commands, int width) {
    this.commands = commands;
    this.pages = new HelpPages(messages, commands);
    this.text = new HelpText(messages, width);
  }

  /** All help of the program. */
  String program() {
    return text.print(pages.program());
  }

  /** The help of the program on one screen. */
  String briefProgram() {
    return text.brief(pages.briefProgram());
  }

  /** All help of one command; empty when there is none of that name. */
  Optional<String> command(String name) {
    return named(name).map(pages::command).map(text::print);
  }

  /** The help of one command on one screen; empty when there is none of that name. */
  Optional<String> briefCommand(String name) {
    return named(name).map(pages::briefCommand).map(text::brief);
  }

  private Optional<Command> named(String name) {
    return commands.stream().filter(command -> command.name().equals(name)).findFirst();
  }
}

package io.github.quotadoctor.cli;

import io.github.quotadoctor.report.HelpText;
import io.github.quotadoctor.report.Messages;
import java.util.List;

/** The help of the program and of its commands as it is printed. */
final class CommandHelp {
  /** What asks for it, on its own or behind a command. */
  static final List<String> HELP = List.of("-h", "--help");

  /** What asks for the version. */
  static final List<String> VERSION = List.of("-V", "--version");

  private final HelpPages pages;
  private final HelpText text;

  CommandHelp(Messages messages, List<Command> commands, int width) {
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

  /** All help of one command. */
  String command(Command command) {
    return text.print(pages.command(command));
  }

  /** The help of one command on one screen. */
  String briefCommand(Command command) {
    return text.brief(pages.briefCommand(command));
  }
}

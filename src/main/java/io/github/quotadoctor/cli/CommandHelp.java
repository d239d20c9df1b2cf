package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.report.HelpPage;
import io.github.quotadoctor.report.HelpText;
import io.github.quotadoctor.report.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The help of the program and of its commands. */
final class CommandHelp {
  /** What asks for it, on its own or behind a command. */
  static final List<String> OPTION = List.of("-h", "--help");

  private static final String PROGRAM = "quotadoctor";
  private static final String NO_SHORT_NAME = "    ";

  private final Messages messages;
  private final List<Command> commands;
  private final HelpText text;

  CommandHelp(Messages messages, List<Command> commands, int width) {
    this.messages = messages;
    this.commands = commands;
    this.text = new HelpText(messages, width);
  }

  /** The help of the program. */
  String program() {
    return text.print(
        new HelpPage(
            PROGRAM + " [OPTIONS] [COMMAND]",
            description(PROGRAM),
            List.of(),
            List.of(
                entry(Option.LANG, Facts.none()),
                entry("-h, --help", "option.help"),
                entry("-V, --version", "option.version")),
            commands.stream()
                .map(it -> new HelpPage.Entry(it.name(), description(it.name())))
                .toList(),
            footer(PROGRAM)));
  }

  /** The help of one command; empty when there is none of that name. */
  Optional<String> command(String name) {
    return commands.stream()
        .filter(command -> command.name().equals(name))
        .findFirst()
        .map(command -> text.print(page(command)));
  }

  private HelpPage page(Command command) {
    Optional<String> argument =
        command.argumentLabel().map(label -> "[" + label + (command.takesWords() ? "...]" : "]"));
    List<HelpPage.Entry> options = new ArrayList<>();
    command.options().forEach(option -> options.add(entry(option, formats(command))));
    options.add(entry("-h, --help", "option.help"));
    return new HelpPage(
        PROGRAM + " " + command.name() + " [OPTIONS]" + argument.map(it -> " " + it).orElse(""),
        description(command.name()),
        argument.map(it -> entry(NO_SHORT_NAME + it, "argument." + command.name())).stream()
            .toList(),
        options,
        List.of(),
        footer(command.name()));
  }

  private HelpPage.Entry entry(Option option, Facts facts) {
    String name = option.isNegatable() ? "--[no-]" + option.id() : option.longName();
    Stream<String> names = Stream.concat(option.shortName().stream(), Stream.of(name));
    return new HelpPage.Entry(
        (option.shortName().isEmpty() ? NO_SHORT_NAME : "")
            + names.collect(Collectors.joining(", "))
            + option.valueLabel().map(label -> "=" + label).orElse(""),
        messages.text("option." + option.id(), facts));
  }

  private HelpPage.Entry entry(String label, String key) {
    return new HelpPage.Entry(label, messages.text(key));
  }

  private String description(String command) {
    return messages.text("command." + command);
  }

  private List<String> footer(String command) {
    return messages.list("command." + command + ".footer", Facts.none());
  }

  private Facts formats(Command command) {
    List<String> others =
        command.formats().stream()
            .filter(format -> format != OutputFormat.TEXT)
            .map(format -> format.name().toLowerCase(Locale.ROOT))
            .toList();
    return Facts.of("formats", messages.oneOf(others));
  }
}

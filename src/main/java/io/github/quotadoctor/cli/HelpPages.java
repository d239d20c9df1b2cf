package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.report.HelpPage;
import io.github.quotadoctor.report.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What help tells of the program and of its commands: all of it, and what fits on one screen. */
final class HelpPages {
  private static final String PROGRAM = "quotadoctor";
  private static final String NO_SHORT_NAME = "    ";

  private final Messages messages;
  private final List<Command> commands;

  HelpPages(Messages messages, List<Command> commands) {
    this.messages = messages;
    this.commands = commands;
  }

  /** All of the program. */
  HelpPage program() {
    return new HelpPage(
        PROGRAM + " [OPTIONS] [COMMAND]",
        messages.text("command." + PROGRAM),
        examples(PROGRAM),
        List.of(),
        List.of(
            entry(Option.LANG, Facts.none()),
            entry("-h, --help", "option.help"),
            entry("-V, --version", "option.version")),
        commands.stream().map(it -> entry(it.name(), "command." + it.name())).toList(),
        HelpCommand.TOPICS.stream().map(topic -> summary(topic, "topic." + topic)).toList(),
        List.of(allOptions("COMMAND")));
  }

  /** What of the program fits on one screen. */
  HelpPage briefProgram() {
    String topics = String.join(" | ", HelpCommand.TOPICS);
    return program()
        .brief(
            List.of(),
            commands.stream().map(it -> summary(it.name(), "command." + it.name())).toList(),
            List.of(messages.text("help.topic", Facts.of("names", topics)), allOptions("COMMAND")));
  }

  /** All of one command. */
  HelpPage command(Command command) {
    Optional<String> argument =
        command.argumentLabel().map(label -> "[" + label + (command.takesWords() ? "...]" : "]"));
    List<HelpPage.Entry> options = entries(command, command.options());
    options.add(entry("-h, --help", "option.help"));
    return new HelpPage(
        PROGRAM + " " + command.name() + " [OPTIONS]" + argument.map(it -> " " + it).orElse(""),
        messages.text("command." + command.name()),
        examples(command.name()),
        argument.map(it -> argument(NO_SHORT_NAME + it, command)).stream().toList(),
        options,
        List.of(),
        List.of(),
        messages.list("command." + command.name() + ".note", Facts.none()));
  }

  /** What of a command fits on one screen. */
  HelpPage briefCommand(Command command) {
    return command(command)
        .brief(
            entries(command, command.mostUsed()), List.of(), List.of(allOptions(command.name())));
  }

  private List<HelpPage.Entry> entries(Command command, List<Option> options) {
    Facts formats = formats(command, messages);
    return options.stream()
        .map(option -> entry(option, formats))
        .collect(Collectors.toCollection(ArrayList::new));
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

  private HelpPage.Entry argument(String label, Command command) {
    Facts topics = Facts.none().with("names", HelpCommand.TOPICS);
    return new HelpPage.Entry(label, messages.text("argument." + command.name(), topics));
  }

  private HelpPage.Entry summary(String label, String key) {
    return entry(label, key + ".summary");
  }

  private List<String> examples(String command) {
    return messages.list("command." + command + ".example", Facts.none());
  }

  private String allOptions(String command) {
    return messages.text("help.all_options", Facts.of("name", command));
  }

  /** The formats of a command beside the default, as a list within a sentence. */
  static Facts formats(Command command, Messages messages) {
    List<String> others =
        command.formats().stream()
            .filter(format -> format != OutputFormat.TEXT)
            .map(format -> format.name().toLowerCase(Locale.ROOT))
            .toList();
    return Facts.of("formats", messages.oneOf(others));
  }
}

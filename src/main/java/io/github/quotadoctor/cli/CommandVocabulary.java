package io.github.quotadoctor.cli;

import io.github.quotadoctor.completion.KnownCommand;
import io.github.quotadoctor.completion.KnownOption;
import io.github.quotadoctor.completion.Value;
import io.github.quotadoctor.completion.Vocabulary;
import io.github.quotadoctor.completion.Word;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.report.Messages;
import java.util.ArrayList;
import java.util.List;

/** What can be typed, told by the commands themselves; in English. */
final class CommandVocabulary {
  private final Messages messages = Messages.english();

  private CommandVocabulary() {}

  static Vocabulary of(List<Command> commands) {
    CommandVocabulary words = new CommandVocabulary();
    List<KnownOption> program = new ArrayList<>();
    program.add(
        words.option(Option.LANG, OptionWords.of(Option.LANG, List.of(), List.of()), Facts.none()));
    program.add(words.alone(CommandHelp.HELP, "option.help"));
    program.add(words.alone(CommandHelp.VERSION, "option.version"));
    return new Vocabulary(program, commands.stream().map(words::command).toList());
  }

  private KnownCommand command(Command command) {
    return new KnownCommand(
        new Word(command.name(), messages.text("command." + command.name() + ".summary")),
        command.argumentLabel().orElse(""),
        command.argumentWords(),
        options(command));
  }

  private List<KnownOption> options(Command command) {
    Facts formats = HelpPages.formats(command, messages);
    List<KnownOption> options = new ArrayList<>();
    for (Option option : command.options()) {
      Value value =
          OptionWords.of(
              option, OptionWords.of(command.formats()), OptionWords.of(command.formatsInFiles()));
      options.add(option(option, value, formats));
      if (option.isNegatable()) {
        options.add(opposite(option));
      }
    }
    options.add(alone(CommandHelp.HELP, "option.help"));
    return options;
  }

  private KnownOption option(Option option, Value value, Facts facts) {
    return new KnownOption(
        option.names(),
        option.isNegatable() ? List.of(option.negativeName()) : List.of(),
        option.isCounted() || option.isRepeatable(),
        messages.text("option." + option.id(), facts),
        value);
  }

  private KnownOption opposite(Option option) {
    return new KnownOption(
        List.of(option.negativeName()),
        option.names(),
        false,
        messages.text("option.opposite", Facts.of("name", option.longName())),
        Value.none());
  }

  private KnownOption alone(List<String> names, String key) {
    return new KnownOption(names, List.of(), false, messages.text(key), Value.none());
  }
}

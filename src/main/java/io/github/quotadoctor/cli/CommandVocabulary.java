package io.github.quotadoctor.cli;

import io.github.quotadoctor.completion.TypedCommand;
import io.github.quotadoctor.completion.TypedOption;
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
    List<TypedOption> program = new ArrayList<>();
    program.add(
        words.option(Option.LANG, OptionWords.of(Option.LANG, List.of(), List.of()), Facts.none()));
    program.add(words.alone(CommandHelp.HELP, "option.help"));
    program.add(words.alone(CommandHelp.VERSION, "option.version"));
    return new Vocabulary(program, commands.stream().map(words::command).toList());
  }

  private TypedCommand command(Command command) {
    return new TypedCommand(
        new Word(command.name(), messages.text("command." + command.name() + ".summary")),
        command.argumentLabel().orElse(""),
        command.argumentWords(),
        options(command));
  }

  private List<TypedOption> options(Command command) {
    Facts formats = CommandHelp.formats(command, messages);
    List<TypedOption> options = new ArrayList<>();
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

  private TypedOption option(Option option, Value value, Facts facts) {
    return new TypedOption(
        option.names(),
        option.isNegatable() ? List.of(option.negativeName()) : List.of(),
        option.isCounted() || option.isRepeatable(),
        messages.text("option." + option.id(), facts),
        value);
  }

  private TypedOption opposite(Option option) {
    return new TypedOption(
        List.of(option.negativeName()),
        option.names(),
        false,
        messages.text("option.opposite", Facts.of("name", option.longName())),
        Value.none());
  }

  private TypedOption alone(List<String> names, String key) {
    return new TypedOption(names, List.of(), false, messages.text(key), Value.none());
  }
}

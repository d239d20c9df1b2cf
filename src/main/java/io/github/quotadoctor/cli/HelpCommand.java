package io.github.quotadoctor.cli;

import io.github.quotadoctor.completion.Word;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.report.Messages;
import io.github.quotadoctor.report.TopicText;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Help for a command or a topic. */
final class HelpCommand implements Command {
  static final List<String> TOPICS = List.of("environment", "exit-codes", "json", "keys");

  private final Session session;
  private final Function<Optional<String>, Optional<String>> usage;
  private final Supplier<List<Command>> commands;

  /**
   * The help.
   *
   * @param usage the help of a command, or of the program where none is named; empty when there is
   *     no such command
   * @param commands all that there is help on
   */
  HelpCommand(
      Session session,
      Function<Optional<String>, Optional<String>> usage,
      Supplier<List<Command>> commands) {
    this.session = session;
    this.usage = usage;
    this.commands = commands;
  }

  @Override
  public String name() {
    return "help";
  }

  @Override
  public Optional<String> argumentLabel() {
    return Optional.of("COMMAND|TOPIC");
  }

  @Override
  public List<Word> argumentWords() {
    Messages english = Messages.english();
    Stream<Word> names =
        commands.get().stream()
            .map(it -> new Word(it.name(), english.text("command." + it.name() + ".summary")));
    Stream<Word> topics =
        TOPICS.stream().map(it -> new Word(it, english.text("topic." + it + ".summary")));
    return Stream.concat(names, topics).toList();
  }

  @Override
  public List<Option> options() {
    return List.of(Option.LANG);
  }

  @Override
  public int run(Arguments arguments) {
    Optional<String> asked = arguments.positional().stream().findFirst();
    Optional<String> text =
        asked
            .filter(TOPICS::contains)
            .map(topic -> TopicText.print(words(topic), Display.width(session.world())))
            .or(() -> usage.apply(asked));
    if (text.isEmpty()) {
      return session
          .earlyErrors()
          .report("usage.unknown_topic", Facts.of("name", asked.orElse("")).with("names", TOPICS));
    }
    session.console().print(text.get());
    return ExitCode.OK;
  }

  private String words(String topic) {
    return session.messages().text("topic." + topic);
  }
}

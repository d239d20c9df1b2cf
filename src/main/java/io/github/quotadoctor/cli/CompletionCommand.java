package io.github.quotadoctor.cli;

import io.github.quotadoctor.completion.Shell;
import io.github.quotadoctor.completion.Word;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.diagnosis.Facts;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Prints the script by which a shell completes calls of this program. */
final class CompletionCommand implements Command {
  private final Session session;
  private final Supplier<List<Command>> commands;

  /**
   * The command.
   *
   * @param commands all that can be completed
   */
  CompletionCommand(Session session, Supplier<List<Command>> commands) {
    this.session = session;
    this.commands = commands;
  }

  @Override
  public String name() {
    return "completion";
  }

  @Override
  public Optional<String> argumentLabel() {
    return Optional.of("SHELL");
  }

  @Override
  public List<Word> argumentWords() {
    return Word.plain(Shell.words());
  }

  @Override
  public List<Option> options() {
    return List.of(Option.LANG);
  }

  @Override
  public int run(Arguments arguments) {
    String name = arguments.positional().stream().findFirst().orElse("");
    Optional<Shell> shell = Shell.named(name);
    if (shell.isEmpty()) {
      Facts shells = Facts.none().with("allowed", Shell.words());
      return session
          .earlyErrors()
          .report(name.isEmpty() ? "usage.no_shell" : "usage.unknown_shell", shells);
    }
    session.console().print(shell.get().script(CommandVocabulary.of(commands.get())));
    return ExitCode.OK;
  }
}

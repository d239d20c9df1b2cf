package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.LanguageRequest;
import io.github.quotadoctor.config.Redactor;
import io.github.quotadoctor.config.UsageProblem;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.report.Languages;
import io.github.quotadoctor.report.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One run of the program, from its arguments to its exit code. */
public final class Program {
  private final World world;
  private final Console console;
  private final Redactor redactor;
  private final long startedAt;

  /** A program in this world. */
  public Program(World world) {
    this.world = world;
    this.startedAt = world.nanoTime().getAsLong();
    this.redactor = Secrets.of(world.environment());
    this.console = new Console(world, redactor);
  }

  /** Runs the command that the arguments name and returns the exit code. */
  public int run(String... arguments) {
    List<String> typed = Arrays.asList(arguments);
    int exitCode = guarded(typed);
    if (console.lostOutput()) {
      tell(words(typed).messages().text("program.lost_output"));
      return ExitCode.USAGE;
    }
    return exitCode;
  }

  /** A crash is printed without the exception's message, which may hold a secret. */
  private int guarded(List<String> arguments) {
    try {
      return isVersionAlone(arguments) ? version() : dispatch(arguments);
    } catch (RuntimeException | Error bug) {
      StackTraceElement[] trace = bug.getStackTrace();
      tell(crash(bug.getClass().getName() + (trace.length > 0 ? " " + trace[0] : ""), arguments));
      return ExitCode.BUG;
    }
  }

  private String crash(String place, List<String> arguments) {
    try {
      return words(arguments).messages().text("program.bug", Facts.of("place", place));
    } catch (RuntimeException | Error wordless) {
      return place;
    }
  }

  private void tell(String text) {
    console.printError("quotadoctor: " + text + "\n");
  }

  /** Answered before picocli is loaded. */
  private static boolean isVersionAlone(List<String> arguments) {
    return arguments.size() == 1 && CommandHelp.VERSION.contains(arguments.get(0));
  }

  private int version() {
    console.print(Version.line());
    return ExitCode.OK;
  }

  private LanguageRequest language(List<String> arguments) {
    return LanguageRequest.of(arguments, world.environment(), world.displayLanguage());
  }

  private Words words(List<String> arguments) {
    return Words.of(Messages.in(language(arguments).among(Languages::isThere)), world.charset());
  }

  private int dispatch(List<String> arguments) {
    Words words = words(arguments);
    UsageErrors errors =
        new UsageErrors(
            console,
            words.messages(),
            new GitHubStep(world, console, words.messages(), redactor),
            AskedDisplay.of(arguments, world.environment()));
    if (words.fellBack() && !errors.asked().isQuiet()) {
      tell(cannotBeShown(words));
    }
    if (KeyGuard.findsKey(arguments)) {
      return errors.report("usage.key_argument", Facts.none());
    }
    Optional<UsageProblem> problem =
        language(arguments).problem(Languages::isThere, Languages::all);
    if (problem.isPresent()) {
      return errors.report(List.of(problem.get()));
    }
    Session session = new Session(world, console, words, redactor, startedAt, errors);
    return new Commands(session).run(arguments);
  }

  private String cannotBeShown(Words words) {
    return words
        .messages()
        .text(
            "language.cannot_be_shown",
            Facts.of("language", words.inDocuments().language())
                .with("charset", world.charset().name()));
  }
}

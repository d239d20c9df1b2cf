package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.Redactor;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.report.Messages;
import java.util.Arrays;
import picocli.CommandLine.ParameterException;

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
    int exitCode = guarded(arguments);
    if (console.lostOutput()) {
      console.printError("quotadoctor: the output could not be written\n");
      return ExitCode.USAGE;
    }
    return exitCode;
  }

  /** A crash is printed without the exception's message, which may hold a secret. */
  private int guarded(String... arguments) {
    try {
      return isVersionAlone(arguments) ? version() : dispatch(arguments);
    } catch (RuntimeException | Error bug) {
      StackTraceElement[] trace = bug.getStackTrace();
      console.printError(
          "quotadoctor: internal error, please report it: "
              + bug.getClass().getName()
              + (trace.length > 0 ? " at " + trace[0] : "")
              + "\n");
      return ExitCode.BUG;
    }
  }

  /** Answered before picocli is loaded. */
  private static boolean isVersionAlone(String... arguments) {
    return arguments.length == 1 && (arguments[0].equals("--version") || arguments[0].equals("-V"));
  }

  private int version() {
    console.print("quotadoctor " + Version.current() + "\n");
    return ExitCode.OK;
  }

  private int dispatch(String... arguments) {
    Messages messages = Messages.english();
    UsageErrors errors =
        new UsageErrors(
            console,
            messages,
            new GitHubStep(world, console, messages, redactor),
            AskedDisplay.of(Arrays.asList(arguments), world.environment()));
    if (KeyGuard.findsKey(arguments)) {
      return errors.report("usage.key_argument", Facts.none());
    }
    Session session = new Session(world, console, messages, redactor, startedAt, errors);
    Commands commands = new Commands(session);
    try {
      return commands.run(arguments);
    } catch (ParameterException wrong) {
      Misuse misuse = Misuse.of(wrong, Arrays.asList(arguments));
      return errors.report(misuse.key(), misuse.facts());
    }
  }
}

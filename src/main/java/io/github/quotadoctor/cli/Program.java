package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.Redactor;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.report.Messages;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

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
    } catch (RuntimeException bug) {
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
    UsageErrors errors = new UsageErrors(console, messages, wantsJson(arguments));
    if (KeyGuard.findsKey(arguments)) {
      return errors.report("usage.key_argument", Facts.none());
    }
    Session session = new Session(world, console, messages, redactor, startedAt);
    Commands commands = new Commands(session);
    try {
      return commands.run(arguments);
    } catch (ParameterException wrong) {
      return misused(errors, wrong);
    }
  }

  private static int misused(UsageErrors errors, ParameterException wrong) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      List<String> suggestions = unmatched.getSuggestions();
      Facts facts = Facts.of("value", unmatched.getUnmatched().get(0));
      return errors.report(
          "usage.unknown_argument",
          suggestions.isEmpty() ? facts : facts.with("suggestion", suggestions.get(0)));
    }
    if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return errors.report("usage.missing_value", Facts.of("name", name(missing)));
    }
    if (wrong instanceof OverwrittenOptionException) {
      return errors.report("usage.repeated", Facts.none());
    }
    return errors.report("usage.arguments", Facts.none());
  }

  private static String name(MissingParameterException missing) {
    return missing.getMissing().get(0) instanceof picocli.CommandLine.Model.OptionSpec option
        ? option.longestName()
        : "";
  }

  /** Found without parsing, because an error in the arguments must be told in JSON, too. */
  private boolean wantsJson(String... arguments) {
    String joined = String.join(" ", Arrays.asList(arguments));
    return joined.matches("(?s)(.* )?(-o ?|-o=|--output[= ])json( .*)?")
        || (!joined.contains("-o")
            && world
                .environment()
                .value(Option.OUTPUT.variable())
                .filter("json"::equals)
                .isPresent());
  }
}

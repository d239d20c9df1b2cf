package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.diagnosis.Facts;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with arguments that cannot be parsed, in our words; picocli's repeat values. */
record Misuse(String key, Facts facts) {
  private static final int LONGEST_REPEATED = 20;

  static Misuse of(ParameterException wrong, List<String> arguments) {
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched.getUnmatched().get(0), unmatched.getCommandLine().getCommandSpec());
    }
    if (wrong instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return named("usage.missing_value", missing.getMissing().get(0));
    }
    if (wrong instanceof OverwrittenOptionException repeated) {
      return named("usage.repeated", repeated.getOverwritten());
    }
    return switchWithValue(arguments)
        .map(name -> new Misuse("usage.no_value", Facts.of("name", name)))
        .orElseGet(() -> new Misuse("usage.arguments", Facts.none()));
  }

  private static Misuse named(String key, ArgSpec argument) {
    String name = argument instanceof OptionSpec option ? option.longestName() : "";
    return new Misuse(key, Facts.of("name", name));
  }

  private static Misuse unknown(String argument, CommandSpec command) {
    if (argument.startsWith("-")) {
      String name = nameOf(argument);
      Stream<String> names =
          command.options().stream()
              .flatMap(it -> Arrays.stream(it.names()))
              .filter(Misuse::isLong);
      return unknown("usage.unknown_option", name, names.toList());
    }
    boolean expectsCommand = !command.subcommands().isEmpty();
    return unknown(
        expectsCommand ? "usage.unknown_command" : "usage.unknown_argument",
        argument,
        command.subcommands().keySet());
  }

  /** A long argument may be a secret of an unknown form, and nobody mistypes that much. */
  private static Misuse unknown(String key, String typed, Collection<String> known) {
    boolean repeated = !typed.isBlank() && typed.length() <= LONGEST_REPEATED;
    Facts facts = repeated ? Facts.of("value", typed) : Facts.none();
    Optional<String> suggestion =
        Suggestion.nearest(typed, known).filter(nearest -> !nearest.equals(typed));
    return new Misuse(key, suggestion.map(it -> facts.with("suggestion", it)).orElse(facts));
  }

  private static Optional<String> switchWithValue(List<String> arguments) {
    List<String> withValue =
        Arrays.stream(Option.values())
            .filter(option -> option.valueLabel().isPresent())
            .flatMap(option -> option.names().stream())
            .toList();
    return arguments.stream()
        .filter(argument -> argument.startsWith("-") && argument.contains("="))
        .map(Misuse::nameOf)
        .filter(name -> !withValue.contains(name))
        .findFirst();
  }

  private static String nameOf(String argument) {
    int equals = argument.indexOf('=');
    return equals < 0 ? argument : argument.substring(0, equals);
  }

  private static boolean isLong(String name) {
    return name.startsWith("--");
  }
}

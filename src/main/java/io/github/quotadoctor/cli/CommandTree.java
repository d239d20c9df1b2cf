package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.GivenOptions;
import io.github.quotadoctor.config.Option;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line in picocli's terms; built without annotations, which start slowly. */
final class CommandTree {
  private static final int MOST_COUNTED = 2;

  private final CommandLine root;

  CommandTree(List<Command> commands) {
    CommandLine.tracer().setLevel(CommandLine.TraceLevel.OFF); // it would print arguments as typed
    CommandSpec spec = CommandSpec.create().name("quotadoctor");
    spec.addOption(option(Option.LANG)).addOption(help()).addOption(version());
    this.root = new CommandLine(spec);
    commands.forEach(command -> root.addSubcommand(command.name(), spec(command)));
    root.setExpandAtFiles(false);
    root.setAllowOptionsAsOptionParameters(false);
  }

  /** Goes on with what was typed, or with what is wrong with it. */
  int parse(List<String> arguments, ToIntFunction<TypedCall> call, ToIntFunction<Misuse> misuse) {
    TypedCall typed;
    try {
      typed = typed(root.parseArgs(arguments.toArray(String[]::new)));
    } catch (ParameterException wrong) {
      return misuse.applyAsInt(Misuse.of(wrong, arguments));
    }
    return call.applyAsInt(typed);
  }

  /** Help before a command is about the program, as is the version. */
  private static TypedCall typed(ParseResult parsed) {
    boolean inFront = parsed.isUsageHelpRequested() || parsed.isVersionHelpRequested();
    boolean named = parsed.hasSubcommand() && !inFront;
    ParseResult inner = named ? parsed.subcommand() : parsed;
    return new TypedCall(
        named ? Optional.of(inner.commandSpec().name()) : Optional.empty(),
        inner.isUsageHelpRequested(),
        inner.isVersionHelpRequested(),
        named ? arguments(inner) : Arguments.words(List.of()));
  }

  private static CommandSpec spec(Command command) {
    CommandSpec spec = CommandSpec.create().name(command.name());
    command.options().forEach(option -> spec.addOption(option(option)));
    spec.addOption(help());
    command
        .argumentLabel()
        .ifPresent(
            label ->
                spec.addPositional(
                    PositionalParamSpec.builder()
                        .paramLabel(label)
                        .arity(command.takesWords() ? "0..*" : "0..1")
                        .type(command.takesWords() ? String[].class : String.class)
                        .build()));
    return spec;
  }

  private static OptionSpec option(Option option) {
    OptionSpec.Builder builder = OptionSpec.builder(option.names().toArray(String[]::new));
    if (option.valueLabel().isPresent()) {
      builder
          .type(option.isRepeatable() ? String[].class : String.class)
          .paramLabel(option.valueLabel().get())
          .arity("1");
    } else if (option.isCounted()) {
      builder.type(boolean[].class).arity("0");
    } else {
      builder.type(boolean.class).arity("0").negatable(option.isNegatable());
    }
    return builder.build();
  }

  private static OptionSpec help() {
    return OptionSpec.builder(CommandHelp.HELP.toArray(String[]::new))
        .usageHelp(true)
        .type(boolean.class)
        .arity("0")
        .build();
  }

  private static OptionSpec version() {
    return OptionSpec.builder(CommandHelp.VERSION.toArray(String[]::new))
        .versionHelp(true)
        .type(boolean.class)
        .arity("0")
        .build();
  }

  private static Arguments arguments(ParseResult parsed) {
    Map<Option, String> values = new EnumMap<>(Option.class);
    for (Option option : Option.values()) {
      if (parsed.hasMatchedOption(option.longName())) {
        values.put(option, text(option, parsed.<Object>matchedOptionValue(option.longName(), "")));
      }
    }
    List<String> positional =
        parsed.matchedPositionals().stream().flatMap(it -> it.stringValues().stream()).toList();
    return new Arguments(new GivenOptions(values), positional);
  }

  private static String text(Option option, Object value) {
    if (option.isRepeatable()) {
      return String.join("\n", (String[]) value);
    }
    return option.isCounted()
        ? Integer.toString(Math.min(((boolean[]) value).length, MOST_COUNTED))
        : String.valueOf(value);
  }
}

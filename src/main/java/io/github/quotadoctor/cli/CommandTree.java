package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.GivenOptions;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.report.Messages;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.ParseResult;

/** The command line in picocli's terms; built without annotations, which start slowly. */
final class CommandTree {
  private static final int MOST_COUNTED = 2;
  private static final int WIDEST_OPTION = 24;

  private final Messages messages;
  private final CommandLine root;

  CommandTree(Messages messages, List<Command> commands, int width) {
    this.messages = messages;
    CommandLine.tracer().setLevel(CommandLine.TraceLevel.OFF); // it would print arguments as typed
    CommandSpec spec = CommandSpec.create().name("quotadoctor");
    spec.addOption(help()).addOption(version());
    words(spec.usageMessage(), "quotadoctor", width);
    this.root = new CommandLine(spec);
    commands.forEach(command -> root.addSubcommand(command.name(), spec(command, width)));
    root.setExpandAtFiles(false);
    root.setAllowOptionsAsOptionParameters(false);
  }

  ParseResult parse(String... arguments) {
    return root.parseArgs(arguments);
  }

  /** The help of the program. */
  String usage() {
    return root.getUsageMessage(CommandLine.Help.Ansi.OFF);
  }

  /** The help of one command; empty when there is none of that name. */
  Optional<String> usage(String command) {
    return Optional.ofNullable(root.getSubcommands().get(command))
        .map(it -> it.getUsageMessage(CommandLine.Help.Ansi.OFF));
  }

  private CommandSpec spec(Command command, int width) {
    CommandSpec spec = CommandSpec.create().name(command.name());
    command.options().forEach(option -> spec.addOption(option(option, command)));
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
                        .description(escaped("argument." + command.name()))
                        .build()));
    words(spec.usageMessage(), command.name(), width);
    return spec;
  }

  private void words(UsageMessageSpec usage, String command, int width) {
    usage
        .width(width)
        .longOptionsMaxWidth(WIDEST_OPTION)
        .adjustLineBreaksForWideCJKCharacters(true)
        .abbreviateSynopsis(true)
        .sortOptions(false)
        .sortSynopsis(false)
        .synopsisHeading(escaped("help.usage") + " ")
        .commandListHeading("%n" + escaped("help.commands") + "%n")
        .optionListHeading("%n" + escaped("help.options") + "%n")
        .description(escaped("command." + command))
        .footer(
            messages.list("command." + command + ".footer", Facts.none()).toArray(String[]::new));
  }

  private OptionSpec option(Option option, Command command) {
    OptionSpec.Builder builder =
        OptionSpec.builder(option.names().toArray(String[]::new))
            .description(escaped("option." + option.id(), formats(command)));
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

  private OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .type(boolean.class)
        .arity("0")
        .description(escaped("option.help"))
        .build();
  }

  private OptionSpec version() {
    return OptionSpec.builder("-V", "--version")
        .versionHelp(true)
        .type(boolean.class)
        .arity("0")
        .description(escaped("option.version"))
        .build();
  }

  private String escaped(String key) {
    return escaped(key, Facts.none());
  }

  /** picocli reads its texts as formats. */
  private String escaped(String key, Facts facts) {
    return messages.text(key, facts).replace("%", "%%");
  }

  private static Facts formats(Command command) {
    String others =
        command.formats().stream()
            .filter(format -> format != OutputFormat.TEXT)
            .map(format -> format.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    return Facts.of("formats", others.replaceFirst(", (\\w+)$", " or $1"));
  }

  /** What was typed, in our terms. */
  static Arguments arguments(ParseResult parsed) {
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

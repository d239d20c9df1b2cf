package io.github.quotadoctor.completion;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The script for zsh, in terms of its own system of completion. */
final class ZshScript {
  private ZshScript() {}

  static String of(Vocabulary vocabulary) {
    return ScriptFrame.read("zsh.sh")
        .with("options", specifications(vocabulary.options(), "    "))
        .with("commands", joined(vocabulary.commands().stream().map(ZshScript::command)))
        .with("words", words(vocabulary.commands()))
        .text();
  }

  private static String joined(Stream<String> lines) {
    return lines.collect(Collectors.joining());
  }

  private static String command(KnownCommand command) {
    String argument =
        command.arguments().isEmpty()
            ? ""
            : "          %s \\\n"
                .formatted(quoted("::" + inMessage(command.label()) + ":" + function(command)));
    return "      %s)\n        _arguments -s -S : \\\n%s%s          && ret=0\n        ;;\n"
        .formatted(command.name(), specifications(command.options(), "          "), argument);
  }

  private static String specifications(List<KnownOption> options, String indent) {
    return joined(options.stream().map(it -> indent + specification(it) + " \\\n"));
  }

  /** What excludes the option, its names, and what is told of it and of its value. */
  private static String specification(KnownOption option) {
    List<String> excluded =
        Stream.concat(option.names().stream(), option.excluded().stream()).toList();
    String before =
        option.repeatable()
            ? "*"
            : excluded.size() == 1 ? "" : "(" + String.join(" ", excluded) + ")";
    String behind = "[" + inBrackets(option.meaning()) + "]" + action(option.value());
    List<String> names = option.names().stream().map(name -> name + sign(option, name)).toList();
    return names.size() == 1
        ? quoted(before + names.get(0) + behind)
        : (before.isEmpty() ? "" : quoted(before))
            + "{"
            + String.join(",", names)
            + "}"
            + quoted(behind);
  }

  private static String sign(KnownOption option, String name) {
    if (option.value().kind() == Value.Kind.NONE) {
      return "";
    }
    return name.startsWith("--") ? "=" : "+";
  }

  private static String action(Value value) {
    String words = String.join(" ", value.words());
    String label = ":" + inMessage(value.label()) + ":";
    return switch (value.kind()) {
      case NONE -> "";
      case ANY -> label + " ";
      case ONE -> label + "(" + words + ")";
      case LIST -> label + "_values -s , " + inMessage(value.label()) + " " + words;
      case FILE -> label + "_files";
      case WORD_AND_FILE -> label + " _quotadoctor_report " + words;
    };
  }

  private static String words(List<KnownCommand> commands) {
    Stream<String> arguments =
        commands.stream()
            .filter(command -> !command.arguments().isEmpty())
            .map(it -> function(function(it), it.label(), it.arguments()));
    List<Word> names = commands.stream().map(KnownCommand::word).toList();
    return function("_quotadoctor_commands", "COMMAND", names) + joined(arguments);
  }

  private static String function(KnownCommand command) {
    return "_quotadoctor_behind_" + command.name();
  }

  private static String function(String name, String label, List<Word> words) {
    return "%s() {\n  local -a known=(\n%s  )\n  _describe -t words %s known\n}\n\n"
        .formatted(
            name, joined(words.stream().map(it -> "    " + described(it) + "\n")), quoted(label));
  }

  private static String described(Word word) {
    return quoted(word.text() + (word.meaning().isEmpty() ? "" : ":" + word.meaning()));
  }

  private static String inBrackets(String text) {
    return inMessage(text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]"));
  }

  private static String inMessage(String text) {
    return text.replace(":", "\\:");
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }
}

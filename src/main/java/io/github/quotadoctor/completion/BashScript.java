package io.github.quotadoctor.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The script for bash 4.4 and later, which needs no package of completions. */
final class BashScript {
  private BashScript() {}

  static String of(Vocabulary vocabulary) {
    List<String> commands =
        vocabulary.commands().stream().map(KnownCommand::name).collect(Collectors.toList());
    String known =
        Stream.concat(
                Stream.of(known("''", commands, vocabulary.options())),
                vocabulary.commands().stream()
                    .map(it -> known(it.name(), texts(it.arguments()), it.options())))
            .collect(Collectors.joining());
    return ScriptFrame.read("bash.sh").with("known", known).text();
  }

  private static List<String> texts(List<Word> words) {
    return words.stream().map(Word::text).toList();
  }

  private static String known(String command, List<String> arguments, List<KnownOption> options) {
    StringBuilder lines = new StringBuilder("    " + command + ")\n");
    lines.append("      arguments='").append(String.join(" ", arguments)).append("'\n");
    lines.append("      options='").append(names(options)).append("'\n");
    lines.append("      case $2 in\n");
    byValue(options).forEach((value, names) -> lines.append(value(value, names)));
    return lines.append("      esac\n      ;;\n").toString();
  }

  /** The names that may be typed; an equals sign belongs to one that takes a value. */
  private static String names(List<KnownOption> options) {
    return options.stream()
        .flatMap(option -> option.names().stream().map(name -> name + sign(option, name)))
        .collect(Collectors.joining(" "));
  }

  private static String sign(KnownOption option, String name) {
    return option.value().kind() != Value.Kind.NONE && name.startsWith("--") ? "=" : "";
  }

  /** The names of the options that take a value, by what it can be. */
  private static Map<Value, List<String>> byValue(List<KnownOption> options) {
    Map<Value, List<String>> names = new LinkedHashMap<>();
    for (KnownOption option : options) {
      if (option.value().kind() != Value.Kind.NONE) {
        Value unlabelled = new Value(option.value().kind(), "", option.value().words());
        names.computeIfAbsent(unlabelled, it -> new ArrayList<>()).addAll(option.names());
      }
    }
    return names;
  }

  private static String value(Value value, List<String> names) {
    return "        %s) kind=%s words='%s' ;;\n"
        .formatted(
            String.join(" | ", names),
            value.kind().name().toLowerCase(Locale.ROOT),
            String.join(" ", value.words()));
  }
}

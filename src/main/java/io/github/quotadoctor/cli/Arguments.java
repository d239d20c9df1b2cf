package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.GivenOptions;
import io.github.quotadoctor.config.Option;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What was typed behind the name of a command. */
record Arguments(GivenOptions options, List<String> positional) {
  private static final Set<Option> MAY_BE_EMPTY =
      Set.of(Option.ORGANIZATION, Option.PROJECT, Option.SKIP);

  Arguments {
    positional = List.copyOf(positional);
  }

  /** Words and no option. */
  static Arguments words(List<String> words) {
    return new Arguments(GivenOptions.none(), words);
  }

  /** An option that was typed with an empty value, though only some options make sense of one. */
  Optional<Option> withoutValue() {
    return options.values().entrySet().stream()
        .filter(it -> it.getValue().isBlank() && !MAY_BE_EMPTY.contains(it.getKey()))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}

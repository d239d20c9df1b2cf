package io.github.quotadoctor.cli;

import io.github.quotadoctor.completion.Word;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.OutputFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One command of the program. */
interface Command {
  /** The name as it is typed; its words are in the bundles under {@code command.<name>}. */
  String name();

  /** The options it takes, in the order in which its help shows them. */
  List<Option> options();

  /** Those of its options that are used most; its help on one screen shows no others. */
  default List<Option> mostUsed() {
    return options();
  }

  /** The formats in which it can print, where it takes {@link Option#OUTPUT}. */
  default Set<OutputFormat> formats() {
    return OptionGroups.FORMATS;
  }

  /** The formats in which it can write to files, where it takes {@link Option#REPORT}. */
  default Set<OutputFormat> formatsInFiles() {
    return options().contains(Option.REPORT) ? OptionGroups.ALL_FORMATS : Set.of();
  }

  /** What stands for its one positional argument in help texts, if it takes one. */
  default Optional<String> argumentLabel() {
    return Optional.empty();
  }

  /** The words that are known for its argument, with what they mean in English. */
  default List<Word> argumentWords() {
    return List.of();
  }

  /** Whether several words may stand for the argument, as those of a sentence do. */
  default boolean takesWords() {
    return false;
  }

  /** Whether so many words may follow it. */
  default boolean takes(int words) {
    return words == 0 || (argumentLabel().isPresent() && (words == 1 || takesWords()));
  }

  /** Runs and returns the exit code. */
  int run(Arguments arguments);
}

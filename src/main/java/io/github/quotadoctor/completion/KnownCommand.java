package io.github.quotadoctor.completion;

import java.util.List;

/**
 * A command that shells complete.
 *
 * @param word its name and what it does
 * @param label what stands for its argument in help texts; empty where it takes none
 * @param arguments the words that are known for its argument
 */
public record KnownCommand(
    Word word, String label, List<Word> arguments, List<KnownOption> options) {
  public KnownCommand {
    arguments = List.copyOf(arguments);
    options = List.copyOf(options);
  }

  String name() {
    return word.text();
  }
}

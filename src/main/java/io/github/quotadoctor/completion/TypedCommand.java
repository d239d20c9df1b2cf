package io.github.quotadoctor.completion;

import java.util.List;

/**
 * A command as it is typed.
 *
 * @param word its name and what it does
 * @param label what stands for its argument in help texts; empty where it takes none
 * @param arguments the words that are known for its argument
 */
public record TypedCommand(
    Word word, String label, List<Word> arguments, List<TypedOption> options) {
  public TypedCommand {
    arguments = List.copyOf(arguments);
    options = List.copyOf(options);
  }

  String name() {
    return word.text();
  }
}

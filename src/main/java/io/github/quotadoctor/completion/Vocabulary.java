package io.github.quotadoctor.completion;

import java.util.List;

/**
 * All that can be typed.
 *
 * @param options those that stand before a command
 */
public record Vocabulary(List<KnownOption> options, List<KnownCommand> commands) {
  public Vocabulary {
    options = List.copyOf(options);
    commands = List.copyOf(commands);
  }
}

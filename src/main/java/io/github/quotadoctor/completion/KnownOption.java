package io.github.quotadoctor.completion;

import java.util.List;

/**
 * An option that shells complete.
 *
 * @param names with their dashes
 * @param excluded the names of others that make no sense beside it
 * @param repeatable whether it may be given more than once
 */
public record KnownOption(
    List<String> names, List<String> excluded, boolean repeatable, String meaning, Value value) {
  public KnownOption {
    names = List.copyOf(names);
    excluded = List.copyOf(excluded);
  }
}

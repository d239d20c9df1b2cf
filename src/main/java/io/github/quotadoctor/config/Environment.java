package io.github.quotadoctor.config;

import java.util.Map;
import java.util.Optional;

/** The environment variables; an empty one counts as unset. */
public record Environment(Map<String, String> variables) {
  public Environment {
    variables = Map.copyOf(variables);
  }

  /** The value of a variable that is set and not empty. */
  public Optional<String> value(String name) {
    return Optional.ofNullable(variables.get(name)).filter(value -> !value.isEmpty());
  }

  /** Whether the variable is there but holds nothing. */
  public boolean isEmpty(String name) {
    return "".equals(variables.get(name));
  }
}

package io.github.quotadoctor.config;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was typed: options and their values as text, switches as {@code true} or {@code false}, the
 * values of an option that may be repeated in a line each.
 */
public record GivenOptions(Map<Option, String> values) {
  public GivenOptions {
    EnumMap<Option, String> copy = new EnumMap<>(Option.class);
    copy.putAll(values);
    values = Collections.unmodifiableMap(copy);
  }

  /** Nothing was typed. */
  public static GivenOptions none() {
    return new GivenOptions(Map.of());
  }

  /** What was typed, and what stands in the variables of those options that were not. */
  public GivenOptions orVariables(List<Option> options, Environment environment) {
    Map<Option, String> all = new EnumMap<>(Option.class);
    for (Option option : options) {
      value(option)
          .or(() -> environment.value(option.variable()))
          .ifPresent(value -> all.put(option, value));
    }
    return new GivenOptions(all);
  }

  /** The typed value of an option. */
  public Optional<String> value(Option option) {
    return Optional.ofNullable(values.get(option));
  }
}

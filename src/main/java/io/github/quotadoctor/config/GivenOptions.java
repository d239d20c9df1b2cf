package io.github.quotadoctor.config;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What was typed: options and their values as text, switches as {@code true} or {@code false}. */
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

  /** The typed value of an option. */
  public Optional<String> value(Option option) {
    return Optional.ofNullable(values.get(option));
  }
}

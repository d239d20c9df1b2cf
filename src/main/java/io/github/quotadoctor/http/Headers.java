package io.github.quotadoctor.http;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Response headers by lower-case name; the first value counts where a header came twice. */
public record Headers(Map<String, String> values) {
  public Headers {
    values =
        values.entrySet().stream()
            .collect(
                Collectors.collectingAndThen(
                    Collectors.toMap(
                        entry -> entry.getKey().toLowerCase(Locale.ROOT),
                        Map.Entry::getValue,
                        (first, second) -> first,
                        TreeMap::new),
                    Map::copyOf));
  }

  /** No headers. */
  public static Headers none() {
    return new Headers(Map.of());
  }

  /** The same headers with other values. */
  Headers map(UnaryOperator<String> change) {
    Map<String, String> changed = new TreeMap<>();
    values.forEach((name, value) -> changed.put(name, change.apply(value)));
    return new Headers(changed);
  }

  /** The value of a header, without outer white space; an empty one counts as absent. */
  public Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name.toLowerCase(Locale.ROOT)))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /** The names only: a server may have echoed the key. */
  @Override
  public String toString() {
    return values.keySet().stream().sorted().toList().toString();
  }

  /** Those of the named headers that are there. */
  public Map<String, String> only(List<String> names) {
    return names.stream()
        .filter(name -> value(name).isPresent())
        .collect(
            Collectors.toMap(Function.identity(), name -> value(name).orElseThrow(), (a, b) -> a));
  }
}

package io.github.quotadoctor.compare;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A field that is not the same for all keys.
 *
 * @param field the field as it stands in reports
 * @param values what it is for each key, by the key's name in the order named; empty where it was
 *     not told
 */
public record Difference(String field, Map<String, Optional<String>> values) {
  public Difference {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }
}

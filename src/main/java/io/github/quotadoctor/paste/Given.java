package io.github.quotadoctor.paste;

import java.util.Map;
import java.util.Optional;

/**
 * What somebody knows of the answer besides its text.
 *
 * @param headers by lower-case name
 */
public record Given(Optional<Integer> status, Map<String, String> headers) {
  public Given {
    headers = Map.copyOf(headers);
  }

  /** Nothing but the text. */
  public static Given nothing() {
    return new Given(Optional.empty(), Map.of());
  }

  /** Whether nothing is known but the text. */
  public boolean isNothing() {
    return status.isEmpty() && headers.isEmpty();
  }
}

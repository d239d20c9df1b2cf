package io.github.quotadoctor.config;

import java.util.List;
import java.util.Optional;

/**
 * The key that is used, and the others that could be taken for it.
 *
 * @param key present exactly when it is there
 * @param place where the key was looked for, whether it was there or not
 * @param openFile the file that holds the key, where other users of this machine can read it
 * @param others different keys in other places that programs read
 */
public record KeyChoice(
    Optional<Sourced<ApiKey>> key,
    Source place,
    KeyPresence presence,
    Optional<String> openFile,
    List<Sourced<ApiKey>> others) {
  public KeyChoice {
    others = List.copyOf(others);
    if (key.isPresent() != (presence == KeyPresence.THERE)) {
      throw new IllegalArgumentException("a key is there, or it is not");
    }
  }

  /** No key was looked for. */
  static KeyChoice none() {
    return new KeyChoice(
        Optional.empty(), Source.DEFAULT, KeyPresence.UNSET, Optional.empty(), List.of());
  }
}

package io.github.quotadoctor.config;

import java.util.List;
import java.util.Optional;

/**
 * The key that is used, and the others that could be taken for it.
 *
 * @param place where the key was looked for, whether it was there or not
 * @param placeIsEmpty whether the place is there but holds nothing
 * @param openFile the file that holds the key, where other users of this machine can read it
 * @param others different keys in other places that programs read
 * @param unreadable whether the place could not be read, so that nobody knows if a key is there
 */
public record KeyChoice(
    Optional<Sourced<ApiKey>> key,
    Source place,
    boolean placeIsEmpty,
    Optional<String> openFile,
    List<Sourced<ApiKey>> others,
    boolean unreadable) {
  public KeyChoice {
    others = List.copyOf(others);
  }

  /** No key was looked for. */
  static KeyChoice none() {
    return new KeyChoice(Optional.empty(), Source.DEFAULT, false, Optional.empty(), List.of());
  }

  /** A choice from a place that could be read. */
  public KeyChoice(
      Optional<Sourced<ApiKey>> key,
      Source place,
      boolean placeIsEmpty,
      Optional<String> openFile,
      List<Sourced<ApiKey>> others) {
    this(key, place, placeIsEmpty, openFile, others, false);
  }
}

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
 */
public record KeyChoice(
    Optional<Sourced<ApiKey>> key,
    Source place,
    boolean placeIsEmpty,
    Optional<String> openFile,
    List<Sourced<ApiKey>> others) {
  public KeyChoice {
    others = List.copyOf(others);
  }
}

package io.github.quotadoctor.config;

import java.util.Optional;

/**
 * How the organization may be asked about itself.
 *
 * @param key the admin key, when there is one
 * @param mostPercent the share of a monthly limit from which on the run is to fail
 */
public record AdminChoice(Optional<Sourced<ApiKey>> key, Optional<Integer> mostPercent) {
  /** Nothing is asked. */
  public static final AdminChoice NONE = new AdminChoice(Optional.empty(), Optional.empty());
}

package io.github.quotadoctor.diagnosis;

import java.util.Optional;

/**
 * The one answer of a run.
 *
 * @param decisive the check that decided it
 * @param actor who can change it, the operator of a gateway included
 */
public record Verdict(Finding finding, CheckId decisive, Actor actor) {
  /** What was found. */
  public Cause cause() {
    return finding.cause();
  }

  /** The exit code of the run. */
  public int exitCode() {
    return cause().exitCode();
  }

  /** Whether the API can be used right now; empty when it could not be told. */
  public Optional<Boolean> usable() {
    return switch (cause().causeClass()) {
      case HEALTHY -> Optional.of(true);
      case INCONCLUSIVE -> Optional.empty();
      case KEY, CONTEXT, QUOTA, LIMIT, REQUEST, PERMISSION, RATE_LIMIT, OUTAGE, NETWORK ->
          Optional.of(false);
    };
  }
}

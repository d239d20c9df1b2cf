package io.github.quotadoctor.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The one answer of a run.
 *
 * @param decisive the check that decided it; none when there was only a text
 * @param actor who can change it, the operator of a gateway included
 * @param steps what helps, in the order in which to try it
 */
public record Verdict(Finding finding, Optional<CheckId> decisive, Actor actor, List<Step> steps) {
  public Verdict {
    steps = List.copyOf(steps);
  }

  /** One step: what to do, and where to click or what to run for it. */
  public record Step(Statement text, Remedy remedy) {}

  /** A verdict with the steps of its cause. */
  public static Verdict of(Finding finding, Optional<CheckId> decisive) {
    List<Step> steps = new ArrayList<>();
    for (Remedy remedy : finding.cause().remedies()) {
      String key = "cause." + finding.cause().code() + ".do." + (steps.size() + 1);
      steps.add(new Step(new Statement(key, finding.facts()), remedy));
    }
    return new Verdict(finding, decisive, finding.cause().actor(), steps);
  }

  /** The same verdict where another has to act, in these steps. */
  public Verdict actedOnBy(Actor other, List<Step> others) {
    return new Verdict(finding, decisive, other, others);
  }

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
    if (cause() == Cause.SPEND_THRESHOLD_REACHED) {
      return Optional.of(true);
    }
    return switch (cause().causeClass()) {
      case HEALTHY -> Optional.of(true);
      case INCONCLUSIVE, FOREIGN -> Optional.empty();
      case KEY, CONTEXT, QUOTA, LIMIT, REQUEST, PERMISSION, RATE_LIMIT, OUTAGE, NETWORK ->
          Optional.of(false);
    };
  }
}

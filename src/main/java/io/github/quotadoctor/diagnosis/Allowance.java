package io.github.quotadoctor.diagnosis;

import java.util.Locale;

/** What somebody may decide not to let a pipeline fail for; everything else is theirs to fix. */
public enum Allowance {
  RATE_LIMIT,
  OUTAGE,
  NETWORK,
  INCONCLUSIVE,
  /** There is no key here, as in a pull request from a fork. */
  NO_KEY;

  /** The word as it is typed. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether the verdict of this diagnosis is meant. */
  boolean covers(Diagnosis diagnosis) {
    Cause cause = diagnosis.verdict().cause();
    CauseClass family = cause.causeClass();
    return switch (this) {
      case RATE_LIMIT -> family == CauseClass.RATE_LIMIT;
      case OUTAGE -> family == CauseClass.OUTAGE;
      case NETWORK -> family == CauseClass.NETWORK;
      case INCONCLUSIVE -> family == CauseClass.INCONCLUSIVE;
      case NO_KEY -> cause == Cause.KEY_MISSING && diagnosis.run().key().isEmpty();
    };
  }
}

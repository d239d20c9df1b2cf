package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Outcome;
import io.github.quotadoctor.statuspage.StatusVerdict;

/** How verdicts on an API look on this terminal. */
final class StatusMarks {
  private final Theme theme;

  StatusMarks(Theme theme) {
    this.theme = theme;
  }

  /** A page that reports nothing is no proof, so its mark does not say that all is well. */
  String marker(StatusVerdict verdict) {
    Outcome outcome = outcome(verdict);
    return theme.ascii() && outcome == Outcome.PASS
        ? theme.paint("[none]", outcome)
        : theme.marker(outcome);
  }

  String verdict(String words, StatusVerdict verdict) {
    return theme.paint(words, outcome(verdict));
  }

  private static Outcome outcome(StatusVerdict verdict) {
    return switch (verdict) {
      case NONE_REPORTED -> Outcome.PASS;
      case OUTAGE -> Outcome.FAIL;
      case DEGRADED, OTHER_ENDPOINT, MAINTENANCE, RECOVERING, UNSCOPED_INCIDENT -> Outcome.WARN;
      case UNKNOWN -> Outcome.UNKNOWN;
    };
  }
}

package io.github.quotadoctor.check;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Confidence;
import io.github.quotadoctor.diagnosis.Finding;

/** What a fault of the request itself says about the account: nothing. */
final class Inconclusive {
  private Inconclusive() {}

  /** The finding, unless it only says that our request was not liked. */
  static Finding of(Finding finding) {
    return switch (finding.cause()) {
      case INVALID_REQUEST, CONTEXT_LENGTH_EXCEEDED, CONTENT_POLICY ->
          Finding.of(Cause.INCONCLUSIVE, finding.facts()).held(Confidence.GUESS);
      default -> finding;
    };
  }
}

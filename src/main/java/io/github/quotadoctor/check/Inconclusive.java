package io.github.quotadoctor.check;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Confidence;
import io.github.quotadoctor.diagnosis.Finding;
import java.util.EnumSet;
import java.util.Set;

/** What a fault of the request itself says about the account: nothing. */
final class Inconclusive {
  private static final Set<Cause> FAULTS_OF_THE_REQUEST =
      EnumSet.of(Cause.INVALID_REQUEST, Cause.CONTEXT_LENGTH_EXCEEDED, Cause.CONTENT_POLICY);

  private Inconclusive() {}

  /** The finding, unless it only says that our request was not liked. */
  static Finding of(Finding finding) {
    return FAULTS_OF_THE_REQUEST.contains(finding.cause())
        ? Finding.of(Cause.INCONCLUSIVE, finding.facts()).held(Confidence.GUESS)
        : finding;
  }
}

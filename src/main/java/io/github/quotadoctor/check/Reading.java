package io.github.quotadoctor.check;

import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.ReplyEvidence;
import java.util.Optional;

/**
 * What one exchange means.
 *
 * @param refusal why the request was not carried out; empty when it was
 * @param evidence what the answer said; empty when none came
 */
record Reading(Optional<Finding> refusal, Optional<ReplyEvidence> evidence) {
  boolean isAccepted() {
    return refusal.isEmpty();
  }

  /** The refusal, if it belongs to this class. */
  Optional<Finding> refusal(CauseClass wanted) {
    return refusal.filter(finding -> finding.cause().causeClass() == wanted);
  }
}

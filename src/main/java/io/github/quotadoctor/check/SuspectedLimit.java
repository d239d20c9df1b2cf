package io.github.quotadoctor.check;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Confidence;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.SpendStanding;
import io.github.quotadoctor.diagnosis.Spending;
import java.util.Optional;

/** The spend limit that is likely behind a refusal that names no reason. */
final class SuspectedLimit {
  private static final int WHOLE = 100;
  private static final String SUSPECTED = "suspected";

  private SuspectedLimit() {}

  /** The refusal, told as that of a limit where one reads as reached; the project's goes first. */
  static Finding behind(Finding refusal, Optional<Spending> spending) {
    if (refusal.cause() != Cause.INSUFFICIENT_QUOTA) {
      return refusal;
    }
    return spending
        .flatMap(
            it ->
                it.project()
                    .filter(SuspectedLimit::isReached)
                    .map(standing -> finding(Cause.PROJECT_SPEND_LIMIT_EXCEEDED, refusal, standing))
                    .or(
                        () ->
                            it.organization()
                                .filter(SuspectedLimit::isReached)
                                .map(
                                    standing ->
                                        finding(
                                            Cause.ORGANIZATION_SPEND_LIMIT_EXCEEDED,
                                            refusal,
                                            standing))))
        .orElse(refusal);
  }

  /** A limit that is not enforced refuses nothing. */
  private static boolean isReached(SpendStanding standing) {
    return standing.isAt(WHOLE) && standing.switchedOn().orElse(false);
  }

  private static Finding finding(Cause cause, Finding refusal, SpendStanding standing) {
    Facts facts = refusal.facts().and(Standings.facts("", standing)).with(Facts.VARIANT, SUSPECTED);
    return Finding.of(cause, facts).held(Confidence.LIKELY);
  }
}

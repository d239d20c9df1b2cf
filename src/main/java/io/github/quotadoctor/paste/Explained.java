package io.github.quotadoctor.paste;

import io.github.quotadoctor.diagnosis.Actor;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.Verdict;

/** Verdicts on what only a text tells. */
public final class Explained {
  private Explained() {}

  /** The verdict on a finding, in words that fit a text instead of a run. */
  public static Verdict verdict(Finding finding) {
    Finding general =
        Finding.of(finding.cause(), Facts.general())
            .with(finding.facts())
            .held(finding.confidence())
            .retrying(finding.retry())
            .after(finding.retryAfter());
    Verdict verdict = Verdict.of(general, finding.cause().causeClass().owner());
    boolean gateway =
        finding.facts().value(Facts.VARIANT).filter(Facts.GATEWAY::equals).isPresent();
    return gateway ? verdict.actedOnBy(Actor.GATEWAY_OPERATOR, verdict.steps()) : verdict;
  }
}

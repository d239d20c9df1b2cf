package io.github.quotadoctor.check;

import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.diagnosis.Actor;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Confidence;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.Outcome;
import io.github.quotadoctor.diagnosis.Remedy;
import io.github.quotadoctor.diagnosis.Statement;
import io.github.quotadoctor.diagnosis.Verdict;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Comes from all results to the one verdict: the first failure in chain order decides. */
final class Conclusion {
  /** What the operator of another host than OpenAI's decides. */
  private static final Set<CauseClass> DECIDED_BY_HOST =
      EnumSet.of(
          CauseClass.KEY,
          CauseClass.CONTEXT,
          CauseClass.QUOTA,
          CauseClass.LIMIT,
          CauseClass.PERMISSION,
          CauseClass.RATE_LIMIT,
          CauseClass.OUTAGE);

  private final Settings settings;

  Conclusion(Settings settings) {
    this.settings = settings;
  }

  Verdict of(List<CheckResult> results) {
    Optional<CheckResult> decisive =
        Stream.of(
                results.stream().filter(it -> it.outcome() == Outcome.FAIL),
                results.stream().filter(it -> it.outcome() == Outcome.UNKNOWN && isNamed(it)),
                results.stream().filter(it -> it.finding().isPresent()))
            .flatMap(it -> it)
            .findFirst();
    return decisive
        .map(it -> verdict(it.finding().orElseThrow(), it.id()))
        .orElseGet(() -> nothingFound(results));
  }

  private static boolean isNamed(CheckResult result) {
    return result.finding().filter(it -> it.cause() != Cause.INCONCLUSIVE).isPresent();
  }

  /** Only an accepted billable request proves health. */
  private Verdict nothingFound(List<CheckResult> results) {
    CheckResult billing =
        results.stream().filter(it -> it.id() == CheckId.BILLING).findFirst().orElseThrow();
    if (billing.outcome() == Outcome.PASS) {
      return verdict(Finding.of(Cause.HEALTHY, billing.summary().facts()), CheckId.BILLING);
    }
    CheckId unsure =
        results.stream()
            .filter(it -> it.outcome() == Outcome.UNKNOWN && it.id() != CheckId.STATUS)
            .map(CheckResult::id)
            .findFirst()
            .orElse(CheckId.BILLING);
    return verdict(Finding.of(Cause.INCONCLUSIVE).held(Confidence.GUESS), unsure);
  }

  private Verdict verdict(Finding finding, CheckId decisive) {
    boolean foreign = isDecidedByHost(finding, decisive);
    Finding complete = Finding.of(finding.cause(), common(foreign)).with(finding.facts());
    Finding whole =
        complete.held(finding.confidence()).retrying(finding.retry()).after(finding.retryAfter());
    Verdict verdict = Verdict.of(whole, Optional.of(decisive));
    return foreign
        ? verdict.actedOnBy(Actor.GATEWAY_OPERATOR, askOperator(whole.facts()))
        : Advice.on(whole, settings)
            .map(advice -> verdict.actedOnBy(advice.actor(), advice.steps()))
            .orElse(verdict);
  }

  private boolean isDecidedByHost(Finding finding, CheckId decisive) {
    return !settings.target().openAi()
        && decisive != CheckId.ENVIRONMENT
        && DECIDED_BY_HOST.contains(finding.cause().causeClass());
  }

  private static List<Verdict.Step> askOperator(Facts facts) {
    return List.of(new Verdict.Step(new Statement("gateway.do.1", facts), Remedy.words()));
  }

  /** What every text about a verdict may name. */
  private Facts common(boolean foreign) {
    Facts facts = foreign ? Facts.of(Facts.VARIANT, Facts.GATEWAY) : Facts.none();
    return facts
        .with("host", settings.target().baseUrl().value().getHost())
        .with("base_url", settings.target().baseUrl().value().toString())
        .with("place", settings.keys().place().name());
  }
}

package io.github.quotadoctor.check;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Confidence;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.SpendStanding;
import io.github.quotadoctor.diagnosis.Spending;
import io.github.quotadoctor.diagnosis.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** No monthly limit of money stands in the way: neither the customer's own nor OpenAI's. */
final class LimitCheck implements Check {
  private static final int NEAR = 80;
  private static final int WHOLE = 100;

  @Override
  public CheckId id() {
    return CheckId.LIMIT;
  }

  @Override
  public List<CheckId> needs() {
    return List.of(
        CheckId.ENVIRONMENT, CheckId.NETWORK, CheckId.KEY, CheckId.ORGANIZATION, CheckId.BILLING);
  }

  @Override
  public boolean needsProbe() {
    return true;
  }

  @Override
  public CheckResult judge(Examination examination) {
    Reading reading = examination.billable().orElseThrow();
    return reading
        .refusal()
        .map(this::refused)
        .orElseGet(() -> accepted(examination))
        .seen(reading.evidence());
  }

  private CheckResult accepted(Examination examination) {
    Optional<Integer> most = examination.settings().admin().mostPercent();
    Optional<Spending> spending = examination.account().flatMap(Account::spending);
    Facts facts = spending.map(Standings::facts).orElse(Facts.none());
    if (most.isPresent()) {
      Facts threshold = facts.with("percent", most.get());
      Facts untold = threshold.with(Facts.VARIANT, Facts.GATE);
      if (isAt(spending, most.get())) {
        return CheckResult.fail(
            id(),
            new Statement("row.limit.threshold", threshold),
            Finding.of(Cause.SPEND_THRESHOLD_REACHED, threshold));
      }
      if (!isTold(spending)) {
        return CheckResult.unknown(
            id(),
            Statement.of("row.limit.untold"),
            Finding.of(Cause.INCONCLUSIVE, untold).held(Confidence.GUESS));
      }
    }
    if (spending.isEmpty()) {
      return CheckResult.pass(id(), Statement.of("row.limit.pass"));
    }
    if (isAt(spending, WHOLE)) {
      return CheckResult.warn(id(), new Statement("row.limit.reached", facts));
    }
    return isAt(spending, NEAR)
        ? CheckResult.warn(id(), new Statement("row.limit.near", facts))
        : CheckResult.pass(id(), new Statement("row.limit.pass.known", facts));
  }

  private static boolean isAt(Optional<Spending> spending, int percent) {
    return standings(spending).anyMatch(it -> it.isAt(percent));
  }

  /** Whether it is known of both limits whether they are set, and of those set, what is spent. */
  private static boolean isTold(Optional<Spending> spending) {
    return spending
            .filter(it -> it.organization().isPresent() && it.project().isPresent())
            .isPresent()
        && standings(spending)
            .allMatch(
                it ->
                    it.limit() == SpendStanding.Limit.NONE
                        || (it.limit() == SpendStanding.Limit.SET
                            && it.percent().isPresent()
                            && it.spentIsWhole()));
  }

  private static Stream<SpendStanding> standings(Optional<Spending> spending) {
    return spending.stream()
        .flatMap(it -> Stream.of(it.organization(), it.project()))
        .flatMap(Optional::stream);
  }

  private CheckResult refused(Finding finding) {
    return finding.cause().causeClass() == CauseClass.LIMIT
        ? CheckResult.fail(id(), Rows.refused(finding), finding)
        : CheckResult.unknown(id(), Statement.of("row.limit.unknown"), Inconclusive.of(finding));
  }
}

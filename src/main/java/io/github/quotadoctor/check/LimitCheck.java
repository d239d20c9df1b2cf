package io.github.quotadoctor.check;

import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.Statement;
import java.util.List;

/** No monthly limit of money stands in the way: neither the customer's own nor OpenAI's. */
final class LimitCheck implements Check {
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
        .orElseGet(() -> CheckResult.pass(id(), Statement.of("row.limit.pass")))
        .seen(reading.evidence());
  }

  private CheckResult refused(Finding finding) {
    return finding.cause().causeClass() == CauseClass.LIMIT
        ? CheckResult.fail(id(), Rows.refused(finding), finding)
        : CheckResult.unknown(id(), Statement.of("row.limit.unknown"), Inconclusive.of(finding));
  }
}

package io.github.quotadoctor.check;

import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Statement;
import java.util.List;

/** The host is reached and answers like an API. */
final class NetworkCheck implements Check {
  @Override
  public CheckId id() {
    return CheckId.NETWORK;
  }

  @Override
  public List<CheckId> needs() {
    return List.of(CheckId.ENVIRONMENT);
  }

  @Override
  public CheckResult judge(Examination examination) {
    Reading reading = examination.models();
    Facts host = Facts.of("host", examination.settings().target().baseUrl().value().getHost());
    return reading
        .refusal(CauseClass.NETWORK)
        .map(finding -> CheckResult.fail(id(), Rows.refused(finding), finding))
        .orElseGet(() -> CheckResult.pass(id(), new Statement("row.network.pass", host)))
        .seen(reading.evidence());
  }
}

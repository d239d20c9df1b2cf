package io.github.quotadoctor.check;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.Statement;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The key is accepted. */
final class KeyCheck implements Check {
  /** Refused before the key is read. */
  private static final Set<Cause> BEFORE_THE_KEY =
      EnumSet.of(Cause.IP_NOT_AUTHORIZED, Cause.UNSUPPORTED_COUNTRY_REGION_TERRITORY);

  @Override
  public CheckId id() {
    return CheckId.KEY;
  }

  @Override
  public List<CheckId> needs() {
    return List.of(CheckId.ENVIRONMENT, CheckId.NETWORK);
  }

  @Override
  public CheckResult judge(Examination examination) {
    Reading reading = examination.models();
    return reading
        .refusal()
        .map(finding -> refused(finding, examination))
        .orElseGet(() -> accepted(examination.offered()))
        .seen(reading.evidence());
  }

  private CheckResult accepted(int models) {
    return CheckResult.pass(
        id(),
        models == 1
            ? Statement.of("row.key.pass.one")
            : new Statement("row.key.pass", Facts.none().with("models", models)));
  }

  private CheckResult refused(Finding finding, Examination examination) {
    Statement refused = Rows.refused(finding);
    return switch (finding.cause().causeClass()) {
      case KEY -> CheckResult.fail(id(), refused, finding).alsoNoting(AccountNotes.of(examination));
      case CONTEXT, PERMISSION ->
          BEFORE_THE_KEY.contains(finding.cause())
              ? CheckResult.unknown(id(), Statement.of("row.key.not_read"), finding)
              : CheckResult.pass(id(), Statement.of(passed(finding)));
      case QUOTA, LIMIT -> CheckResult.pass(id(), Statement.of("row.key.pass.refused_later"));
      case RATE_LIMIT, OUTAGE, NETWORK, INCONCLUSIVE, FOREIGN, HEALTHY ->
          CheckResult.unknown(id(), refused, finding);
      case REQUEST -> CheckResult.unknown(id(), refused, Inconclusive.of(finding));
    };
  }

  private static String passed(Finding finding) {
    return finding.cause() == Cause.MISSING_SCOPE
        ? "row.key.pass.models_hidden"
        : "row.key.pass.refused_later";
  }
}

package io.github.quotadoctor.check;

import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Confidence;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.Statement;
import io.github.quotadoctor.openai.GatewayBalance;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** A billable request is accepted: credit is there, and billing is active. */
final class BillingCheck implements Check {
  @Override
  public CheckId id() {
    return CheckId.BILLING;
  }

  @Override
  public List<CheckId> needs() {
    return List.of(CheckId.ENVIRONMENT, CheckId.NETWORK, CheckId.KEY, CheckId.ORGANIZATION);
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
        .map(finding -> refused(finding, examination))
        .orElseGet(() -> accepted(examination))
        .seen(reading.evidence());
  }

  private CheckResult accepted(Examination examination) {
    String model = examination.probedModel().orElseThrow().id();
    return CheckResult.pass(
        id(), withBalance("row.billing.pass", Facts.of("model", model), examination));
  }

  private CheckResult refused(Finding finding, Examination examination) {
    Statement refused = Rows.refused(finding);
    return switch (finding.cause().causeClass()) {
      case QUOTA -> CheckResult.fail(id(), inGateway(refused, examination), finding);
      case LIMIT -> limited(finding, examination);
      case RATE_LIMIT -> CheckResult.unknown(id(), Statement.of("row.billing.rate"), finding);
      case REQUEST, KEY, CONTEXT, PERMISSION, OUTAGE, NETWORK, INCONCLUSIVE, FOREIGN, HEALTHY ->
          CheckResult.unknown(id(), refused, Inconclusive.of(finding));
    };
  }

  /** Only a refusal that names the limit itself proves that there is credit. */
  private CheckResult limited(Finding finding, Examination examination) {
    if (finding.confidence() != Confidence.CERTAIN) {
      return CheckResult.unknown(id(), Statement.of("row.billing.suspected_limit"), finding);
    }
    return isLeftOut(CheckId.LIMIT, examination)
        ? CheckResult.unknown(id(), Rows.refused(finding), finding)
        : CheckResult.pass(id(), Statement.of("row.billing.pass.limit"));
  }

  /** Where nobody answers for the limit, the refusal must not pass for health. */
  private static boolean isLeftOut(CheckId check, Examination examination) {
    return examination.settings().skipped().contains(check.code());
  }

  private static Statement inGateway(Statement refused, Examination examination) {
    return examination
        .gatewayBalance()
        .map(it -> new Statement("row.billing.gateway", refused.facts().and(numbers(it))))
        .orElse(refused);
  }

  private static Statement withBalance(String key, Facts facts, Examination examination) {
    return examination
        .gatewayBalance()
        .map(it -> new Statement(key + ".balance", facts.and(numbers(it))))
        .orElseGet(() -> new Statement(key, facts));
  }

  private static Facts numbers(GatewayBalance balance) {
    Facts used = Facts.of("used", balance.usedUsd().map(BillingCheck::dollars).orElse("?"));
    return balance
        .limitUsd()
        .map(limit -> used.with("limit", dollars(limit)))
        .orElseGet(() -> used.with("limit", Statement.of("amount.unlimited")));
  }

  private static String dollars(BigDecimal amount) {
    return "$" + amount.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}

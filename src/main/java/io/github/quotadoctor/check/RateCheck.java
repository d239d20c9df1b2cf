package io.github.quotadoctor.check;

import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.RateLimit;
import io.github.quotadoctor.diagnosis.Statement;
import java.util.List;
import java.util.Optional;

/** Requests and tokens are left within the rate limits. */
final class RateCheck implements Check {
  @Override
  public CheckId id() {
    return CheckId.RATE;
  }

  @Override
  public List<CheckId> needs() {
    return List.of(
        CheckId.ENVIRONMENT,
        CheckId.NETWORK,
        CheckId.KEY,
        CheckId.ORGANIZATION,
        CheckId.BILLING,
        CheckId.LIMIT);
  }

  @Override
  public boolean needsProbe() {
    return true;
  }

  @Override
  public CheckResult judge(Examination examination) {
    Reading reading = examination.billable().orElseThrow();
    List<RateLimit> limits = RateLimits.in(examination.billableHeaders());
    return reading
        .refusal()
        .map(Inconclusive::of)
        .map(this::refused)
        .orElseGet(() -> left(limits))
        .seen(reading.evidence());
  }

  private CheckResult refused(Finding finding) {
    return switch (finding.cause().causeClass()) {
      case RATE_LIMIT, REQUEST -> CheckResult.fail(id(), Rows.refused(finding), finding);
      case KEY,
          CONTEXT,
          QUOTA,
          LIMIT,
          PERMISSION,
          OUTAGE,
          NETWORK,
          INCONCLUSIVE,
          FOREIGN,
          HEALTHY ->
          CheckResult.unknown(id(), Statement.of("row.rate.unknown"), finding);
    };
  }

  private CheckResult left(List<RateLimit> limits) {
    Optional<Facts> requests = facts(limits, RateLimit.Kind.REQUESTS);
    Optional<Facts> tokens = facts(limits, RateLimit.Kind.TOKENS);
    Facts facts = requests.orElse(Facts.none()).and(tokens.orElse(Facts.none()));
    if (requests.isEmpty() && tokens.isEmpty()) {
      return CheckResult.pass(id(), Statement.of("row.rate.pass.no_numbers"));
    }
    String key =
        requests.isPresent() && tokens.isPresent()
            ? "row.rate.pass"
            : requests.isPresent() ? "row.rate.pass.requests" : "row.rate.pass.tokens";
    boolean exhausted = limits.stream().anyMatch(it -> it.remaining().orElse(1L) == 0);
    return exhausted
        ? CheckResult.warn(id(), new Statement(key, facts))
        : CheckResult.pass(id(), new Statement(key, facts));
  }

  private static Optional<Facts> facts(List<RateLimit> limits, RateLimit.Kind kind) {
    return limits.stream()
        .filter(it -> it.kind() == kind && it.limit().isPresent() && it.remaining().isPresent())
        .findFirst()
        .map(
            it ->
                Facts.none()
                    .with(kind.code() + "_left", it.remaining().orElseThrow())
                    .with(kind.code() + "_limit", it.limit().orElseThrow()));
  }
}

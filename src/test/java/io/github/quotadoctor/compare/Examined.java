package io.github.quotadoctor.compare;

import io.github.quotadoctor.diagnosis.Billed;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.RateLimit;
import io.github.quotadoctor.diagnosis.Retry;
import io.github.quotadoctor.diagnosis.RunInfo;
import io.github.quotadoctor.diagnosis.SpendStanding;
import io.github.quotadoctor.diagnosis.Spending;
import io.github.quotadoctor.diagnosis.Statement;
import io.github.quotadoctor.diagnosis.UsageTier;
import io.github.quotadoctor.diagnosis.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A diagnosis with nothing but what a test says of it. */
public final class Examined {
  public static final Instant AT = Instant.parse("2026-11-21T12:03:00Z");

  private static final Facts FACTS =
      Facts.of("place", "KEY").with("host", "api.openai.com").with("status", "401");

  private final Cause cause;
  private Optional<RunInfo.KeyInfo> key = Optional.of(info("project", "00000001"));
  private Optional<Billed> billed = Optional.empty();
  private Optional<List<String>> models = Optional.empty();
  private String probe = "tiny";
  private boolean unread;
  private Optional<CheckResult> statusPage = Optional.empty();
  private UnaryOperator<Finding> found = UnaryOperator.identity();
  private List<RateLimit> rateLimits = List.of();
  private Optional<Spending> spending = Optional.empty();
  private Optional<CheckId> failing = Optional.empty();
  private Optional<BigDecimal> cost = Optional.of(BigDecimal.ONE);

  private Examined(Cause cause) {
    this.cause = cause;
  }

  public static Examined ending(Cause cause) {
    return new Examined(cause);
  }

  private static RunInfo.KeyInfo info(String kind, String fingerprint) {
    return new RunInfo.KeyInfo("env:KEY", "KEY", kind, "openai", "sk-***", fingerprint);
  }

  public Examined key(String kind, String fingerprint) {
    key = Optional.of(info(kind, fingerprint));
    return this;
  }

  public Examined unread() {
    unread = true;
    return withoutKey();
  }

  public Examined withoutProbe() {
    probe = "none";
    return this;
  }

  public Examined retrying(Retry retry) {
    found = finding -> finding.retrying(retry);
    return this;
  }

  public Examined statusPage(CheckResult row) {
    statusPage = Optional.of(row);
    return this;
  }

  public Examined withoutKey() {
    key = Optional.empty();
    return this;
  }

  /** An empty text is not told. */
  public Examined billed(String organization, String project) {
    billed = Optional.of(new Billed(told(organization), told(project)));
    return this;
  }

  private static Optional<String> told(String text) {
    return Optional.of(text).filter(it -> !it.isEmpty());
  }

  public Examined models(String... ids) {
    models = Optional.of(List.of(ids));
    return this;
  }

  public Examined requestsLimit(long limit) {
    rateLimits =
        List.of(
            new RateLimit(
                RateLimit.Kind.REQUESTS, Optional.of(limit), Optional.empty(), Optional.empty()));
    return this;
  }

  public Examined failing(CheckId id) {
    failing = Optional.of(id);
    return this;
  }

  public Examined ofUnknownPrice() {
    cost = Optional.empty();
    return this;
  }

  /** Amounts in dollars, {@code none}, or nothing where it is not told. */
  public Examined limits(String organization, String project, String tier) {
    spending =
        Optional.of(
            new Spending(
                standing(organization),
                standing(project),
                Optional.empty(),
                told(tier).map(it -> new UsageTier(it, it, BigDecimal.TEN, "2026-11"))));
    return this;
  }

  private static Optional<SpendStanding> standing(String limit) {
    Optional<BigDecimal> usd = told(limit).filter(it -> !it.equals("none")).map(BigDecimal::new);
    return told(limit)
        .map(
            it ->
                new SpendStanding(
                    usd.isPresent() ? SpendStanding.Limit.SET : SpendStanding.Limit.NONE,
                    usd,
                    Optional.empty(),
                    true,
                    usd.map(set -> true),
                    Instant.parse("2026-12-01T00:00:00Z")));
  }

  public NamedDiagnosis named(String name) {
    return new NamedDiagnosis(name, diagnosis(), unread);
  }

  public Diagnosis diagnosis() {
    List<CheckResult> results = new ArrayList<>();
    for (CheckId id : CheckId.values()) {
      Statement row = Statement.of("row.key.pass.one");
      if (id == CheckId.STATUS && statusPage.isPresent()) {
        results.add(statusPage.get());
        continue;
      }
      results.add(
          failing.filter(id::equals).isPresent()
              ? CheckResult.fail(id, row, Finding.of(cause))
              : CheckResult.pass(id, row));
    }
    return new Diagnosis(
        new RunInfo(
            "compare",
            Optional.empty(),
            probe,
            AT,
            Duration.ZERO,
            List.of(new RunInfo.Sent("GET https://api.openai.com/v1/models", 2)),
            3,
            cost,
            new RunInfo.Target(
                "https://api.openai.com/v1",
                "api.openai.com",
                true,
                Optional.empty(),
                Optional.empty()),
            key,
            billed,
            rateLimits,
            spending,
            Optional.empty(),
            models),
        results,
        Verdict.of(found.apply(Finding.of(cause, FACTS)), Optional.of(decisive())));
  }

  /** What is wrong with how a key is written is seen before anything is asked. */
  private CheckId decisive() {
    return cause == Cause.KEY_MALFORMED ? CheckId.ENVIRONMENT : CheckId.BILLING;
  }
}

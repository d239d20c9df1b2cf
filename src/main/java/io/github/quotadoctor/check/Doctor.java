package io.github.quotadoctor.check;

import io.github.quotadoctor.config.ProbeKind;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Outcome;
import io.github.quotadoctor.diagnosis.SkipReason;
import io.github.quotadoctor.diagnosis.Statement;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import io.github.quotadoctor.openai.AdminApi;
import io.github.quotadoctor.openai.BillingMonth;
import io.github.quotadoctor.openai.ProbePlan;
import io.github.quotadoctor.openai.ProbeReply;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/** Runs the checks; the only place that knows their order. */
public final class Doctor {
  static final List<Check> CHECKS =
      List.of(
          new EnvironmentCheck(),
          new NetworkCheck(),
          new KeyCheck(),
          new OrganizationCheck(),
          new BillingCheck(),
          new LimitCheck(),
          new RateCheck(),
          new StatusCheck());

  private final HttpClient http;
  private final Clock clock;
  private final LongSupplier nanoTime;

  /** A doctor that asks through this client. */
  public Doctor(HttpClient http, Clock clock, LongSupplier nanoTime) {
    this.http = http;
    this.clock = clock;
    this.nanoTime = nanoTime;
  }

  /** Examines the account that the settings name, and ends by the deadline. */
  public Diagnosis diagnose(
      String command, Settings settings, Deadline deadline, Observer observer) {
    EarlyStatus status = EarlyStatus.of(http, settings, clock, deadline);
    EarlyProbe probe = EarlyProbe.of(http, settings, plan(), deadline);
    return examine(command, settings, deadline, observer, status, probe, UnaryOperator.identity())
        .diagnosis();
  }

  /** Which models to probe today. */
  ProbePlan plan() {
    return new ProbePlan(LocalDate.now(clock));
  }

  /**
   * The same, with the evidence.
   *
   * @param status which may be read for others too
   * @param probe which may be under way
   * @param inquiry what is known already, before everything is asked
   */
  Examined examine(
      String command,
      Settings settings,
      Deadline deadline,
      Observer observer,
      EarlyStatus status,
      EarlyProbe probe,
      UnaryOperator<Inquiry> inquiry) {
    Instant startedAt = clock.instant();
    long start = nanoTime.getAsLong();
    Examination examination =
        new Examination(
            settings,
            plan(),
            probe,
            inquiry.apply(
                new LiveInquiry(http, settings, deadline, status, account(settings, deadline))),
            clock);
    List<CheckResult> results = judge(CHECKS, examination, observer);
    List<ProbeReply> probes = examination.sentProbes();
    return new Examined(
        examination,
        diagnosis(
            new Circumstances(command, settings, examination, probes, http.sent(), results),
            startedAt,
            since(start)));
  }

  /** What stands in the place of a diagnosis that crashed: nothing could be told. */
  Diagnosis crashed(String command, Settings settings, Deadline deadline, EarlyStatus status) {
    Examination unasked =
        new Examination(
            settings,
            plan(),
            EarlyProbe.none(deadline),
            new LiveInquiry(http, settings, deadline, status, Optional.empty()),
            clock);
    List<CheckResult> results =
        CHECKS.stream()
            .map(check -> CheckResult.unknown(check.id(), Statement.of("row.crashed")))
            .toList();
    return diagnosis(
        new Circumstances(command, settings, unasked, List.of(), http.sent(), results),
        clock.instant(),
        Duration.ZERO);
  }

  private static Diagnosis diagnosis(
      Circumstances circumstances, Instant startedAt, Duration took) {
    return new Diagnosis(
        circumstances.runInfo(startedAt, took),
        circumstances.results(),
        new Conclusion(circumstances.settings()).of(circumstances.results()));
  }

  /** A diagnosis and the evidence that it was made on. */
  record Examined(Examination examination, Diagnosis diagnosis) {}

  private Optional<EarlyAccount> account(Settings settings, Deadline deadline) {
    boolean inOrder =
        KeyFault.of(settings).isEmpty()
            && AdminKeyFault.of(settings).isEmpty()
            && settings.probe() != ProbeKind.NONE;
    return settings
        .admin()
        .key()
        .filter(key -> inOrder)
        .flatMap(
            key -> AdminApi.of(http, settings.target(), key.value(), settings.limits(), deadline))
        .map(api -> EarlyAccount.start(api, BillingMonth.of(clock.instant()).start(), deadline));
  }

  List<CheckResult> judge(List<Check> checks, Examination examination, Observer observer) {
    List<CheckResult> results = new ArrayList<>();
    for (Check check : checks) {
      observer.judging(check.id());
      results.add(result(check, examination, results));
    }
    return results;
  }

  private CheckResult result(Check check, Examination examination, List<CheckResult> earlier) {
    Optional<SkipReason> broken = broken(check, earlier);
    if (examination.settings().skipped().contains(check.id().code())) {
      return leftOut(check, examination);
    }
    if (broken.isPresent()) {
      return CheckResult.skip(check.id(), broken.get());
    }
    long start = nanoTime.getAsLong();
    return guarded(check, examination).took(since(start));
  }

  /** What the environment says of a key that cannot be used cannot be left out. */
  private static CheckResult leftOut(Check check, Examination examination) {
    if (check.id() == CheckId.ENVIRONMENT) {
      CheckResult result = guarded(check, examination);
      if (result.outcome() == Outcome.FAIL) {
        return result;
      }
    }
    return CheckResult.skip(check.id(), SkipReason.BY_OPTION);
  }

  /** Why the check cannot be judged; a cause that it answers for itself is no reason. */
  private static Optional<SkipReason> broken(Check check, List<CheckResult> earlier) {
    return earlier.stream()
        .filter(result -> check.needs().contains(result.id()))
        .map(CheckResult::blocks)
        .flatMap(Optional::stream)
        .filter(reason -> !reason.equals(SkipReason.brokenBy(check.id())))
        .findFirst();
  }

  /** A crash is a result; the exception is not printed, it may hold the key. */
  private static CheckResult guarded(Check check, Examination examination) {
    try {
      boolean untold =
          check.needsProbe()
              && examination.settings().probe() == ProbeKind.NONE
              && examination.billable().isEmpty();
      return untold
          ? CheckResult.skip(check.id(), SkipReason.PROBE_NONE)
          : check.judge(examination);
    } catch (RuntimeException crash) {
      return CheckResult.unknown(check.id(), Statement.of("row.crashed"));
    }
  }

  private Duration since(long start) {
    return Duration.ofNanos(Math.max(0, nanoTime.getAsLong() - start));
  }
}

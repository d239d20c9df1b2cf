package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Outcome;
import io.github.quotadoctor.diagnosis.RateLimit;
import io.github.quotadoctor.diagnosis.RunInfo;
import io.github.quotadoctor.diagnosis.SpendStanding;
import io.github.quotadoctor.diagnosis.Spending;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Metrics for a textfile collector; what is not known has no sample, or is not a number. The
 * fingerprint of the key is on each, so that the files of several keys can lie side by side.
 */
public final class PrometheusReporter implements Reporter {
  private static final String UNKNOWN = "NaN";

  private final String version;

  /** A reporter of this version of the program. */
  public PrometheusReporter(String version) {
    this.version = version;
  }

  @Override
  public String report(Diagnosis diagnosis) {
    Exposition metrics = new Exposition();
    write(metrics, Map.of(), diagnosis);
    return metrics.toString();
  }

  /**
   * The metrics of one diagnosis.
   *
   * @param names labels that every sample bears besides the key
   */
  void write(Exposition metrics, Map<String, String> names, Diagnosis diagnosis) {
    RunInfo run = diagnosis.run();
    Map<String, String> common =
        run.key().map(key -> and(names, "key", key.fingerprint())).orElse(names);
    verdict(metrics, common, diagnosis);
    diagnosis.results().forEach(result -> check(metrics, common, result));
    run.rateLimits().forEach(limit -> rateLimit(metrics, common, limit));
    run.spending().ifPresent(spending -> spending(metrics, common, spending));
    String took = Numbers.exactSeconds(run.took()).toPlainString();
    metrics.gauge(
        "quotadoctor_run_timestamp_seconds",
        "When the run started, in seconds since 1970.",
        common,
        Long.toString(run.startedAt().getEpochSecond()));
    metrics.gauge("quotadoctor_run_duration_seconds", "How long the run took.", common, took);
    metrics.gauge(
        "quotadoctor_run_requests", "Requests sent.", common, Integer.toString(run.requests()));
    metrics.gauge("quotadoctor_run_tokens", "Tokens used.", common, Long.toString(run.tokens()));
    metrics.gauge(
        "quotadoctor_info",
        "The version of quotadoctor and what it asked.",
        and(
            and(and(common, "version", version), "base_url", run.target().baseUrl()),
            "mode",
            run.scenario().isPresent() ? "simulated" : "live"),
        "1");
  }

  private static void verdict(Exposition metrics, Map<String, String> common, Diagnosis diagnosis) {
    metrics.gauge(
        "quotadoctor_usable",
        "Whether a billable request was accepted: 1 yes, 0 no, NaN could not tell.",
        common,
        told(diagnosis.verdict().usable()));
    metrics.gauge(
        "quotadoctor_exit_code",
        "The exit code of the run.",
        common,
        Integer.toString(diagnosis.exitCode()));
    metrics.gauge(
        "quotadoctor_retryable",
        "Whether waiting alone helps: 1 yes, 0 no, NaN could not tell.",
        common,
        told(diagnosis.verdict().finding().retry().helps()));
    Map<String, String> labels = and(common, "code", diagnosis.verdict().cause().code());
    labels = and(labels, "class", diagnosis.verdict().cause().causeClass().code());
    labels = and(labels, "actor", diagnosis.verdict().actor().code());
    metrics.gauge("quotadoctor_verdict", "The verdict; always 1.", labels, "1");
  }

  private static void check(Exposition metrics, Map<String, String> common, CheckResult result) {
    for (Outcome outcome : Outcome.values()) {
      metrics.gauge(
          "quotadoctor_check",
          "How each check ended: 1 for its status, 0 for the others.",
          and(and(common, "check", result.id().code()), "status", outcome.code()),
          number(result.outcome() == outcome));
    }
  }

  private static void rateLimit(Exposition metrics, Map<String, String> common, RateLimit limit) {
    Map<String, String> labels = and(common, "kind", limit.kind().code());
    limit
        .limit()
        .ifPresent(
            it ->
                metrics.gauge(
                    "quotadoctor_rate_limit",
                    "The rate limit as the last answer stated it.",
                    labels,
                    Long.toString(it)));
    limit
        .remaining()
        .ifPresent(
            it ->
                metrics.gauge(
                    "quotadoctor_rate_limit_remaining",
                    "What is left of the rate limit.",
                    labels,
                    Long.toString(it)));
  }

  private static void spending(Exposition metrics, Map<String, String> common, Spending spending) {
    standing(metrics, and(common, "scope", "organization"), spending.organization());
    standing(metrics, and(common, "scope", "project"), spending.project());
  }

  private static void standing(
      Exposition metrics, Map<String, String> labels, Optional<SpendStanding> standing) {
    standing
        .flatMap(SpendStanding::limitUsd)
        .ifPresent(
            it ->
                metrics.gauge(
                    "quotadoctor_spend_limit_usd",
                    "The monthly spend limit in US dollars.",
                    labels,
                    it.toPlainString()));
    standing
        .flatMap(SpendStanding::spentUsd)
        .ifPresent(
            it ->
                metrics.gauge(
                    "quotadoctor_spent_usd",
                    "Spent this month in US dollars, a lower bound.",
                    labels,
                    it.toPlainString()));
  }

  private static Map<String, String> and(Map<String, String> labels, String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(labels);
    more.put(name, value);
    return more;
  }

  private static String told(Optional<Boolean> answer) {
    return answer.map(PrometheusReporter::number).orElse(UNKNOWN);
  }

  private static String number(boolean holds) {
    return holds ? "1" : "0";
  }
}

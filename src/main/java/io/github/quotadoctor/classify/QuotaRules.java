package io.github.quotadoctor.classify;

import static io.github.quotadoctor.classify.Rule.code;
import static io.github.quotadoctor.classify.Rule.form;
import static io.github.quotadoctor.classify.Rule.message;
import static io.github.quotadoctor.classify.Rule.type;
import static io.github.quotadoctor.classify.Sources.ERROR_CODES;
import static io.github.quotadoctor.classify.Sources.QUOTA_HELP;
import static io.github.quotadoctor.classify.Sources.SPEND_LIMITS;
import static io.github.quotadoctor.classify.Sources.THREADS;
import static io.github.quotadoctor.diagnosis.Cause.ACCESS_TERMINATED;
import static io.github.quotadoctor.diagnosis.Cause.BILLING_HARD_LIMIT_REACHED;
import static io.github.quotadoctor.diagnosis.Cause.BILLING_NOT_ACTIVE;
import static io.github.quotadoctor.diagnosis.Cause.CREDIT_BALANCE_EXHAUSTED;
import static io.github.quotadoctor.diagnosis.Cause.INSUFFICIENT_QUOTA;
import static io.github.quotadoctor.diagnosis.Cause.ORGANIZATION_SPEND_LIMIT_EXCEEDED;
import static io.github.quotadoctor.diagnosis.Cause.ORGANIZATION_USAGE_LIMIT_EXCEEDED;
import static io.github.quotadoctor.diagnosis.Cause.PROJECT_SPEND_LIMIT_EXCEEDED;

import java.util.List;

/** Credit, billing, and the monthly limits of money. */
final class QuotaRules {
  private static final String NO_CREDITS = "no credits remaining";
  private static final String QUOTA_SENTENCE = "exceeded your current quota";

  /** Order matters: what is exact stands before the catch-all of the same field. */
  static final List<Rule> ALL =
      List.of(
          code("credit_balance_exhausted", CREDIT_BALANCE_EXHAUSTED, QUOTA_HELP, "2026-07"),
          code(
              "organization_spend_limit_exceeded",
              ORGANIZATION_SPEND_LIMIT_EXCEEDED,
              SPEND_LIMITS,
              "2026-07"),
          code(
              "project_spend_limit_exceeded",
              PROJECT_SPEND_LIMIT_EXCEEDED,
              SPEND_LIMITS,
              "2026-07"),
          code(
              "organization_usage_limit_exceeded",
              ORGANIZATION_USAGE_LIMIT_EXCEEDED,
              QUOTA_HELP,
              "2026-07"),
          code("billing_not_active", BILLING_NOT_ACTIVE, THREADS, "2025-06"),
          code("billing_hard_limit_reached", BILLING_HARD_LIMIT_REACHED, THREADS, "2024-01"),
          code("access_terminated", ACCESS_TERMINATED, THREADS, "2023-05"),
          form(
              Basis.CODE,
              reply -> reply.hasCode("insufficient_quota") && reply.says(NO_CREDITS),
              CREDIT_BALANCE_EXHAUSTED,
              THREADS,
              "2026-08"),
          code("insufficient_quota", INSUFFICIENT_QUOTA, ERROR_CODES, "2023-06"),
          code("insufficient_user_quota", INSUFFICIENT_QUOTA, "one-api and its forks", "2025-01"),
          code("budget_exceeded", INSUFFICIENT_QUOTA, "LiteLLM proxy", "2024-06"),
          form(
              Basis.CODE,
              reply ->
                  reply.hasCode("rate_limit_exceeded")
                      && (reply.hasType("insufficient_quota") || saysQuota(reply)),
              INSUFFICIENT_QUOTA,
              "https://github.com/LionSR/TeXRA/issues/3851",
              "2026-06"),
          form(
              Basis.TYPE,
              reply -> reply.hasType("insufficient_quota") && reply.says(NO_CREDITS),
              CREDIT_BALANCE_EXHAUSTED,
              THREADS,
              "2026-08"),
          type("insufficient_quota", INSUFFICIENT_QUOTA, ERROR_CODES, "2023-03"),
          type("billing_not_active", BILLING_NOT_ACTIVE, THREADS, "2024-03"),
          type("access_terminated", ACCESS_TERMINATED, THREADS, "2023-05"),
          type("budget_exceeded", INSUFFICIENT_QUOTA, "LiteLLM proxy", "2024-06"),
          message(NO_CREDITS, CREDIT_BALANCE_EXHAUSTED, QUOTA_HELP, "2026-07"),
          form(Basis.MESSAGE, QuotaRules::saysQuota, INSUFFICIENT_QUOTA, ERROR_CODES, "2023-03"),
          message("account is not active", BILLING_NOT_ACTIVE, THREADS, "2024-03"),
          message(
              "billing hard limit has been reached",
              BILLING_HARD_LIMIT_REACHED,
              THREADS,
              "2024-01"),
          message("access was terminated due to violation", ACCESS_TERMINATED, THREADS, "2023-05"),
          message("budget has been exceeded", INSUFFICIENT_QUOTA, "LiteLLM proxy", "2024-06"),
          message(
              "\u989d\u5ea6\u4e0d\u8db3", INSUFFICIENT_QUOTA, "one-api and its forks", "2025-01"),
          message(
              "\u4f59\u989d\u4e0d\u8db3", INSUFFICIENT_QUOTA, "one-api and its forks", "2025-01"),
          form(
              Basis.STATUS,
              reply -> reply.status() == 402,
              INSUFFICIENT_QUOTA,
              "gateways and other providers",
              "2026-08"));

  private QuotaRules() {}

  /** Gemini opens its per-minute limits with the same sentence; its own words give it away. */
  private static boolean saysQuota(ErrorReply reply) {
    return (reply.says(QUOTA_SENTENCE) || reply.says(NO_CREDITS))
        && !reply.hasType("RESOURCE_EXHAUSTED")
        && !reply.says("generativelanguage")
        && !reply.says("quota exceeded for metric");
  }
}

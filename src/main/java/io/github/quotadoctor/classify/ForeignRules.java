package io.github.quotadoctor.classify;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Confidence;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.Retry;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Errors of other services: what sort each is, and whether waiting helps there. */
final class ForeignRules {
  private static final Pattern MONEY =
      Pattern.compile(
          "(?i)credit balance|insufficient[_ ](?:\\w{1,12}[_"
              + " ])?(?:quota|balance|credits?|funds)|billing_error|prepayment credits|available"
              + " credits|more credits|out of credits|payment"
              + " required|budget|exceeded_current_quota|current quota|spend(?:ing)?[_"
              + " ]limit|arrear|overdue|included credits|credits remaining|quota_exceeded|monthly"
              + " (?:quota|limit)|billing hard limit"
              + "|\u989d\u5ea6|\u4f59\u989d|\u6b20\u8d39|\\b402\\b");
  private static final Pattern ACCESS =
      Pattern.compile(
          "(?i)authentication|invalid.{0,20}(?:api[-_ ]?key|token|subscription)|api[-_ ]key not"
              + " valid|API_KEY_INVALID|unauthori[sz]ed|incorrect API"
              + " key|permission|DeploymentNotFound|not found|not_found|user not"
              + " found|usage_not_included|\\b40[134]\\b|\u65e0\u6548\u7684\u4ee4\u724c|\u4ee4\u724c\u72b6\u6001");
  private static final Pattern SPEED =
      Pattern.compile(
          "(?i)rate[-_ ]?limit|too many"
              + " requests|toomanyrequests|\\b429\\b|\\b529\\b|throttl|overloaded|concurrent|concurrency|per"
              + " (?:second|minute|hour|day)|capacity|try again|retry[-"
              + " ]?(?:in|after)|\\b1015\\b|usage[-_ ]limit|limit of messages|usage"
              + " cap|UNAVAILABLE|\u9891\u7387|\u9971\u548c|\u9650\u6d41|rate"
              + " exceeded|max_parallel|crossed (?:TPM|RPM)");
  private static final Pattern RETRY_NAMED =
      Pattern.compile("(?i)retry (?:in|after) [\\d.]+ ?s|retryDelay|try again in|retry-after");
  private static final Pattern TOO_LARGE = Pattern.compile("(?i)request (?:is )?too large");
  private static final Pattern TROUBLE =
      Pattern.compile(
          "(?i)error|exception|retry|reached|fail|denied|invalid|exceeded|exhaust|limit|quota|insufficient|too"
              + " many|overloaded|refused|forbidden|blocked|unavailable|credit|balance|depleted|not"
              + " found|[\\u4e0d\\u8db3\\u65e0\\u6548\\u9650]");
  private static final Pattern RESET = Pattern.compile("resets_in_seconds\\W{1,4}(\\d{1,8})\\b");
  private static final Pattern CLOSED = Pattern.compile("(?i)\\blimit[\"']?: ?[\"']?0\\b");
  private static final Pattern STORAGE =
      Pattern.compile(
          "(?i)disk|EDQUOT|QuotaExceededError|no space left|exceeded"
              + " quota|ResourceQuota|mailbox|vcpu|quota '|LimitExceeded");

  private ForeignRules() {}

  /** What sort of error it is; empty when the service is named and no error is told. */
  static Optional<Finding> found(Origin origin, Excerpt excerpt) {
    String words = excerpt.words();
    if (excerpt.status() == 0 && !TROUBLE.matcher(words).find()) {
      return Optional.empty();
    }
    Finding finding =
        switch (origin.family()) {
          case AZURE -> azure(words);
          case GEMINI -> gemini(excerpt);
          case PROVIDER, GATEWAY -> provider(words);
          case CONCURRENCY -> Finding.of(Cause.OTHER_PROVIDER_RATE_LIMIT);
          case PLAN -> plan(words);
          case UNRELATED -> unrelated(words);
        };
    Optional<Duration> wait =
        excerpt.retryAfter().or(() -> WaitText.inMessage(words)).or(() -> reset(words));
    return Optional.of(
        finding
            .with(Facts.of("provider", origin.name()))
            .held(Confidence.LIKELY)
            .after(finding.retry() == Retry.NO ? Optional.empty() : wait));
  }

  /** Azure names its own quota of tokens per minute like OpenAI's quota of money. */
  private static Finding azure(String words) {
    boolean speed = SPEED.matcher(words).find() && !words.contains("insufficient_quota");
    boolean access = ACCESS.matcher(words).find() && !words.contains("429");
    return Finding.of(speed && !access ? Cause.AZURE_RATE_LIMIT : Cause.AZURE_OTHER);
  }

  /** Gemini answers a limit per minute and an empty wallet alike, with the sentence of OpenAI. */
  private static Finding gemini(Excerpt excerpt) {
    String words = excerpt.words();
    boolean exhausted =
        words.contains("RESOURCE_EXHAUSTED")
            || MONEY.matcher(words).find()
            || words.contains("ResourceExhausted")
            || words.toLowerCase(java.util.Locale.ROOT).contains("quota exceeded");
    if (exhausted) {
      boolean waits =
          RETRY_NAMED.matcher(words).find()
              && !CLOSED.matcher(words).find()
              && !words.contains("prepayment");
      return waits
          ? Finding.of(Cause.OTHER_PROVIDER_QUOTA, Facts.of(Facts.VARIANT, "waits"))
              .retrying(Retry.YES)
          : Finding.of(Cause.OTHER_PROVIDER_QUOTA);
    }
    return provider(words);
  }

  private static Finding provider(String words) {
    if (MONEY.matcher(words).find()) {
      return Finding.of(Cause.OTHER_PROVIDER_QUOTA);
    }
    boolean speed = SPEED.matcher(words).find();
    boolean access = ACCESS.matcher(words).find() || TOO_LARGE.matcher(words).find();
    return Finding.of(
        speed && !access ? Cause.OTHER_PROVIDER_RATE_LIMIT : Cause.OTHER_PROVIDER_OTHER);
  }

  private static Finding plan(String words) {
    boolean limit = SPEED.matcher(words).find() && !words.contains("usage_not_included");
    return Finding.of(
        limit ? Cause.OTHER_PROVIDER_RATE_LIMIT : Cause.OTHER_PROVIDER_OTHER,
        Facts.of(Facts.VARIANT, "plan"));
  }

  private static Optional<Duration> reset(String words) {
    Matcher reset = RESET.matcher(words);
    return reset.find()
        ? Optional.of(Duration.ofSeconds(Long.parseLong(reset.group(1))))
        : Optional.empty();
  }

  private static Finding unrelated(String words) {
    Retry retry =
        STORAGE.matcher(words).find()
            ? Retry.NO
            : SPEED.matcher(words).find() ? Retry.YES : Retry.UNKNOWN;
    return Finding.of(Cause.NOT_AN_OPENAI_ERROR).retrying(retry);
  }
}

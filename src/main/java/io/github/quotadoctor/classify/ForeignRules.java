package io.github.quotadoctor.classify;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Confidence;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.Retry;
import io.github.quotadoctor.json.JsonReader;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Errors of other services: what sort each is, by the words of {@code foreign_words.json}, and
 * whether waiting helps there. Source: the services' own error answers as they stand in public
 * issue threads, 2023 to 2026.
 */
final class ForeignRules {
  private static final JsonNode DATA =
      JsonReader.resource(ForeignRules.class, "foreign_words.json");
  private static final Words MONEY = words("money");
  private static final Words ACCESS = words("access");
  private static final Words SPEED = words("speed");
  private static final Words EXHAUSTED = words("exhausted");
  private static final Words PREPAID = words("prepaid");
  private static final Words WAIT_NAMED = words("wait_named");
  private static final Words TOO_LARGE = words("too_large");
  private static final Words TROUBLE = words("trouble");
  private static final Pattern RESET = Pattern.compile("resets_in_seconds\\W{1,4}(\\d{1,8})\\b");
  private static final Pattern CLOSED = Pattern.compile("(?i)\\blimit[\"']?: ?[\"']?0\\b");
  private static final Words STORAGE = words("storage");

  private ForeignRules() {}

  private static Words words(String kind) {
    return Words.of(DATA.path(kind));
  }

  /** What sort of error it is; empty when the service is named and no error is told. */
  static Optional<Finding> found(Origin origin, Excerpt excerpt) {
    String words = excerpt.words();
    if (excerpt.status() == 0 && !TROUBLE.standIn(words)) {
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
            .with(Facts.none().with("provider", origin.name()))
            .with(
                origin.family() == Origin.Family.GATEWAY
                    ? Facts.of(Facts.VARIANT, Facts.GATEWAY)
                    : Facts.none())
            .held(Confidence.LIKELY)
            .after(finding.retry() == Retry.NO ? Optional.empty() : wait));
  }

  /** Azure names its own quota of tokens per minute like OpenAI's quota of money. */
  private static Finding azure(String words) {
    boolean speed = SPEED.standIn(words) && !words.contains("insufficient_quota");
    boolean access = ACCESS.standIn(words) && !words.contains("429");
    return Finding.of(speed && !access ? Cause.AZURE_RATE_LIMIT : Cause.AZURE_OTHER);
  }

  /** Gemini answers a limit per minute and an empty wallet alike, with the sentence of OpenAI. */
  private static Finding gemini(Excerpt excerpt) {
    String words = excerpt.words();
    boolean exhausted = EXHAUSTED.standIn(words) || MONEY.standIn(words);
    if (exhausted) {
      boolean waits =
          WAIT_NAMED.standIn(words) && !CLOSED.matcher(words).find() && !PREPAID.standIn(words);
      return waits
          ? Finding.of(Cause.OTHER_PROVIDER_QUOTA, Facts.of(Facts.VARIANT, "waits"))
              .retrying(Retry.YES)
          : Finding.of(Cause.OTHER_PROVIDER_QUOTA);
    }
    return provider(words);
  }

  private static Finding provider(String words) {
    if (MONEY.standIn(words)) {
      return Finding.of(Cause.OTHER_PROVIDER_QUOTA);
    }
    boolean speed = SPEED.standIn(words);
    boolean access = ACCESS.standIn(words) || TOO_LARGE.standIn(words);
    return Finding.of(
        speed && !access ? Cause.OTHER_PROVIDER_RATE_LIMIT : Cause.OTHER_PROVIDER_OTHER);
  }

  private static Finding plan(String words) {
    boolean limit = SPEED.standIn(words) && !words.contains("usage_not_included");
    return Finding.of(
        limit ? Cause.OTHER_PROVIDER_RATE_LIMIT : Cause.OTHER_PROVIDER_OTHER,
        Facts.of(Facts.VARIANT, "plan"));
  }

  private static Optional<Duration> reset(String words) {
    Matcher reset = RESET.matcher(words);
    return reset.find()
        ? Optional.of(Duration.ofSeconds(Long.parseLong(reset.group(1))))
            .filter(it -> it.compareTo(WaitText.LONGEST) <= 0)
        : Optional.empty();
  }

  private static Finding unrelated(String words) {
    Retry retry =
        STORAGE.standIn(words) ? Retry.NO : SPEED.standIn(words) ? Retry.YES : Retry.UNKNOWN;
    return Finding.of(Cause.NOT_AN_OPENAI_ERROR).retrying(retry);
  }
}

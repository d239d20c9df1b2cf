package io.github.quotadoctor.statuspage;

import io.github.quotadoctor.http.Exchange;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/** What keeps an exchange from bringing a document. */
final class Obstacle {
  private static final Set<Integer> CHALLENGE_STATUSES = Set.of(202, 403, 405);
  private static final Duration OLDEST = Duration.ofHours(1);

  private static final int MOST_DIGITS = 18;

  private Obstacle() {}

  /** What is wrong with an answer, if anything is. */
  static Optional<StatusTrouble> of(Exchange.Answered answer) {
    if (isChallenge(answer)) {
      return Optional.of(StatusTrouble.CHALLENGED);
    }
    if (!answer.isSuccess()) {
      return Optional.of(StatusTrouble.HTTP_STATUS);
    }
    return answer.body().isWhole() ? staleness(answer) : Optional.of(StatusTrouble.CUT);
  }

  /** Whether a cache has kept the answer for too long. */
  static Optional<StatusTrouble> staleness(Exchange.Answered answer) {
    return age(answer).compareTo(OLDEST) > 0 ? Optional.of(StatusTrouble.STALE) : Optional.empty();
  }

  /** How long the answer has been in caches, as they say; a longer time than counts is cut. */
  static Duration age(Exchange.Answered answer) {
    return answer
        .headers()
        .value("age")
        .filter(text -> text.matches("\\d+"))
        .map(text -> text.length() > MOST_DIGITS ? OLDEST.multipliedBy(2) : seconds(text))
        .orElse(Duration.ZERO);
  }

  private static Duration seconds(String text) {
    return Duration.ofSeconds(Math.min(Long.parseLong(text), 2 * OLDEST.toSeconds()));
  }

  /** Source: challenges of Cloudflare and AWS seen on status pages in September 2026. */
  private static boolean isChallenge(Exchange.Answered answer) {
    boolean html =
        answer
            .headers()
            .value("content-type")
            .filter(type -> type.regionMatches(true, 0, "text/html", 0, 9))
            .isPresent();
    return answer.headers().value("cf-mitigated").isPresent()
        || answer.headers().value("x-amzn-waf-action").isPresent()
        || (html && CHALLENGE_STATUSES.contains(answer.status()));
  }

  static StatusTrouble of(Exchange.Broken broken) {
    return switch (broken.breakage()) {
      case TIMED_OUT, PROXY_TIMED_OUT -> StatusTrouble.TIMED_OUT;
      case UNKNOWN_HOST,
          NOT_CONNECTED,
          UNTRUSTED_ISSUER,
          SELF_SIGNED,
          EXPIRED,
          NOT_YET_VALID,
          OTHER_HOST,
          CERTIFICATE,
          HANDSHAKE,
          NOT_TLS,
          PROXY_LOGIN,
          PROXY_REFUSED,
          PROXY_UNKNOWN,
          PROXY_NOT_CONNECTED,
          CUT,
          NOT_HTTP ->
          StatusTrouble.UNREACHABLE;
    };
  }
}

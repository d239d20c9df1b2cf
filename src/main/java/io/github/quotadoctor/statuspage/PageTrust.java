package io.github.quotadoctor.statuspage;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Whether a document is the page it should be, and not one that was left behind. A frozen copy of a
 * moved page has answered "all well" for half a year (seen from May 2026 on).
 */
final class PageTrust {
  private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

  private PageTrust() {}

  /** Why the document cannot be believed, if so. */
  static Optional<StatusTrouble> trouble(JsonObject document, Question question) {
    JsonObject page = document.object("page");
    Optional<String> wanted = question.source().pageId();
    if (wanted.isPresent() && !wanted.equals(page.text("id"))) {
      return Optional.of(StatusTrouble.WRONG_SHAPE);
    }
    boolean stale =
        question
            .source()
            .maxAge()
            .filter(most -> !isYounger(page.time("updated_at"), most, question.now()))
            .isPresent();
    return stale ? Optional.of(StatusTrouble.STALE) : Optional.empty();
  }

  private static boolean isYounger(Optional<Instant> updated, Duration most, Instant now) {
    return updated
        .filter(it -> Duration.between(it, now).compareTo(most) < 0)
        .filter(it -> !it.isAfter(now.plus(CLOCKS_DIFFER)))
        .isPresent();
  }
}

package io.github.quotadoctor.statuspage;

import java.time.Instant;
import java.util.Optional;

/**
 * One entry of a feed, its texts still as the feed gives them.
 *
 * @param body HTML
 */
record FeedEntry(
    String title,
    String body,
    Optional<String> link,
    Optional<Instant> published,
    Optional<Instant> updated) {
  /** When it was last said to be true. */
  Optional<Instant> latest() {
    return updated.or(() -> published);
  }
}

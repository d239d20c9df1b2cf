package io.github.quotadoctor.statuspage;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is needed of one incident in Google's list.
 *
 * @param texts by the name of their field, those of the last update behind its name
 * @param products ids of the products that the incident touches
 * @param intact whether all of it was what it should be
 */
record GoogleRow(Map<String, String> texts, List<String> products, boolean intact) {
  /** Whether the row can be told apart from one of other products. */
  boolean isWhole() {
    return intact && !products.isEmpty();
  }

  Optional<String> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  Optional<Instant> time(String name) {
    return text(name).flatMap(Moment::of);
  }

  /** What is said of the impact: of the incident's as a whole, and at its last update. */
  Set<String> impactWords() {
    return Stream.of("most_recent_update.status", "status_impact")
        .flatMap(name -> text(name).stream())
        .collect(Collectors.toSet());
  }
}

package io.github.quotadoctor.statuspage;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An incident, a maintenance or a notice as a status page tells it, open or not.
 *
 * @param texts what the page says about it besides the title
 */
record Event(
    Incident incident,
    Kind kind,
    List<Tag> tags,
    Optional<Instant> start,
    Optional<Instant> end,
    List<String> texts) {
  private static final Set<String> OVER =
      Set.of("resolved", "postmortem", "completed", "maintenance_complete");
  private static final Set<String> UNDER_WAY =
      Set.of("in_progress", "verifying", "maintenance_in_progress");
  private static final Pattern BILLING =
      Pattern.compile(
          "(?<!load[ -])\\b(?:quotas?|429s?|billing|credits?|balances?)\\b",
          Pattern.CASE_INSENSITIVE);

  Event {
    tags = List.copyOf(tags);
    texts = List.copyOf(texts);
  }

  /** The sort of event. */
  enum Kind {
    INCIDENT,
    MAINTENANCE,
    /** Something told that is no trouble. */
    NOTICE
  }

  /** A component that the event touches, and its present state where the page tells it. */
  record Tag(String componentId, Optional<ComponentState> state) {}

  /** Whether it is going on; a maintenance that is only announced is not. */
  boolean isOpen(Instant now) {
    return switch (kind) {
      case INCIDENT -> !isOver();
      case MAINTENANCE -> !isOver() && (UNDER_WAY.contains(status()) || isInWindow(now));
      case NOTICE -> false;
    };
  }

  /** Whether it is to be known without being trouble: a notice, or a maintenance to come. */
  boolean isNotice(Instant now) {
    return switch (kind) {
      case INCIDENT -> false;
      case MAINTENANCE ->
          !isOver()
              && !isOpen(now)
              && start.map(now::isBefore).orElse(true)
              && end.map(now::isBefore).orElse(true);
      case NOTICE -> true;
    };
  }

  boolean isMaintenance() {
    return kind == Kind.MAINTENANCE;
  }

  boolean isTied() {
    return !tags.isEmpty();
  }

  boolean touches(Set<String> componentIds) {
    return tags.stream().map(Tag::componentId).anyMatch(componentIds::contains);
  }

  boolean speaksOfBilling() {
    return Stream.concat(Stream.of(incident.title()), texts.stream())
        .anyMatch(text -> BILLING.matcher(text).find());
  }

  private String status() {
    return incident.status().toLowerCase(Locale.ROOT);
  }

  private boolean isOver() {
    return OVER.contains(status());
  }

  private boolean isInWindow(Instant now) {
    return start.filter(it -> !it.isAfter(now)).isPresent() && end.map(now::isBefore).orElse(true);
  }
}

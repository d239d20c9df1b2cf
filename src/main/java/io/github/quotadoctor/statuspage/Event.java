package io.github.quotadoctor.statuspage;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An incident or a maintenance as a status page tells it, open or not. */
record Event(
    Incident incident,
    boolean maintenance,
    List<Tag> tags,
    Optional<Instant> start,
    Optional<Instant> end) {
  private static final Set<String> OVER =
      Set.of("resolved", "postmortem", "completed", "maintenance_complete");
  private static final Set<String> UNDER_WAY =
      Set.of("in_progress", "verifying", "maintenance_in_progress");

  Event {
    tags = List.copyOf(tags);
  }

  /** A component that the event touches, and its present state where the page tells it. */
  record Tag(String componentId, Optional<ComponentState> state) {}

  /** Whether it is going on; a maintenance that is only announced is not. */
  boolean isOpen(Instant now) {
    String status = incident.status().toLowerCase(Locale.ROOT);
    return !OVER.contains(status)
        && (!maintenance || UNDER_WAY.contains(status) || isInWindow(now));
  }

  boolean touches(Set<String> componentIds) {
    return tags.stream().map(Tag::componentId).anyMatch(componentIds::contains);
  }

  private boolean isInWindow(Instant now) {
    return start.filter(it -> !it.isAfter(now)).isPresent() && end.map(now::isBefore).orElse(true);
  }
}

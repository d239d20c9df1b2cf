package io.github.quotadoctor.statuspage;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads incidents and maintenances in Statuspage's form. The components of an incident carry no
 * state of their own: vendors tag all of them to be safe, so the components themselves decide.
 */
final class StatuspageEvents {
  private static final String WATCHED = "monitoring";

  private final Gaps gaps;
  private final boolean wholePage;

  /**
   * A reader of events.
   *
   * @param wholePage whether every event is tied to the page as a whole
   */
  StatuspageEvents(Gaps gaps, boolean wholePage) {
    this.gaps = gaps;
    this.wholePage = wholePage;
  }

  List<Event> read(JsonObject page) {
    return Stream.concat(
            gaps.rows(page, "incidents").map(this::incident),
            gaps.rows(page, "scheduled_maintenances").map(this::maintenance))
        .toList();
  }

  Event incident(JsonObject row) {
    Optional<Instant> start = row.time("started_at").or(() -> row.time("created_at"));
    return event(row, Event.Kind.INCIDENT, start, row.time("resolved_at"));
  }

  private Event maintenance(JsonObject row) {
    return event(
        row, Event.Kind.MAINTENANCE, row.time("scheduled_for"), row.time("scheduled_until"));
  }

  private Event event(
      JsonObject row, Event.Kind kind, Optional<Instant> start, Optional<Instant> end) {
    Incident incident =
        new Incident(
            row.text("name").orElse(""),
            row.text("status").orElse(""),
            start,
            row.time("updated_at").or(() -> latestUpdate(row)),
            row.link("shortlink"));
    List<String> texts =
        row.objects("incident_updates").flatMap(it -> it.text("body").stream()).toList();
    return new Event(incident, kind, tags(row, kind), start, end, texts);
  }

  private static Optional<Instant> latestUpdate(JsonObject row) {
    return row.objects("incident_updates")
        .flatMap(it -> it.time("display_at").or(() -> it.time("created_at")).stream())
        .max(Comparator.naturalOrder());
  }

  private List<Event.Tag> tags(JsonObject row, Event.Kind kind) {
    List<Event.Tag> tags =
        gaps.rows(row, "components")
            .flatMap(touched -> gaps.needed(touched.text("id")).stream())
            .map(id -> new Event.Tag(id, Optional.empty()))
            .toList();
    return wholePage ? List.of(new Event.Tag(Catalogue.PAGE, impact(row, kind))) : tags;
  }

  /** What an incident does to the page as a whole, until it is only being watched. */
  private static Optional<ComponentState> impact(JsonObject row, Event.Kind kind) {
    boolean hurts =
        kind == Event.Kind.INCIDENT && row.text("status").filter(WATCHED::equals).isEmpty();
    return hurts
        ? Optional.of(
            row.text("impact").map(ComponentState::ofImpact).orElse(ComponentState.UNREADABLE))
        : Optional.empty();
  }
}

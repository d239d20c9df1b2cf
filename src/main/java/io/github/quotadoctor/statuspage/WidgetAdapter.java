package io.github.quotadoctor.statuspage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads incident.io's Widget API: what is wrong or planned, and nothing about what is well. Source:
 * incident.io's documentation, 2026; no answer of OpenAI's page was captured.
 */
final class WidgetAdapter {
  private final Gaps gaps = new Gaps();

  private WidgetAdapter() {}

  /** The events alone; of no use when none of the lists is there. */
  static Answer<Snapshot> read(JsonObject page) {
    boolean usable =
        Stream.of("ongoing_incidents", "in_progress_maintenances", "scheduled_maintenances")
            .anyMatch(page::hasList);
    return Answer.ofShape(
        usable ? Optional.of(new WidgetAdapter().snapshot(page)) : Optional.empty());
  }

  private Snapshot snapshot(JsonObject page) {
    List<Event> events = new ArrayList<>();
    gaps.rows(page, "ongoing_incidents").map(this::incident).forEach(events::add);
    gaps.rows(page, "in_progress_maintenances")
        .map(it -> maintenance(it, "maintenance_in_progress", "started_at", "scheduled_end_at"))
        .forEach(events::add);
    gaps.rows(page, "scheduled_maintenances")
        .map(it -> maintenance(it, "maintenance_scheduled", "starts_at", "ends_at"))
        .forEach(events::add);
    return new Snapshot(List.of(), events, gaps.any());
  }

  private Event incident(JsonObject row) {
    boolean maintenance = row.text("status").orElse("").startsWith("maintenance_");
    Event.Kind kind = maintenance ? Event.Kind.MAINTENANCE : Event.Kind.INCIDENT;
    return event(row, kind, "", Optional.empty(), Optional.empty());
  }

  private Event maintenance(JsonObject row, String status, String start, String end) {
    return event(row, Event.Kind.MAINTENANCE, status, row.time(start), row.time(end));
  }

  private Event event(
      JsonObject row,
      Event.Kind kind,
      String status,
      Optional<Instant> start,
      Optional<Instant> end) {
    Incident incident =
        new Incident(
            row.text("name").orElse(""),
            row.text("status").orElse(status),
            start,
            row.time("last_update_at"),
            row.link("url"));
    List<String> texts = row.text("last_update_message").stream().toList();
    return new Event(incident, kind, tags(row), start, end, texts);
  }

  private List<Event.Tag> tags(JsonObject row) {
    Optional<String> worst = row.text("current_worst_impact");
    return gaps.rows(row, "affected_components")
        .flatMap(
            touched ->
                gaps
                    .needed(touched.text("id"))
                    .map(id -> new Event.Tag(id, current(touched, worst)))
                    .stream())
        .toList();
  }

  /** Where a component's own state is not told, the worst of the incident now. */
  private static Optional<ComponentState> current(JsonObject touched, Optional<String> worst) {
    return touched.text("current_status").or(() -> worst).map(ComponentState::of);
  }
}

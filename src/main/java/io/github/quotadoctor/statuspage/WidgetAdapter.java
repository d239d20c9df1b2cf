package io.github.quotadoctor.statuspage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads incident.io's Widget API: what is wrong or planned, and nothing about what is well. Source:
 * incident.io's documentation, 2026; no answer of OpenAI's page was captured.
 */
final class WidgetAdapter {
  private WidgetAdapter() {}

  static List<Event> read(JsonObject page) {
    List<Event> events = new ArrayList<>();
    page.objects("ongoing_incidents").map(it -> incident(it)).forEach(events::add);
    page.objects("in_progress_maintenances")
        .map(it -> maintenance(it, "maintenance_in_progress", "started_at", "scheduled_end_at"))
        .forEach(events::add);
    page.objects("scheduled_maintenances")
        .map(it -> maintenance(it, "maintenance_scheduled", "starts_at", "ends_at"))
        .forEach(events::add);
    return events;
  }

  private static Event incident(JsonObject row) {
    boolean maintenance = row.text("status").orElse("").startsWith("maintenance_");
    return event(row, maintenance, "", Optional.empty(), Optional.empty());
  }

  private static Event maintenance(JsonObject row, String status, String start, String end) {
    return event(row, true, status, row.time(start), row.time(end));
  }

  private static Event event(
      JsonObject row,
      boolean maintenance,
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
    return new Event(incident, maintenance, tags(row), start, end);
  }

  private static List<Event.Tag> tags(JsonObject row) {
    return row.objects("affected_components")
        .flatMap(
            touched -> touched.text("id").map(id -> new Event.Tag(id, current(touched))).stream())
        .toList();
  }

  private static Optional<ComponentState> current(JsonObject touched) {
    return touched.text("current_status").map(ComponentState::of);
  }
}

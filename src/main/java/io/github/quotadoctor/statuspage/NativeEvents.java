package io.github.quotadoctor.statuspage;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the incidents and maintenances in an incident.io page's own data. Which of the lists holds
 * a maintenance that is going on was never seen, so it is accepted in each of them.
 */
final class NativeEvents {
  private NativeEvents() {}

  static List<Event> read(JsonObject summary) {
    Map<String, Event> events = new LinkedHashMap<>();
    Stream.of("ongoing_incidents", "in_progress_maintenances", "scheduled_maintenances")
        .forEach(
            list ->
                summary
                    .objects(list)
                    .forEach(
                        row ->
                            events.putIfAbsent(
                                row.text("id").orElse(list + events.size()), event(row, list))));
    return List.copyOf(events.values());
  }

  private static Event event(JsonObject row, String list) {
    String status = row.text("status").orElse("");
    boolean maintenance =
        list.endsWith("maintenances")
            || row.text("type").filter("maintenance"::equals).isPresent()
            || status.startsWith("maintenance_");
    Optional<Instant> start = earliest(row, "component_impacts", "start_at");
    Optional<Instant> end = latest(row, "component_impacts", "end_at");
    Incident incident =
        new Incident(
            row.text("name").orElse(""),
            status,
            start.or(() -> row.time("published_at")),
            latest(row, "updates", "published_at"),
            Optional.empty());
    return new Event(incident, maintenance, tags(row), start, end);
  }

  private static List<Event.Tag> tags(JsonObject row) {
    Map<String, Event.Tag> tags = new LinkedHashMap<>();
    Stream.of("affected_components", "component_impacts")
        .flatMap(row::objects)
        .forEach(
            touched ->
                touched
                    .text("component_id")
                    .ifPresent(id -> tags.putIfAbsent(id, new Event.Tag(id, current(touched)))));
    return List.copyOf(tags.values());
  }

  private static Optional<ComponentState> current(JsonObject touched) {
    return touched.text("current_status").map(ComponentState::of);
  }

  private static Optional<Instant> earliest(JsonObject row, String list, String field) {
    return times(row, list, field).min(Comparator.naturalOrder());
  }

  private static Optional<Instant> latest(JsonObject row, String list, String field) {
    return times(row, list, field).max(Comparator.naturalOrder());
  }

  private static Stream<Instant> times(JsonObject row, String list, String field) {
    return row.objects(list).flatMap(it -> it.time(field).stream());
  }
}

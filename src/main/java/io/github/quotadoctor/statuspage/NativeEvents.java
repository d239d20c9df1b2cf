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
  private static final String WATCHED = "monitoring";

  private final Gaps gaps;

  NativeEvents(Gaps gaps) {
    this.gaps = gaps;
  }

  List<Event> read(JsonObject summary) {
    Map<String, Event> events = new LinkedHashMap<>();
    Stream.of("ongoing_incidents", "in_progress_maintenances", "scheduled_maintenances")
        .forEach(
            list ->
                gaps.rows(summary, list)
                    .forEach(
                        row ->
                            events.putIfAbsent(
                                row.text("id").orElse(list + events.size()),
                                event(row, list.endsWith("maintenances")))));
    return List.copyOf(events.values());
  }

  Event event(JsonObject row, boolean amongMaintenances) {
    String status = row.text("status").orElse("");
    boolean maintenance =
        amongMaintenances
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
    Event.Kind kind = maintenance ? Event.Kind.MAINTENANCE : Event.Kind.INCIDENT;
    return new Event(incident, kind, tags(row), start, end, texts(row));
  }

  private List<Event.Tag> tags(JsonObject row) {
    Map<String, Event.Tag> tags = new LinkedHashMap<>();
    boolean watched = row.text("status").filter(WATCHED::equals).isPresent();
    Stream.of("affected_components", "component_impacts")
        .flatMap(list -> gaps.rows(row, list))
        .forEach(
            touched ->
                gaps.needed(touched.text("component_id"))
                    .ifPresent(
                        id -> tags.putIfAbsent(id, new Event.Tag(id, current(touched, watched)))));
    return List.copyOf(tags.values());
  }

  /** Where the present state is not told, the worst so far, until the incident is watched. */
  private static Optional<ComponentState> current(JsonObject touched, boolean watched) {
    boolean goesOn = !watched && touched.text("end_at").isEmpty();
    return touched
        .text("current_status")
        .or(() -> touched.text("status").filter(worst -> goesOn))
        .map(ComponentState::of);
  }

  private static List<String> texts(JsonObject row) {
    return row.objects("updates").flatMap(it -> it.text("message_string").stream()).toList();
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

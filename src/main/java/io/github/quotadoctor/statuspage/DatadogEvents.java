package io.github.quotadoctor.statuspage;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the incidents of a Datadog status page; the last entry of a timeline is the present. */
final class DatadogEvents {
  private static final JsonObject NOTHING = JsonObject.parse("{}").orElseThrow();

  private final Gaps gaps;

  DatadogEvents(Gaps gaps) {
    this.gaps = gaps;
  }

  List<Event> read(JsonObject page) {
    return gaps.rows(page, "incidents").map(this::event).toList();
  }

  private Event event(JsonObject row) {
    List<JsonObject> timeline =
        gaps.rows(row, "timeline")
            .sorted(Comparator.comparing(it -> it.time("startedAt").orElse(Instant.MIN)))
            .toList();
    JsonObject last = timeline.isEmpty() ? NOTHING : timeline.get(timeline.size() - 1);
    String status =
        row.node().path("resolved").booleanValue() ? "resolved" : last.text("status").orElse("");
    Optional<Instant> start = row.time("publishedDate");
    Incident incident =
        new Incident(
            row.text("title").orElse(""), status, start, last.time("startedAt"), Optional.empty());
    return new Event(
        incident, Event.Kind.INCIDENT, tags(timeline, last), start, Optional.empty(), List.of());
  }

  private List<Event.Tag> tags(List<JsonObject> timeline, JsonObject last) {
    Map<String, Event.Tag> tags = new LinkedHashMap<>();
    for (JsonObject entry : timeline) {
      gaps.rows(entry, "componentsAffected")
          .forEach(
              touched ->
                  gaps.needed(touched.text("id"))
                      .ifPresent(id -> tags.put(id, tag(id, touched, entry.equals(last)))));
    }
    return List.copyOf(tags.values());
  }

  private static Event.Tag tag(String id, JsonObject touched, boolean present) {
    return new Event.Tag(
        id, present ? touched.text("status").map(ComponentState::of) : Optional.empty());
  }
}

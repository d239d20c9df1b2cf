package io.github.quotadoctor.statuspage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the data that an incident.io page feeds itself with. Source: captures of OpenAI's page,
 * 2025 and 2026; the form is not documented.
 */
final class NativeAdapter {
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final Gaps gaps = new Gaps();
  private final JsonObject summary;

  private NativeAdapter(JsonObject summary) {
    this.summary = summary;
  }

  /** Of no use when a list is missing without which calm could not be told from trouble. */
  static Answer<Snapshot> read(JsonObject page) {
    JsonObject summary = page.object("summary");
    boolean usable =
        Stream.of("components", "affected_components", "ongoing_incidents")
            .allMatch(summary::hasList);
    return Answer.ofShape(
        usable ? Optional.of(new NativeAdapter(summary).snapshot()) : Optional.empty());
  }

  private Snapshot snapshot() {
    gaps.rows(summary, "components").forEach(row -> add(row, "id", Optional.empty()));
    gaps.rows(summary.object("structure"), "items").forEach(this::addItem);
    gaps.rows(summary, "affected_components")
        .forEach(
            row -> {
              add(row, "component_id", Optional.empty());
              worsen(row);
            });
    List<Event> events = new NativeEvents(gaps).read(summary);
    return new Snapshot(List.copyOf(parts.values()), events, gaps.any());
  }

  /** A component that stands alone is in the list of components already. */
  private void addItem(JsonObject item) {
    JsonObject group = item.object("group");
    if (!group.node().isObject() && !item.object("component").node().isObject()) {
      gaps.add();
    }
    Part.Group named = new Part.Group(group.text("id").orElse(""), group.text("name").orElse(""));
    gaps.rows(group, "components").forEach(row -> add(row, "component_id", Optional.of(named)));
  }

  private void add(JsonObject row, String idField, Optional<Part.Group> group) {
    gaps.needed(row.text(idField))
        .ifPresent(
            id -> {
              Optional<Part> known = Optional.ofNullable(parts.get(id));
              String name =
                  known
                      .map(Part::name)
                      .filter(it -> !it.equals(id))
                      .or(() -> row.text("name"))
                      .orElse(id);
              Optional<Part.Group> home = group.or(() -> known.flatMap(Part::group));
              ComponentState state = known.map(Part::state).orElse(ComponentState.OPERATIONAL);
              parts.put(id, new Part(id, name, home, state));
            });
  }

  private void worsen(JsonObject row) {
    ComponentState state =
        gaps.needed(row.text("status")).map(ComponentState::of).orElse(ComponentState.UNREADABLE);
    row.text("component_id")
        .ifPresent(id -> parts.computeIfPresent(id, (same, part) -> part.orWorse(state)));
  }
}

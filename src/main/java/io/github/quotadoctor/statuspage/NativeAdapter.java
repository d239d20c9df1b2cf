package io.github.quotadoctor.statuspage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the data that an incident.io page feeds itself with. Source: captures of OpenAI's page,
 * 2025 and 2026; the form is not documented.
 */
final class NativeAdapter {
  private NativeAdapter() {}

  /** Empty when a list is missing without which calm could not be told from trouble. */
  static Optional<Snapshot> read(JsonObject page) {
    JsonObject summary = page.object("summary");
    boolean usable =
        summary.hasList("components")
            && summary.hasList("affected_components")
            && summary.hasList("ongoing_incidents");
    return usable
        ? Optional.of(
            new Snapshot(List.copyOf(parts(summary).values()), NativeEvents.read(summary)))
        : Optional.empty();
  }

  private static Map<String, Part> parts(JsonObject summary) {
    Map<String, Part> parts = new LinkedHashMap<>();
    summary.objects("components").forEach(it -> add(parts, it, "id", Optional.empty()));
    summary
        .object("structure")
        .objects("items")
        .map(item -> item.object("group"))
        .forEach(group -> addMembers(parts, group));
    summary
        .objects("affected_components")
        .forEach(
            row -> {
              add(parts, row, "component_id", Optional.empty());
              worsen(parts, row);
            });
    return parts;
  }

  private static void addMembers(Map<String, Part> parts, JsonObject group) {
    Part.Group named = new Part.Group(group.text("id").orElse(""), group.text("name").orElse(""));
    group.objects("components").forEach(it -> add(parts, it, "component_id", Optional.of(named)));
  }

  private static void add(
      Map<String, Part> parts, JsonObject row, String idField, Optional<Part.Group> group) {
    row.text(idField)
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

  private static void worsen(Map<String, Part> parts, JsonObject row) {
    ComponentState state =
        row.text("status").map(ComponentState::of).orElse(ComponentState.UNREADABLE);
    row.text("component_id")
        .ifPresent(id -> parts.computeIfPresent(id, (same, part) -> part.orWorse(state)));
  }
}

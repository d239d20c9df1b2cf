package io.github.quotadoctor.statuspage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the document that a Datadog status page draws itself from: a tree of components, and the
 * incidents. How it tells maintenances besides the state of the components was not seen. Source:
 * OpenRouter's page, September 2026; the form is not documented.
 */
final class DatadogAdapter {
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final Gaps gaps = new Gaps();

  private DatadogAdapter() {}

  static Answer<Snapshot> read(JsonObject page) {
    return Answer.ofShape(
        page.hasList("components") && page.hasList("incidents")
            ? Optional.of(new DatadogAdapter().snapshot(page))
            : Optional.empty());
  }

  private Snapshot snapshot(JsonObject page) {
    addAll(page, Optional.empty());
    List<Event> events = new DatadogEvents(gaps).read(page);
    return new Snapshot(List.copyOf(parts.values()), events, gaps.any());
  }

  private void addAll(JsonObject parent, Optional<Part.Group> home) {
    gaps.rows(parent, "components")
        .forEach(
            row -> {
              if (row.hasList("components")) {
                addAll(row, home.or(() -> Optional.of(group(row))));
              } else {
                part(row, home).ifPresent(this::add);
              }
            });
  }

  private void add(Part part) {
    parts.merge(part.id(), part, (one, other) -> one.orWorse(other.state()));
  }

  private static Part.Group group(JsonObject row) {
    return new Part.Group(row.text("id").orElse(""), row.text("name").orElse(""));
  }

  private Optional<Part> part(JsonObject row, Optional<Part.Group> home) {
    Optional<String> id = gaps.needed(row.text("id"));
    Optional<String> word = gaps.needed(row.text("status"));
    return id.flatMap(
        it ->
            word.map(
                state ->
                    new Part(it, row.text("name").orElse(it), home, ComponentState.of(state))));
  }
}

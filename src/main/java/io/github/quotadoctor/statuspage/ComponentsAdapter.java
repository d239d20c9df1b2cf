package io.github.quotadoctor.statuspage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the list of components in Statuspage's form. Its groups are not read: incident.io's copy of
 * that form has none.
 */
final class ComponentsAdapter {
  private ComponentsAdapter() {}

  /** Empty when there is no list of components. */
  static Optional<Snapshot> read(JsonObject page) {
    if (!page.hasList("components")) {
      return Optional.empty();
    }
    Map<String, Part> parts = new LinkedHashMap<>();
    page.objects("components")
        .flatMap(row -> part(row).stream())
        .forEach(part -> parts.merge(part.id(), part, (one, other) -> one.orWorse(other.state())));
    return Optional.of(new Snapshot(List.copyOf(parts.values()), List.of()));
  }

  private static Optional<Part> part(JsonObject row) {
    return row.text("id")
        .flatMap(
            id ->
                row.text("status")
                    .map(
                        word ->
                            new Part(
                                id,
                                row.text("name").orElse(id),
                                Optional.empty(),
                                ComponentState.of(word))));
  }
}

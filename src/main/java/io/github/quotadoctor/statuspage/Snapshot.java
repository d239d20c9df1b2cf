package io.github.quotadoctor.statuspage;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a status page shows at one moment, whatever its make.
 *
 * @param gaps whether something on the page could not be read
 */
record Snapshot(List<Part> parts, List<Event> events, boolean gaps) {
  Snapshot {
    parts = List.copyOf(parts);
    events = List.copyOf(events);
  }

  Snapshot and(Snapshot other) {
    return new Snapshot(
        Stream.concat(parts.stream(), other.parts.stream()).toList(),
        Stream.concat(events.stream(), other.events.stream()).toList(),
        gaps || other.gaps);
  }
}

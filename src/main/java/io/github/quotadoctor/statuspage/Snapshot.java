package io.github.quotadoctor.statuspage;

import java.util.List;
import java.util.stream.Stream;

/** What a status page shows at one moment, whatever its make. */
record Snapshot(List<Part> parts, List<Event> events) {
  Snapshot {
    parts = List.copyOf(parts);
    events = List.copyOf(events);
  }

  Snapshot with(List<Event> more) {
    return new Snapshot(parts, Stream.concat(events.stream(), more.stream()).toList());
  }
}

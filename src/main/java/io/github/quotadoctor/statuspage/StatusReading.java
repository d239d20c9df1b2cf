package io.github.quotadoctor.statuspage;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What was read of a status page; its texts are the page's own and not yet cleaned.
 *
 * @param affected names of the components that the verdict is about, the caller's own first
 * @param incidents the open ones that the verdict is about, the closest first
 * @param until the end of the maintenance that is going on; present only with that verdict
 * @param elsewhere impaired things that are not the API
 * @param trouble why the page could not be read; present exactly when the verdict is unknown
 * @param source the address that was read, when it could be used
 */
public record StatusReading(
    StatusVerdict verdict,
    List<String> affected,
    List<OpenIncident> incidents,
    Optional<Instant> until,
    List<String> elsewhere,
    Optional<StatusTrouble> trouble,
    Optional<URI> source,
    Instant readAt) {
  public StatusReading {
    affected = List.copyOf(affected);
    incidents = List.copyOf(incidents);
    elsewhere = List.copyOf(elsewhere);
  }

  /** A page that could not be read. */
  static StatusReading unreadable(StatusTrouble trouble, Instant readAt) {
    return new StatusReading(
        StatusVerdict.UNKNOWN,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        Optional.of(trouble),
        Optional.empty(),
        readAt);
  }
}

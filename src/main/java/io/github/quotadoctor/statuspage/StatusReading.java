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
 * @param notices what is announced or told without being trouble, such as maintenance to come
 * @param billing open incidents of the API, or of nothing in particular, that speak of billing
 * @param elsewhere impaired things that are not the API
 * @param trouble why the page could not be read; present exactly when the verdict is unknown
 * @param source the address that was read, when it could be used
 * @param attempts the addresses that were asked, in order
 * @param readAt when what was read was true; earlier than now where it came out of a cache
 */
public record StatusReading(
    Provider provider,
    StatusVerdict verdict,
    List<String> affected,
    List<Incident> incidents,
    Optional<Instant> until,
    List<Incident> notices,
    List<Incident> billing,
    List<String> elsewhere,
    Optional<StatusTrouble> trouble,
    Optional<URI> source,
    List<SourceAttempt> attempts,
    Instant readAt) {
  public StatusReading {
    affected = List.copyOf(affected);
    incidents = List.copyOf(incidents);
    notices = List.copyOf(notices);
    billing = List.copyOf(billing);
    elsewhere = List.copyOf(elsewhere);
    attempts = List.copyOf(attempts);
  }

  /** A page that could not be read. */
  public static StatusReading unreadable(
      Provider provider, StatusTrouble trouble, List<SourceAttempt> attempts, Instant readAt) {
    return new StatusReading(
        provider,
        StatusVerdict.UNKNOWN,
        List.of(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        Optional.of(trouble),
        Optional.empty(),
        attempts,
        readAt);
  }

  StatusReading with(List<SourceAttempt> asked) {
    return new StatusReading(
        provider, verdict, affected, incidents, until, notices, billing, elsewhere, trouble, source,
        asked, readAt);
  }
}

package io.github.quotadoctor.statuspage;

import io.github.quotadoctor.http.Deadline;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the status of one provider from the first of its sources that can be used. */
final class ProviderReader {
  private static final Duration WHOLE = Duration.ofSeconds(6);

  /** Where there is another source, that one is the better second attempt. */
  private static final int RETRIES_OF_AN_ONLY_SOURCE = 1;

  private final ProviderSources sources;
  private final SourceReader reader;
  private final Clock clock;

  ProviderReader(PageReader pages, ProviderSources sources, Clock clock) {
    this.sources = sources;
    this.reader = new SourceReader(pages, sources, clock);
    this.clock = clock;
  }

  /** What the provider says now; when no source can be used, why the first could not. */
  StatusReading read(String endpoint, Deadline deadline) {
    Deadline end = deadline.within(WHOLE);
    List<SourceAttempt> attempts = new ArrayList<>();
    int retries = sources.sources().size() == 1 ? RETRIES_OF_AN_ONLY_SOURCE : 0;
    Optional<StatusTrouble> first = Optional.empty();
    for (Source source : sources.sources()) {
      StatusReading reading = reader.read(source, endpoint, retries, end);
      attempts.addAll(reading.attempts());
      if (reading.trouble().isEmpty()) {
        return reading.with(attempts);
      }
      first = first.or(reading::trouble);
      if (end.left().isZero()) {
        break;
      }
    }
    return StatusReading.unreadable(
        sources.provider(), first.orElse(StatusTrouble.UNREACHABLE), attempts, clock.instant());
  }
}

package io.github.quotadoctor.statuspage;

import io.github.quotadoctor.http.Deadline;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads incidents that may be over. Source: shape of incident.io's own list and of Statuspage's, as
 * captured until November 2026.
 */
final class History {
  private static final Duration RECENT = Duration.ofDays(2);

  private final PageReader pages;
  private final ProviderSources sources;
  private final Clock clock;

  History(PageReader pages, ProviderSources sources, Clock clock) {
    this.pages = pages;
    this.sources = sources;
    this.clock = clock;
  }

  /** Incidents of billing that may touch the caller's account and are open or recently ended. */
  List<Incident> billing(Deadline deadline) {
    Instant now = clock.instant();
    return sources.history().stream()
        .flatMap(url -> events(url, deadline).stream())
        .findFirst()
        .orElse(List.of())
        .stream()
        .filter(event -> event.kind() == Event.Kind.INCIDENT && event.speaksOfBilling())
        .filter(this::mayConcernAccount)
        .filter(event -> event.isOpen(now) || isRecent(event, now))
        .map(Event::incident)
        .toList();
  }

  private Optional<List<Event>> events(URI url, Deadline deadline) {
    return pages
        .read(url, PageKind.JSON, 0, deadline)
        .then(page -> page.read(text -> JsonObject.answer(text).then(History::events)))
        .fold(Optional::of, trouble -> Optional.empty());
  }

  private static Answer<List<Event>> events(JsonObject page) {
    Gaps gaps = new Gaps();
    List<Event> events = page.objects("incidents").map(row -> event(row, gaps)).toList();
    return Answer.ofShape(page.hasList("incidents") ? Optional.of(events) : Optional.empty());
  }

  private static Event event(JsonObject row, Gaps gaps) {
    boolean ownForm =
        Stream.of("published_at", "updates", "component_impacts")
            .anyMatch(field -> !row.node().path(field).isMissingNode());
    return ownForm
        ? new NativeEvents(gaps).event(row, false)
        : new StatuspageEvents(gaps, false).incident(row);
  }

  private boolean mayConcernAccount(Event event) {
    Catalogue catalogue = sources.catalogue();
    Set<String> tags =
        event.tags().stream().map(Event.Tag::componentId).collect(Collectors.toSet());
    return tags.isEmpty()
        || tags.stream().anyMatch(catalogue::isApi)
        || event.touches(catalogue.uncounted());
  }

  private static boolean isRecent(Event event, Instant now) {
    return Stream.of(event.end(), event.incident().updatedAt())
        .flatMap(Optional::stream)
        .map(at -> Duration.between(at, now).abs())
        .anyMatch(since -> since.compareTo(RECENT) < 0);
  }
}

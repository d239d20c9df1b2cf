package io.github.quotadoctor.statuspage;

import java.net.URI;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Decides what a snapshot means for the API; the page's own overall indicator is never asked. */
final class Judge {
  private final Provider provider;
  private final Catalogue catalogue;
  private final Set<String> relevant;
  private final Instant now;

  /**
   * A judge at one moment.
   *
   * @param endpoint the path that the caller uses, or empty for the core of the API only
   */
  Judge(Provider provider, Catalogue catalogue, String endpoint, Instant now) {
    this.provider = provider;
    this.catalogue = catalogue;
    this.relevant = catalogue.relevantTo(endpoint);
    this.now = now;
  }

  /**
   * What a snapshot means.
   *
   * @param readAt when it was true
   */
  StatusReading judge(Snapshot snapshot, boolean provesTroubleOnly, URI url, Instant readAt) {
    List<Event> open = snapshot.events().stream().filter(it -> it.isOpen(now)).toList();
    Scope scope = new Scope(snapshot, open, catalogue, relevant);
    StatusVerdict verdict = Ruling.on(scope);
    boolean onlyTroubleCounts = snapshot.gaps() || provesTroubleOnly;
    if (verdict == StatusVerdict.UNKNOWN || (onlyTroubleCounts && !verdict.isTrouble())) {
      return StatusReading.unreadable(provider, StatusTrouble.WRONG_SHAPE, List.of(), now);
    }
    List<Part> affected = affected(scope, verdict);
    List<Event> events = events(scope, verdict, affected);
    return new StatusReading(
        provider,
        verdict,
        affected.stream().map(this::name).toList(),
        incidents(events, event -> true),
        verdict == StatusVerdict.MAINTENANCE ? until(events) : Optional.empty(),
        incidents(snapshot.events(), it -> it.isNotice(now) && scope.mayConcernApi(it)),
        incidents(open, it -> isAboutBilling(it) && scope.mayConcernAccount(it)),
        scope
            .elsewhere()
            .filter(it -> it.state() != ComponentState.OPERATIONAL)
            .map(Part::fullName)
            .toList(),
        Optional.empty(),
        Optional.of(url),
        List.of(),
        readAt);
  }

  /** Where a whole group is the core, its members have names such as that of a region. */
  private String name(Part part) {
    boolean byGroup = catalogue.core().isEmpty() && !catalogue.wholePage();
    return byGroup ? part.fullName() : part.name();
  }

  private static boolean isAboutBilling(Event event) {
    return !event.isMaintenance() && event.speaksOfBilling();
  }

  private static List<Incident> incidents(List<Event> events, Predicate<Event> wanted) {
    return events.stream().filter(wanted).map(Event::incident).toList();
  }

  private static List<Part> affected(Scope scope, StatusVerdict verdict) {
    return switch (verdict) {
      case OUTAGE, DEGRADED, OTHER_ENDPOINT -> parts(scope, it -> it.state().isImpaired());
      case MAINTENANCE -> {
        Set<String> worked = touched(scope, Event::isMaintenance);
        yield parts(
            scope, it -> it.state() == ComponentState.MAINTENANCE || worked.contains(it.id()));
      }
      case RECOVERING -> {
        Set<String> touched = touched(scope, event -> true);
        yield parts(scope, it -> touched.contains(it.id()));
      }
      case UNSCOPED_INCIDENT, NONE_REPORTED, UNKNOWN -> List.of();
    };
  }

  private static List<Part> parts(Scope scope, Predicate<Part> wanted) {
    return scope.api().stream().filter(wanted).toList();
  }

  private static Set<String> touched(Scope scope, Predicate<Event> wanted) {
    return scope.events().stream()
        .filter(wanted)
        .flatMap(event -> event.tags().stream())
        .map(Event.Tag::componentId)
        .collect(Collectors.toSet());
  }

  private static List<Event> events(Scope scope, StatusVerdict verdict, List<Part> affected) {
    Set<String> ids = affected.stream().map(Part::id).collect(Collectors.toSet());
    return switch (verdict) {
      case UNSCOPED_INCIDENT -> scope.untied();
      case NONE_REPORTED, UNKNOWN -> List.of();
      case OUTAGE, DEGRADED, OTHER_ENDPOINT, MAINTENANCE, RECOVERING ->
          scope.events().stream()
              .sorted(Comparator.comparing(event -> !event.touches(ids)))
              .toList();
    };
  }

  private Optional<Instant> until(List<Event> events) {
    return events.stream()
        .filter(Event::isMaintenance)
        .flatMap(event -> event.end().stream())
        .filter(now::isBefore)
        .max(Comparator.naturalOrder());
  }
}

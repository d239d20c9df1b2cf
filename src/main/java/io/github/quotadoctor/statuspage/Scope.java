package io.github.quotadoctor.statuspage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a snapshot is the API, what of that matters to the caller, and what is going on there.
 */
final class Scope {
  private final Catalogue catalogue;
  private final Set<String> relevant;
  private final List<Event> open;
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final boolean grouped;
  private final Set<String> apiIds;

  /**
   * The scope of a snapshot.
   *
   * @param open the events of the snapshot that are going on
   * @param relevant ids of the components that matter to the caller
   */
  Scope(Snapshot snapshot, List<Event> open, Catalogue catalogue, Set<String> relevant) {
    this.catalogue = catalogue;
    this.relevant = relevant;
    this.open = open;
    snapshot.parts().forEach(part -> parts.put(part.id(), part));
    open.forEach(event -> event.tags().forEach(tag -> worsen(event, tag)));
    this.grouped =
        parts.values().stream().anyMatch(it -> it.group().filter(catalogue::isApi).isPresent());
    this.apiIds =
        parts.values().stream().filter(this::isApi).map(Part::id).collect(Collectors.toSet());
  }

  /** An incident can know of trouble before the component shows it, or of one that is not shown. */
  private void worsen(Event event, Event.Tag tag) {
    String id = tag.componentId();
    if (!parts.containsKey(id) && !event.isMaintenance()) {
      String name = catalogue.components().getOrDefault(id, event.incident().title());
      ComponentState state = tag.state().orElse(ComponentState.UNREADABLE);
      parts.put(id, new Part(id, name, Optional.empty(), state));
    }
    tag.state().ifPresent(state -> parts.computeIfPresent(id, (same, part) -> part.orWorse(state)));
  }

  boolean hasCore() {
    return parts.keySet().containsAll(catalogue.core()) && relevant().findAny().isPresent();
  }

  /** The components that matter to the caller. */
  Stream<Part> relevant() {
    return parts.values().stream().filter(this::isRelevant);
  }

  /** The components of the API, those that matter to the caller first. */
  List<Part> api() {
    return Stream.concat(
            relevant(), parts.values().stream().filter(it -> isApi(it) && !isRelevant(it)))
        .toList();
  }

  /** The components that are not the API. */
  Stream<Part> elsewhere() {
    return parts.values().stream().filter(it -> !isApi(it));
  }

  /** The events going on that touch the API. */
  List<Event> events() {
    return open.stream().filter(this::touchesApi).toList();
  }

  /** The events going on that are tied to no component. */
  List<Event> untied() {
    return open.stream().filter(event -> !event.isTied() && !touchesApi(event)).toList();
  }

  /** Whether an event is about the API, or about nothing in particular. */
  boolean mayConcernApi(Event event) {
    return !event.isTied() || touchesApi(event);
  }

  /** The same, with what calls with a key do not need, such as the sign-in of the platform. */
  boolean mayConcernAccount(Event event) {
    return mayConcernApi(event) || event.touches(catalogue.uncounted());
  }

  private boolean touchesApi(Event event) {
    return catalogue.wholePage() || event.touches(apiIds);
  }

  private boolean isRelevant(Part part) {
    return relevant.contains(part.id())
        || catalogue.wholePage()
        || (catalogue.core().isEmpty() && isCounted(part));
  }

  private boolean isApi(Part part) {
    return isRelevant(part) || isCounted(part);
  }

  private boolean isCounted(Part part) {
    boolean byId = !grouped || part.group().isEmpty();
    boolean member =
        byId ? catalogue.isApi(part.id()) : part.group().filter(catalogue::isApi).isPresent();
    return member && !catalogue.uncounted().contains(part.id());
  }
}

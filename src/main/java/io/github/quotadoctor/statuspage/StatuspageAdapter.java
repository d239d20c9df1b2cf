package io.github.quotadoctor.statuspage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads the second version of Statuspage's form: the summary with everything in it, and the
 * shortened forms of those who imitate it. incident.io's copy has no groups and ties no incident to
 * a component; Rootly's has no components, so that only the page as a whole can be told of. Source:
 * captures and documentation until November 2026.
 */
final class StatuspageAdapter {
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final Gaps gaps = new Gaps();
  private final JsonObject page;
  private final Catalogue catalogue;

  private StatuspageAdapter(JsonObject page, Catalogue catalogue) {
    this.page = page;
    this.catalogue = catalogue;
  }

  static Answer<Snapshot> read(JsonObject page, Question question) {
    return PageTrust.trouble(page, question)
        .<Answer<Snapshot>>map(Answer.Unusable::new)
        .orElseGet(
            () ->
                Answer.ofShape(
                    hasWhatItNeeds(page, question)
                        ? Optional.of(new StatuspageAdapter(page, question.catalogue()).snapshot())
                        : Optional.empty()));
  }

  /** Without a list of incidents, nothing is known of them unless they are read beside. */
  private static boolean hasWhatItNeeds(JsonObject page, Question question) {
    boolean components = question.catalogue().wholePage() || page.hasList("components");
    return components && (page.hasList("incidents") || question.source().beside().isPresent());
  }

  private Snapshot snapshot() {
    Map<String, Part.Group> groups =
        page.objects("components")
            .filter(StatuspageAdapter::isGroup)
            .flatMap(it -> group(it).stream())
            .collect(Collectors.toMap(Part.Group::id, it -> it, (one, other) -> one));
    gaps.rows(page, "components")
        .filter(row -> !isGroup(row) || row.text("id").filter(catalogue::isApi).isPresent())
        .flatMap(row -> part(row, groups).stream())
        .forEach(this::add);
    indicator().forEach(this::add);
    List<Event> events = new StatuspageEvents(gaps, catalogue.wholePage()).read(page);
    return new Snapshot(List.copyOf(parts.values()), events, gaps.any());
  }

  private void add(Part part) {
    parts.merge(part.id(), part, (one, other) -> one.orWorse(other.state()));
  }

  /** The state of the page as a whole, which is never asked where components are the API. */
  private Stream<Part> indicator() {
    if (!catalogue.wholePage()) {
      return Stream.empty();
    }
    String name = page.object("page").text("name").orElse(Catalogue.PAGE);
    return page.object("status").text("indicator").map(ComponentState::ofImpact).stream()
        .map(state -> new Part(Catalogue.PAGE, name, Optional.empty(), state));
  }

  private Optional<Part> part(JsonObject row, Map<String, Part.Group> groups) {
    Optional<String> id = gaps.needed(row.text("id"));
    Optional<String> word = gaps.needed(row.text("status"));
    Optional<Part.Group> group =
        row.text("group_id").flatMap(it -> Optional.ofNullable(groups.get(it)));
    return id.flatMap(
        it ->
            word.map(
                state ->
                    new Part(it, row.text("name").orElse(it), group, ComponentState.of(state))));
  }

  private static boolean isGroup(JsonObject row) {
    return row.node().path("group").booleanValue();
  }

  private static Optional<Part.Group> group(JsonObject row) {
    return row.text("id").map(id -> new Part.Group(id, row.text("name").orElse("")));
  }
}

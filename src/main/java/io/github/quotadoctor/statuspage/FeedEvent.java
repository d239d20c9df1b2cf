package io.github.quotadoctor.statuspage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The event that one entry of a feed tells of. */
record FeedEvent(FeedEntry entry, FeedPost post, FeedMatch match, Catalogue catalogue) {
  private static final Set<String> OF_MAINTENANCE =
      Set.of("scheduled", "in_progress", "verifying", "completed");

  private static final Pattern SURFACE = Pattern.compile("\\[([^\\[\\]]{1,200})\\]");

  Event event() {
    String status = post.status().orElse("");
    boolean maintenance = status.startsWith("maintenance_") || OF_MAINTENANCE.contains(status);
    Incident incident =
        new Incident(
            entry.title(),
            status,
            entry.published().or(entry::updated),
            entry.latest(),
            entry.link());
    return new Event(
        incident,
        maintenance ? Event.Kind.MAINTENANCE : Event.Kind.INCIDENT,
        tags(maintenance ? ComponentState.MAINTENANCE : ComponentState.DEGRADED),
        Optional.empty(),
        Optional.empty(),
        post.lines());
  }

  private List<Event.Tag> tags(ComponentState unlessTold) {
    Map<String, ComponentState> states = new LinkedHashMap<>();
    for (FeedPost.Named named : touched()) {
      ComponentState state = named.state().orElse(unlessTold);
      ids(named.name()).forEach(id -> states.merge(id, state, ComponentState::orWorse));
    }
    return states.entrySet().stream()
        .map(it -> new Event.Tag(it.getKey(), Optional.of(it.getValue())))
        .toList();
  }

  private List<FeedPost.Named> touched() {
    boolean byTitle = match.where() == FeedMatch.Where.TITLE;
    return byTitle || (catalogue.wholePage() && post.components().isEmpty())
        ? List.of(new FeedPost.Named(entry.title(), Optional.empty()))
        : post.components();
  }

  /** What a name means; what is not the API is called by the name itself. */
  private Set<String> ids(String name) {
    if (catalogue.wholePage()) {
      return Set.of(Catalogue.PAGE);
    }
    Set<String> ids = match.ids(name);
    return ids.isEmpty() ? Set.of(surface(name)) : ids;
  }

  /** The part of a title in square brackets before it, where it has one. */
  private static String surface(String title) {
    Matcher bracket = SURFACE.matcher(title);
    return bracket.lookingAt() ? bracket.group(1) : title;
  }
}

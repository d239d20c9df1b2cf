package io.github.quotadoctor.statuspage;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a feed of incidents. It tells what was posted: where nothing is, nothing is reported, and
 * an entry that goes on is trouble unless it says otherwise.
 */
final class FeedAdapter {
  /** How long an entry that does not say what became of it may be about the present. */
  private static final Duration MAY_GO_ON = Duration.ofDays(2);

  private final Map<String, Part> parts = new LinkedHashMap<>();
  private final List<Event> events = new ArrayList<>();
  private final Gaps gaps = new Gaps();
  private final Question question;
  private final FeedMatch match;

  private FeedAdapter(Question question, FeedMatch match) {
    this.question = question;
    this.match = match;
    question.catalogue().wellParts().forEach(part -> parts.put(part.id(), part));
  }

  static Answer<Snapshot> read(String text, Question question) {
    return FeedReader.read(text)
        .then(
            entries ->
                Answer.ofShape(
                    question
                        .source()
                        .feed()
                        .filter(match -> mayBeEmpty(match) || !entries.isEmpty())
                        .map(match -> new FeedAdapter(question, match).snapshot(entries))));
  }

  /** Only a feed of what is going on is empty in good times; others keep their past. */
  private static boolean mayBeEmpty(FeedMatch match) {
    return match.openWithoutStatus();
  }

  private Snapshot snapshot(List<FeedEntry> entries) {
    entries.forEach(entry -> add(entry, FeedPost.of(entry.body())));
    return new Snapshot(List.copyOf(parts.values()), events, gaps.any());
  }

  private void add(FeedEntry entry, FeedPost post) {
    Event event = new FeedEvent(entry, post, match, question.catalogue()).event();
    boolean concernsApi =
        !event.isTied() || event.tags().stream().map(Event.Tag::componentId).anyMatch(this::isApi);
    if (post.status().isPresent() || match.openWithoutStatus()) {
      events.add(event);
      if (event.isOpen(question.now())) {
        event.tags().forEach(this::know);
      }
    } else if (concernsApi && mayGoOn(entry)) {
      gaps.add();
    }
  }

  private boolean isApi(String id) {
    return parts.containsKey(id) && question.catalogue().isApi(id);
  }

  /** What is not the API is known to the feed only by the trouble that it has. */
  private void know(Event.Tag tag) {
    parts.putIfAbsent(tag.componentId(), Part.well(tag.componentId(), tag.componentId()));
  }

  private boolean mayGoOn(FeedEntry entry) {
    return entry
        .latest()
        .filter(at -> Duration.between(at, question.now()).compareTo(MAY_GO_ON) >= 0)
        .isEmpty();
  }
}

package io.github.quotadoctor.statuspage;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads Google Cloud's list of incidents, of all products and over years. Only what goes on and
 * touches the API is kept. Source: Google's schema of the list, 2026.
 */
final class GoogleAdapter {
  private static final URI HOME = URI.create("https://status.cloud.google.com/");
  private static final String WELL_AGAIN = "AVAILABLE";
  private static final List<String> NOTICE = List.of("SERVICE_INFORMATION");

  private final List<Event> events = new ArrayList<>();
  private final Gaps gaps = new Gaps();
  private final Question question;
  private int readable;

  private GoogleAdapter(Question question) {
    this.question = question;
  }

  /** Of no use without a single row, as the list has never been empty. */
  static Answer<Snapshot> read(String text, Question question) {
    GoogleAdapter adapter = new GoogleAdapter(question);
    return GoogleRows.read(text, adapter::add)
        .<Answer<Snapshot>>map(Answer.Unusable::new)
        .orElseGet(() -> Answer.ofShape(adapter.snapshot()));
  }

  private Optional<Snapshot> snapshot() {
    return readable == 0
        ? Optional.empty()
        : Optional.of(new Snapshot(question.catalogue().wellParts(), events, gaps.any()));
  }

  private void add(GoogleRow row) {
    Optional<Instant> end = row.time("end");
    if (end.filter(it -> !it.isAfter(question.now())).isPresent()) {
      readable++;
    } else if (row.isWhole() && (end.isPresent() || row.text("end").isEmpty())) {
      readable++;
      addOpen(row);
    } else {
      gaps.add();
    }
  }

  private void addOpen(GoogleRow row) {
    Catalogue catalogue = question.catalogue();
    List<String> touched =
        catalogue.wholePage()
            ? List.of(Catalogue.PAGE)
            : row.products().stream().distinct().filter(catalogue::isApi).toList();
    if (!touched.isEmpty()) {
      Optional<ComponentState> state = Optional.of(state(row));
      events.add(
          new Event(
              incident(row),
              isNotice(row) ? Event.Kind.NOTICE : Event.Kind.INCIDENT,
              touched.stream().map(id -> new Event.Tag(id, state)).toList(),
              row.time("begin"),
              Optional.empty(),
              row.text("most_recent_update.text").stream().toList()));
    }
  }

  private static boolean isNotice(GoogleRow row) {
    return row.impactWords().stream().filter(it -> !it.equals(WELL_AGAIN)).toList().equals(NOTICE);
  }

  /** The worst of the words, unless the last of them says that all is well again. */
  private static ComponentState state(GoogleRow row) {
    return row.text("most_recent_update.status").filter(WELL_AGAIN::equals).isPresent()
        ? ComponentState.OPERATIONAL
        : row.impactWords().stream()
            .map(GoogleAdapter::state)
            .reduce(ComponentState::orWorse)
            .orElse(ComponentState.UNREADABLE);
  }

  private static ComponentState state(String word) {
    return switch (word) {
      case "SERVICE_OUTAGE" -> ComponentState.OUTAGE;
      case "SERVICE_DISRUPTION" -> ComponentState.DEGRADED;
      case "SERVICE_INFORMATION", WELL_AGAIN -> ComponentState.OPERATIONAL;
      default -> ComponentState.UNREADABLE;
    };
  }

  private static Incident incident(GoogleRow row) {
    return new Incident(
        row.text("external_desc").orElse(""),
        row.text("most_recent_update.status").or(() -> row.text("status_impact")).orElse(""),
        row.time("begin").or(() -> row.time("created")),
        row.time("modified"),
        row.text("uri").flatMap(it -> SecureLink.within(HOME, it)));
  }
}

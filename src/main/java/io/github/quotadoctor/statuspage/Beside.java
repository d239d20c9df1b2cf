package io.github.quotadoctor.statuspage;

import io.github.quotadoctor.http.Deadline;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The widget, fetched while the components are; they alone are enough for a verdict. */
final class Beside {
  private static final Duration PATIENCE = Duration.ofSeconds(1);

  private final CompletableFuture<Fetched> fetched;
  private final URI url;
  private final Deadline end;
  private final Duration before;

  private Beside(URI url, Deadline end, CompletableFuture<Fetched> fetched) {
    this.url = url;
    this.end = end;
    this.before = end.left();
    this.fetched = fetched;
  }

  static Beside start(PageReader pages, URI url, Deadline end) {
    return new Beside(
        url, end, CompletableFuture.supplyAsync(() -> fetch(pages, url, end), StatusThread::run));
  }

  private static Fetched fetch(PageReader pages, URI url, Deadline end) {
    Duration before = end.left();
    Answer<Snapshot> events =
        pages
            .read(url, PageKind.JSON, 0, end)
            .then(page -> page.read(text -> JsonObject.answer(text).then(WidgetAdapter::read)));
    return new Fetched(events, before.minus(end.left()));
  }

  /** The components with the events that the widget tells, unless it is late or of no use. */
  Snapshot addTo(Snapshot components) {
    return inTime().events().fold(components::and, trouble -> components);
  }

  SourceAttempt attempt() {
    Fetched done = inTime();
    Optional<StatusTrouble> trouble =
        done.events().fold(snapshot -> Optional.empty(), Optional::of);
    return new SourceAttempt(url, trouble, done.took());
  }

  private Fetched inTime() {
    long patience = end.atMost(PATIENCE).toMillis();
    return fetched.completeOnTimeout(late(), patience, TimeUnit.MILLISECONDS).join();
  }

  private Fetched late() {
    return new Fetched(new Answer.Unusable<>(StatusTrouble.TIMED_OUT), before.minus(end.left()));
  }

  private record Fetched(Answer<Snapshot> events, Duration took) {}
}

package io.github.quotadoctor.statuspage;

import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/** OpenAI's status page. */
final class StatusPage {
  private static final Duration WHOLE = Duration.ofSeconds(6);
  private static final long PATIENCE_WITH_WIDGET_MS = 1000;

  private final Catalogue catalogue;
  private final Provider provider;
  private final PageReader reader;
  private final Clock clock;

  StatusPage(HttpClient http, StatusSources sources, Clock clock) {
    this.provider = sources.provider(ProviderId.OPENAI);
    this.catalogue = sources.of(ProviderId.OPENAI).catalogue();
    this.reader = new PageReader(http, sources.prefix());
    this.clock = clock;
  }

  /**
   * What the page says now; when no source can be used, why the first could not. Takes at most 6
   * seconds.
   *
   * @param endpoint the path that the caller uses, such as {@code /embeddings}, or empty for the
   *     core of the API only
   */
  StatusReading read(String endpoint, Deadline deadline) {
    Deadline end = deadline.within(WHOLE);
    StatusReading first = read(this::nativeData, endpoint, end);
    if (first.trouble().isEmpty()) {
      return first;
    }
    StatusReading second = read(this::componentsAndWidget, endpoint, end);
    return second.trouble().isEmpty() ? second : first;
  }

  private StatusReading read(
      Function<Deadline, Answer<Snapshot>> source, String endpoint, Deadline end) {
    Answer<Snapshot> answer = source.apply(end);
    Instant now = clock.instant();
    return answer.fold(
        usable ->
            new Judge(provider, catalogue, endpoint, now).judge(usable.value(), usable.source()),
        trouble -> StatusReading.unreadable(provider, trouble, List.of(), now));
  }

  private Answer<Snapshot> nativeData(Deadline end) {
    return reader.read("/proxy/status.openai.com", end).read(NativeAdapter::read);
  }

  private Answer<Snapshot> componentsAndWidget(Deadline end) {
    CompletableFuture<List<Event>> widget =
        CompletableFuture.supplyAsync(() -> widgetEvents(end), StatusPage::onItsOwnThread);
    Answer<Snapshot> components =
        reader.read("/api/v2/components.json", end).read(ComponentsAdapter::read);
    List<Event> events = inTime(widget);
    return components.read(snapshot -> Optional.of(snapshot.with(events)));
  }

  private List<Event> widgetEvents(Deadline end) {
    return reader
        .read("/api/v1/summary", end)
        .fold(usable -> WidgetAdapter.read(usable.value()), trouble -> List.of());
  }

  /** The components alone are enough for a verdict, so the rest must not hold it up. */
  private static List<Event> inTime(CompletableFuture<List<Event>> widget) {
    return widget
        .completeOnTimeout(List.of(), PATIENCE_WITH_WIDGET_MS, TimeUnit.MILLISECONDS)
        .join();
  }

  private static void onItsOwnThread(Runnable work) {
    Thread thread = new Thread(work, "status");
    thread.setDaemon(true);
    thread.start();
  }
}

package io.github.quotadoctor.check;

import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import io.github.quotadoctor.statuspage.Incident;
import io.github.quotadoctor.statuspage.ProviderId;
import io.github.quotadoctor.statuspage.StatusPages;
import io.github.quotadoctor.statuspage.StatusReading;
import io.github.quotadoctor.statuspage.StatusSources;
import io.github.quotadoctor.statuspage.StatusTrouble;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** The status page, read beside the chain so that it delays the end by a second at most. */
final class EarlyStatus {
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(1);
  private static final Duration LONGEST_LOOK_AROUND = Duration.ofSeconds(2);
  private static final String PROBED_ENDPOINT = "/embeddings";
  private static final String THREAD = "status";

  private final Once<StatusSources> sources;
  private final Once<StatusPages> pages;
  private final Ahead<StatusReading> openAi;
  private final Clock clock;
  private final Deadline deadline;

  /** Where pages are read is looked up by the thread that first asks, never by the starting one. */
  private EarlyStatus(
      HttpClient http,
      Settings settings,
      Clock clock,
      Deadline deadline,
      Function<Supplier<StatusReading>, Ahead<StatusReading>> start) {
    this.sources = new Once<>(() -> sources(settings));
    this.pages = new Once<>(() -> new StatusPages(http, sources.get(), clock));
    this.openAi = start.apply(() -> pages.get().openAi(PROBED_ENDPOINT, deadline));
    this.clock = clock;
    this.deadline = deadline;
  }

  /** Starts to read OpenAI's page on another thread. */
  static EarlyStatus start(HttpClient http, Settings settings, Clock clock, Deadline deadline) {
    return new EarlyStatus(
        http, settings, clock, deadline, reading -> Ahead.start(THREAD, reading));
  }

  /** Pages that nobody asks for. */
  static EarlyStatus none(HttpClient http, Settings settings, Clock clock, Deadline deadline) {
    return new EarlyStatus(http, settings, clock, deadline, reading -> Ahead.never());
  }

  /** A simulated run asks the simulated pages only. */
  private static StatusSources sources(Settings settings) {
    URI prefix = settings.target().statusUrl();
    StatusSources sources = StatusSources.bundled().relocated(ProviderId.OPENAI, prefix);
    if (settings.scenario().isPresent()) {
      for (ProviderId id : ProviderId.alternatives(true)) {
        sources = sources.relocated(id, URI.create(prefix + "/alternatives/" + id.code()));
      }
    }
    return sources;
  }

  /** What OpenAI's page says, if it says it in time. */
  StatusReading reading() {
    return openAi.get(deadline.atMost(LONGEST_DELAY), () -> late(ProviderId.OPENAI));
  }

  /** OpenAI's incidents about billing that are open or were lately, if it tells them in time. */
  List<Incident> billingIncidents() {
    Deadline end = deadline.within(LONGEST_DELAY);
    return Ahead.start(THREAD, () -> pages.get().billingIncidents(end)).get(end.left(), List::of);
  }

  /** What the pages of those say to whom one could switch, as far as they say it in time. */
  List<StatusReading> alternatives() {
    Deadline end = deadline.within(LONGEST_LOOK_AROUND);
    return pages.get().read(ProviderId.alternatives(false), end);
  }

  private StatusReading late(ProviderId id) {
    return StatusReading.unreadable(
        sources.get().provider(id), StatusTrouble.TIMED_OUT, List.of(), clock.instant());
  }
}

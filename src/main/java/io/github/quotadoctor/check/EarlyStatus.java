package io.github.quotadoctor.check;

import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.diagnosis.CheckId;
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

/**
 * The status page, read beside the chain so that it delays the end by a second at most, and its
 * history by another where that is asked for. Several examinations may share it: everything is read
 * once, and they wait for each of the two for a second together, from when the first of them asks.
 */
final class EarlyStatus {
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(1);
  private static final Duration LONGEST_LOOK_AROUND = Duration.ofSeconds(2);
  private static final String PROBED_ENDPOINT = "/embeddings";
  private static final String THREAD = "status";

  private final Once<StatusSources> sources;
  private final Once<StatusPages> pages;
  private final Ahead<StatusReading> openAi;
  private final Once<Ahead<List<Incident>>> billing;
  private final Once<List<StatusReading>> alternatives;
  private final Clock clock;
  private final Deadline deadline;
  private final Once<Deadline> patience;
  private final Once<Deadline> billingPatience;

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
    this.billing = new Once<>(() -> Ahead.start(THREAD, this::readBilling));
    this.alternatives = new Once<>(this::readAlternatives);
    this.clock = clock;
    this.deadline = deadline;
    this.patience = new Once<>(() -> deadline.within(LONGEST_DELAY));
    this.billingPatience = new Once<>(() -> deadline.within(LONGEST_DELAY));
  }

  /** OpenAI's page, unless it is left out. */
  static EarlyStatus of(HttpClient http, Settings settings, Clock clock, Deadline deadline) {
    return settings.skipped().contains(CheckId.STATUS.code())
        ? none(http, settings, clock, deadline)
        : start(http, settings, clock, deadline);
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
    return openAi.get(patience.get().left(), () -> late(ProviderId.OPENAI));
  }

  /** OpenAI's incidents about billing that are open or were lately, if it tells them in time. */
  List<Incident> billingIncidents() {
    return billing.get().get(billingPatience.get().left(), List::of);
  }

  /** What the pages of those say to whom one could switch, as far as they say it in time. */
  List<StatusReading> alternatives() {
    return alternatives.get();
  }

  private List<Incident> readBilling() {
    return pages.get().billingIncidents(deadline.within(LONGEST_DELAY));
  }

  private List<StatusReading> readAlternatives() {
    return pages.get().read(ProviderId.alternatives(false), deadline.within(LONGEST_LOOK_AROUND));
  }

  private StatusReading late(ProviderId id) {
    return StatusReading.unreadable(
        sources.get().provider(id), StatusTrouble.TIMED_OUT, List.of(), clock.instant());
  }
}

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
import java.util.Optional;

/**
 * The status page, read beside the chain so that it delays the end by a second at most. Several
 * examinations may share it: everything is read once, and waited for once.
 */
final class EarlyStatus {
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(1);
  private static final Duration LONGEST_LOOK_AROUND = Duration.ofSeconds(2);
  private static final String PROBED_ENDPOINT = "/embeddings";
  private static final String THREAD = "status";

  private final Ahead<StatusReading> openAi;
  private final StatusPages pages;
  private final StatusSources sources;
  private final Clock clock;
  private final Deadline deadline;
  private Optional<Deadline> patience = Optional.empty();
  private Optional<Ahead<List<Incident>>> billing = Optional.empty();
  private Optional<List<StatusReading>> alternatives = Optional.empty();

  private EarlyStatus(
      Ahead<StatusReading> openAi,
      StatusPages pages,
      StatusSources sources,
      Clock clock,
      Deadline deadline) {
    this.openAi = openAi;
    this.pages = pages;
    this.sources = sources;
    this.clock = clock;
    this.deadline = deadline;
  }

  /** OpenAI's page, unless it is left out. */
  static EarlyStatus of(HttpClient http, Settings settings, Clock clock, Deadline deadline) {
    return settings.skipped().contains(CheckId.STATUS.code())
        ? none(http, settings, clock, deadline)
        : start(http, settings, clock, deadline);
  }

  /** Starts to read OpenAI's page on another thread. */
  static EarlyStatus start(HttpClient http, Settings settings, Clock clock, Deadline deadline) {
    StatusSources sources = sources(settings);
    StatusPages pages = new StatusPages(http, sources, clock);
    Ahead<StatusReading> openAi =
        Ahead.start(THREAD, () -> pages.openAi(PROBED_ENDPOINT, deadline));
    return new EarlyStatus(openAi, pages, sources, clock, deadline);
  }

  /** Pages that nobody asks for. */
  static EarlyStatus none(HttpClient http, Settings settings, Clock clock, Deadline deadline) {
    StatusSources sources = sources(settings);
    StatusPages pages = new StatusPages(http, sources, clock);
    return new EarlyStatus(Ahead.never(), pages, sources, clock, deadline);
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
    return openAi.get(patience().left(), () -> late(ProviderId.OPENAI));
  }

  private synchronized Deadline patience() {
    Deadline end = patience.orElseGet(() -> deadline.within(LONGEST_DELAY));
    patience = Optional.of(end);
    return end;
  }

  /** OpenAI's incidents about billing that are open or were lately, if it tells them in time. */
  List<Incident> billingIncidents() {
    Deadline end = deadline.within(LONGEST_DELAY);
    return billing(end).get(end.left(), List::of);
  }

  private synchronized Ahead<List<Incident>> billing(Deadline end) {
    Ahead<List<Incident>> ahead =
        billing.orElseGet(() -> Ahead.start(THREAD, () -> pages.billingIncidents(end)));
    billing = Optional.of(ahead);
    return ahead;
  }

  /** What the pages of those say to whom one could switch, as far as they say it in time. */
  synchronized List<StatusReading> alternatives() {
    List<StatusReading> read =
        alternatives.orElseGet(
            () -> pages.read(ProviderId.alternatives(false), deadline.within(LONGEST_LOOK_AROUND)));
    alternatives = Optional.of(read);
    return read;
  }

  private StatusReading late(ProviderId id) {
    return StatusReading.unreadable(
        sources.provider(id), StatusTrouble.TIMED_OUT, List.of(), clock.instant());
  }
}

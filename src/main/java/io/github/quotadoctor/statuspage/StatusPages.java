package io.github.quotadoctor.statuspage;

import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * The status pages of OpenAI and of the alternatives, read without a key. An instance that is used
 * again asks only for what has changed where a server can tell.
 */
public final class StatusPages {
  private static final Duration WHOLE_HISTORY = Duration.ofSeconds(6);

  private final StatusSources sources;
  private final PageReader pages;
  private final Clock clock;

  /** Status pages that are read through this client. */
  public StatusPages(HttpClient http, StatusSources sources, Clock clock) {
    this.sources = sources;
    this.pages = new PageReader(http, new Memory(), clock);
    this.clock = clock;
  }

  /**
   * What OpenAI's page says now; when no source can be used, why the first could not. Takes at most
   * 6 seconds.
   *
   * @param endpoint the path that the caller uses, such as {@code /embeddings}, or empty for the
   *     core of the API only
   */
  public StatusReading openAi(String endpoint, Deadline deadline) {
    return read(ProviderId.OPENAI, endpoint, deadline);
  }

  /**
   * What the pages of these providers say, read side by side and told in the order asked. Ends by
   * the deadline, and after little more than 6 seconds; a page that is late by then is unknown.
   */
  public List<StatusReading> read(List<ProviderId> providers, Deadline deadline) {
    return new Round(deadline, clock)
        .of(
            providers.stream()
                .map(id -> new Round.Task(sources.provider(id), () -> read(id, "", deadline)))
                .toList());
  }

  /**
   * Incidents of OpenAI's API, or of nothing in particular, that speak of billing and are open or
   * ended in the last 48 hours; empty also when the page's history could not be read. Takes at most
   * 6 seconds.
   */
  public List<Incident> billingIncidents(Deadline deadline) {
    return new History(pages, sources.of(ProviderId.OPENAI), clock)
        .billing(deadline.within(WHOLE_HISTORY));
  }

  private StatusReading read(ProviderId id, String endpoint, Deadline deadline) {
    return new ProviderReader(pages, sources.of(id), clock).read(endpoint, deadline);
  }
}

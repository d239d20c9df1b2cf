package io.github.quotadoctor.statuspage;

import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import java.time.Clock;
import java.util.List;

/** The status pages of OpenAI and of the alternatives, read without a key. */
public final class StatusPages {
  private final HttpClient http;
  private final StatusSources sources;
  private final Clock clock;

  /** Status pages that are read through this client. */
  public StatusPages(HttpClient http, StatusSources sources, Clock clock) {
    this.http = http;
    this.sources = sources;
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
    return new StatusPage(http, sources, clock).read(endpoint, deadline);
  }

  /** What the pages of these providers say, read side by side and told in the order asked. */
  public List<StatusReading> read(List<ProviderId> providers, Deadline deadline) {
    return providers.stream()
        .map(
            id ->
                id == ProviderId.OPENAI
                    ? openAi("", deadline)
                    : StatusReading.unreadable(
                        sources.provider(id),
                        StatusTrouble.UNREACHABLE,
                        List.of(),
                        clock.instant()))
        .toList();
  }

  /**
   * Incidents of OpenAI's API, or of nothing in particular, that speak of billing and are open or
   * ended in the last 48 hours; empty also when the page's history could not be read.
   */
  public List<Incident> billingIncidents(Deadline deadline) {
    return openAi("", deadline).billing();
  }
}

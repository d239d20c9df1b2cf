package io.github.quotadoctor.check;

import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import io.github.quotadoctor.statuspage.ProviderId;
import io.github.quotadoctor.statuspage.StatusPages;
import io.github.quotadoctor.statuspage.StatusReading;
import io.github.quotadoctor.statuspage.StatusSources;
import io.github.quotadoctor.statuspage.StatusTrouble;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The status page, read beside the chain so that it delays the end by a second at most. */
final class EarlyStatus {
  private static final Duration LONGEST_DELAY = Duration.ofSeconds(1);
  private static final String PROBED_ENDPOINT = "/embeddings";

  private final CompletableFuture<StatusReading> future = new CompletableFuture<>();
  private final Clock clock;
  private final Deadline deadline;

  private EarlyStatus(Clock clock, Deadline deadline) {
    this.clock = clock;
    this.deadline = deadline;
  }

  /** Starts to read the page on another thread. */
  static EarlyStatus start(HttpClient http, Settings settings, Clock clock, Deadline deadline) {
    EarlyStatus status = new EarlyStatus(clock, deadline);
    StatusPages pages = new StatusPages(http, sources(settings), clock);
    Thread thread = new Thread(() -> status.fill(pages, deadline), "status");
    thread.setDaemon(true);
    thread.start();
    return status;
  }

  /** A page that nobody asked for. */
  static EarlyStatus none(Clock clock, Deadline deadline) {
    return new EarlyStatus(clock, deadline);
  }

  private static StatusSources sources(Settings settings) {
    return StatusSources.bundled().relocated(ProviderId.OPENAI, settings.target().statusUrl());
  }

  private void fill(StatusPages pages, Deadline deadline) {
    try {
      future.complete(pages.openAi(PROBED_ENDPOINT, deadline));
    } catch (RuntimeException bug) {
      future.completeExceptionally(bug);
    }
  }

  /** What the page says, if it says it in time. */
  StatusReading reading() {
    try {
      return future.get(deadline.atMost(LONGEST_DELAY).toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      return late();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return late();
    } catch (ExecutionException bug) {
      throw new IllegalStateException("the status page could not be judged", bug);
    }
  }

  private StatusReading late() {
    return StatusReading.unreadable(
        StatusSources.bundled().provider(ProviderId.OPENAI),
        StatusTrouble.TIMED_OUT,
        List.of(),
        clock.instant());
  }
}

package io.github.quotadoctor.config;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads what may never end, such as a pipe, on another thread and for so long at most. */
final class TimeLimit {
  private TimeLimit() {}

  /** What is read in time. */
  static <T> T within(Duration limit, Reading<T> reading) throws IOException, TimeoutException {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread thread = new Thread(() -> fill(result, reading), "reading");
    thread.setDaemon(true);
    thread.start();
    try {
      return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new TimeoutException("interrupted");
    } catch (ExecutionException failed) {
      throw new IOException(failed.getCause());
    }
  }

  private static <T> void fill(CompletableFuture<T> result, Reading<T> reading) {
    try {
      result.complete(reading.read());
    } catch (IOException | RuntimeException failed) {
      result.completeExceptionally(failed);
    }
  }

  /** What is read. */
  @FunctionalInterface
  interface Reading<T> {
    T read() throws IOException;
  }
}

package io.github.quotadoctor.check;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Something that is fetched on a thread of its own, and waited for no longer than it is worth. */
final class Ahead<T> {
  private final CompletableFuture<T> future = new CompletableFuture<>();

  private Ahead() {}

  static <T> Ahead<T> start(String thread, Supplier<T> fetch) {
    Ahead<T> ahead = new Ahead<>();
    Thread fetching = new Thread(() -> ahead.fill(fetch), thread);
    fetching.setDaemon(true);
    fetching.start();
    return ahead;
  }

  /** Something that nobody fetches. */
  static <T> Ahead<T> never() {
    return new Ahead<>();
  }

  private void fill(Supplier<T> fetch) {
    try {
      future.complete(fetch.get());
    } catch (RuntimeException bug) {
      future.completeExceptionally(bug);
    }
  }

  /**
   * What was fetched, or what stands for it when it comes too late.
   *
   * @throws IllegalStateException if fetching it crashed
   */
  T get(Duration patience, Supplier<T> late) {
    return get(patience).orElseGet(late);
  }

  /**
   * What was fetched; empty when it comes too late.
   *
   * @throws IllegalStateException if fetching it crashed
   */
  Optional<T> get(Duration patience) {
    try {
      return Optional.of(future.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException missed) {
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException bug) {
      throw new IllegalStateException("what was fetched ahead could not be read", bug);
    }
  }
}

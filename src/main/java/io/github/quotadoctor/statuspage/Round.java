package io.github.quotadoctor.statuspage;

import io.github.quotadoctor.http.Deadline;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Readings that are made side by side and waited for no longer than until a deadline. */
final class Round {
  private final Deadline deadline;
  private final Clock clock;

  Round(Deadline deadline, Clock clock) {
    this.deadline = deadline;
    this.clock = clock;
  }

  /** A reading, and whose it is. */
  record Task(Provider provider, Supplier<StatusReading> work) {}

  /** The readings in the order of their tasks. */
  List<StatusReading> of(List<Task> tasks) {
    List<CompletableFuture<StatusReading>> started =
        tasks.stream()
            .map(task -> CompletableFuture.supplyAsync(task.work(), StatusThread::run))
            .toList();
    return IntStream.range(0, tasks.size())
        .mapToObj(at -> await(tasks.get(at).provider(), started.get(at)))
        .toList();
  }

  private StatusReading await(Provider provider, CompletableFuture<StatusReading> reading) {
    try {
      return reading.get(deadline.left().toNanos(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      return unread(provider, StatusTrouble.TIMED_OUT);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return unread(provider, StatusTrouble.TIMED_OUT);
    } catch (ExecutionException bug) {
      return unread(provider, StatusTrouble.WRONG_SHAPE);
    }
  }

  private StatusReading unread(Provider provider, StatusTrouble trouble) {
    return StatusReading.unreadable(provider, trouble, List.of(), clock.instant());
  }
}

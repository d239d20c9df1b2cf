package io.github.quotadoctor.config;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Does several things side by side, but only so many, on threads that keep no program alive. */
public final class FewAtOnce implements AutoCloseable {
  /** How many things are done at the same time. */
  public static final int MOST = 4;

  private final ExecutorService threads;

  /**
   * A crew that nothing was asked of yet.
   *
   * @param name what its threads are called
   */
  public FewAtOnce(String name) {
    this.threads =
        Executors.newFixedThreadPool(
            MOST,
            work -> {
              Thread thread = new Thread(work, name);
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Starts a piece of work as soon as there is a thread for it. */
  public <T> Future<T> start(Callable<T> work) {
    return threads.submit(work);
  }

  /**
   * Does the same with each, and waits for all of it.
   *
   * @return the results in the order of what was given
   * @throws IllegalStateException if one of them crashed, or the wait was interrupted
   */
  public <T, R> List<R> all(List<T> each, Function<T, R> work) {
    List<Future<R>> started = new ArrayList<>();
    for (T one : each) {
      started.add(start(() -> work.apply(one)));
    }
    return started.stream().map(FewAtOnce::result).toList();
  }

  private static <R> R result(Future<R> started) {
    try {
      return started.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(
          "interrupted while things were done side by side", interrupted);
    } catch (ExecutionException bug) {
      throw new IllegalStateException("one of several things could not be done", bug);
    }
  }

  /** Starts nothing more, interrupts what runs, and waits for nothing. */
  @Override
  public void close() {
    threads.shutdownNow();
  }
}

package io.github.quotadoctor.check;

import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/** Examines several keys side by side, a few at once; the status page is read once for all. */
public final class SideBySide {
  private static final int AT_ONCE = 4;

  private final HttpClient http;
  private final Clock clock;
  private final LongSupplier nanoTime;

  /**
   * A runner that asks through this client.
   *
   * @param http keeps what was asked for all keys together, which is in no diagnosis
   */
  public SideBySide(HttpClient http, Clock clock, LongSupplier nanoTime) {
    this.http = http;
    this.clock = clock;
    this.nanoTime = nanoTime;
  }

  /**
   * A diagnosis for each of the settings, in their order; a crash costs no more than one of them.
   *
   * @param keys settings that differ in the key only, at least one
   * @param done is told how many diagnoses are finished, from several threads
   */
  public List<Diagnosis> diagnose(
      String command, List<Settings> keys, Deadline deadline, IntConsumer done) {
    EarlyStatus status = EarlyStatus.of(http, keys.get(0), clock, deadline);
    AtomicInteger finished = new AtomicInteger();
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE, SideBySide::daemon);
    try {
      List<Future<Diagnosis>> started = new ArrayList<>();
      for (Settings settings : keys) {
        started.add(
            threads.submit(
                () -> {
                  Diagnosis diagnosis = one(command, settings, deadline, status);
                  done.accept(finished.incrementAndGet());
                  return diagnosis;
                }));
      }
      return started.stream().map(SideBySide::result).toList();
    } finally {
      threads.shutdownNow();
    }
  }

  private Diagnosis one(String command, Settings settings, Deadline deadline, EarlyStatus status) {
    Doctor doctor = new Doctor(http.apart(), clock, nanoTime);
    try {
      return doctor
          .examine(command, settings, deadline, check -> {}, status, UnaryOperator.identity())
          .diagnosis();
    } catch (RuntimeException crash) {
      return doctor.crashed(command, settings, deadline, status);
    }
  }

  private static Diagnosis result(Future<Diagnosis> diagnosis) {
    try {
      return diagnosis.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while keys were examined", interrupted);
    } catch (ExecutionException bug) {
      throw new IllegalStateException("a key could not be examined", bug);
    }
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "key");
    thread.setDaemon(true);
    return thread;
  }
}

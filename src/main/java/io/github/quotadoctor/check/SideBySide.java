package io.github.quotadoctor.check;

import io.github.quotadoctor.config.FewAtOnce;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/** Examines several keys side by side, a few at once; the status page is read once for all. */
public final class SideBySide {
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
    try (FewAtOnce few = new FewAtOnce("key")) {
      return few.all(
          keys,
          settings -> {
            Diagnosis diagnosis = one(command, settings, deadline, status);
            done.accept(finished.incrementAndGet());
            return diagnosis;
          });
    }
  }

  private Diagnosis one(String command, Settings settings, Deadline deadline, EarlyStatus status) {
    HttpClient own = http.apart();
    Doctor doctor = new Doctor(own, clock, nanoTime);
    try {
      return doctor
          .examine(
              command,
              settings,
              deadline,
              check -> {},
              status,
              EarlyProbe.of(own, settings, doctor.plan(), deadline),
              UnaryOperator.identity())
          .diagnosis();
    } catch (RuntimeException crash) {
      return doctor.crashed(command, settings, deadline, status);
    }
  }
}

package io.github.quotadoctor.statuspage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.http.Deadline;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RoundTest {
  private static final Duration AMPLE = Duration.ofSeconds(20);

  @Test
  void aBugInOneProviderDoesNotCostTheOthers() {
    assertThat(
            round(AMPLE)
                .of(
                    List.of(
                        task(
                            () -> {
                              throw new IllegalStateException("a bug");
                            }),
                        task(
                            () -> {
                              throw new StackOverflowError();
                            }),
                        task(() -> reading(StatusTrouble.CUT)))))
        .extracting(StatusReading::trouble)
        .containsExactly(
            Optional.of(StatusTrouble.WRONG_SHAPE),
            Optional.of(StatusTrouble.WRONG_SHAPE),
            Optional.of(StatusTrouble.CUT));
  }

  @Test
  void aProviderThatIsLateIsNotWaitedFor() {
    CountDownLatch never = new CountDownLatch(1);
    assertThat(round(Duration.ZERO).of(List.of(task(() -> after(never)))))
        .extracting(StatusReading::trouble)
        .containsExactly(Optional.of(StatusTrouble.TIMED_OUT));
    never.countDown();
  }

  @Test
  void anInterruptedWaitIsUnknownAndStaysInterrupted() {
    CountDownLatch never = new CountDownLatch(1);
    Thread.currentThread().interrupt();
    List<StatusReading> readings = round(AMPLE).of(List.of(task(() -> after(never))));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(readings.get(0).trouble()).contains(StatusTrouble.TIMED_OUT);
    never.countDown();
  }

  @Test
  void theProvidersAreReadSideBySideOnThreadsThatHoldUpNothing() {
    CountDownLatch both = new CountDownLatch(2);
    Supplier<StatusReading> work =
        () -> {
          both.countDown();
          Thread thread = Thread.currentThread();
          boolean asExpected = thread.isDaemon() && thread.getName().equals("status");
          return asExpected ? after(both) : reading(StatusTrouble.CUT);
        };
    assertThat(round(AMPLE).of(List.of(task(work), task(work))))
        .extracting(StatusReading::trouble)
        .containsOnly(Optional.of(StatusTrouble.STALE));
  }

  private static StatusReading after(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    return reading(StatusTrouble.STALE);
  }

  private static StatusReading reading(StatusTrouble trouble) {
    return StatusReading.unreadable(Fixture.OPENAI, trouble, List.of(), Fixture.NOW);
  }

  private static Round.Task task(Supplier<StatusReading> work) {
    return new Round.Task(Fixture.OPENAI, work);
  }

  private static Round round(Duration length) {
    return new Round(
        Deadline.in(length, System::nanoTime), Clock.fixed(Fixture.NOW, ZoneOffset.UTC));
  }
}

package io.github.quotadoctor.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class DeadlineTest {
  private long nanoTime = Long.MAX_VALUE - 500;
  private final Deadline deadline = Deadline.in(Duration.ofNanos(1000), () -> nanoTime);

  @Test
  void timeRunsOutEvenWhereTheClockWraps() {
    assertThat(deadline.left()).isEqualTo(Duration.ofNanos(1000));
    nanoTime += 700;
    assertThat(deadline.left()).isEqualTo(Duration.ofNanos(300));
  }

  @Test
  void nothingIsLeftAfterTheEnd() {
    nanoTime += 5000;
    assertThat(deadline.left()).isZero();
  }

  @Test
  void aShorterLengthStays() {
    assertThat(deadline.atMost(Duration.ofNanos(10))).isEqualTo(Duration.ofNanos(10));
    assertThat(deadline.atMost(Duration.ofHours(1))).isEqualTo(Duration.ofNanos(1000));
  }

  @Test
  void aDeadlineWithinAnotherNeverEndsLater() {
    assertThat(deadline.within(Duration.ofNanos(10)).left()).isEqualTo(Duration.ofNanos(10));
    assertThat(deadline.within(Duration.ofHours(1)).left()).isEqualTo(Duration.ofNanos(1000));
  }
}

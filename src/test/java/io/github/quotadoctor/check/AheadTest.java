package io.github.quotadoctor.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class AheadTest {
  private static final Duration LONG = Duration.ofMinutes(1);

  @Test
  void whatWasFetchedIsTheAnswer() {
    assertThat(Ahead.start("test", () -> "fetched").get(LONG, () -> "late")).isEqualTo("fetched");
  }

  @Test
  void whatComesTooLateIsStoodInFor() {
    assertThat(Ahead.never().get(Duration.ZERO, () -> "late")).isEqualTo("late");
  }

  @Test
  void aCrashIsNotTakenForLateness() {
    Ahead<String> crashed =
        Ahead.start(
            "test",
            () -> {
              throw new IllegalArgumentException("a bug");
            });

    assertThatThrownBy(() -> crashed.get(LONG, () -> "late"))
        .isInstanceOf(IllegalStateException.class);
  }
}

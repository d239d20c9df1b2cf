package io.github.quotadoctor.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OnceTest {
  @Test
  void aValueIsFetchedWhenItIsFirstAskedForAndNeverAgain() {
    AtomicInteger fetches = new AtomicInteger();
    Once<Integer> once = new Once<>(fetches::incrementAndGet);

    assertThat(once.known()).isEmpty();
    assertThat(once.get()).isEqualTo(1);
    assertThat(once.get()).isEqualTo(1);
    assertThat(once.known()).contains(1);
    assertThat(fetches).hasValue(1);
  }

  @Test
  void threadsThatAskTogetherGetTheSameValue() {
    AtomicInteger fetches = new AtomicInteger();
    Once<Integer> once = new Once<>(fetches::incrementAndGet);

    assertThat(IntStream.range(0, 1000).parallel().mapToObj(it -> once.get())).containsOnly(1);
    assertThat(fetches).hasValue(1);
  }
}

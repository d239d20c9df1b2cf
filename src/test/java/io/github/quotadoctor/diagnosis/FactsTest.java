package io.github.quotadoctor.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactsTest {
  private static final Facts FACTS = Facts.of("limit", "$5.00");

  @Test
  void aValueThatIsNotKnownChangesNothing() {
    assertThat(FACTS.with("spent", Optional.empty())).isEqualTo(FACTS);
    assertThat(FACTS.with("limit", Optional.empty())).isEqualTo(FACTS);
  }

  @Test
  void aValueThatIsKnownIsAddedOrReplacesTheOld() {
    assertThat(FACTS.with("spent", Optional.of("$1.00")))
        .isEqualTo(FACTS.with("spent", "$1.00"))
        .isNotEqualTo(FACTS);
    assertThat(FACTS.with("limit", Optional.of("$9.00")).value("limit")).contains("$9.00");
  }
}

package io.github.quotadoctor.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
  void severalTextsAreOneFactAndNoneOfThemIsNotKnown() {
    Facts facts = FACTS.with("names", List.of("a", "b c"));

    assertThat(facts.value("names")).contains("a, b c");
    assertThat(facts.said("names")).contains(new FactValue.Several(List.of("a", "b c")));
    assertThat(FACTS.with("names", List.of())).isEqualTo(FACTS);
  }

  @Test
  void severalTextsTogetherAreNoLongerThanOneMayBe() {
    String long1 = "x".repeat(200);
    Facts facts = FACTS.with("names", List.of(long1, "y".repeat(200), "z"));

    assertThat(facts.value("names").orElseThrow())
        .startsWith(long1 + ", y")
        .endsWith("y...")
        .hasSize(ForeignText.LONGEST);
  }

  @Test
  void wordsAreNoTextForAProgram() {
    Facts facts = FACTS.with("limit", Statement.of("amount.unlimited"));

    assertThat(facts.value("limit")).isEmpty();
    assertThat(facts.said("limit")).contains(new FactValue.Words(Statement.of("amount.unlimited")));
  }

  @Test
  void aValueThatIsKnownIsAddedOrReplacesTheOld() {
    assertThat(FACTS.with("spent", Optional.of("$1.00")))
        .isEqualTo(FACTS.with("spent", "$1.00"))
        .isNotEqualTo(FACTS);
    assertThat(FACTS.with("limit", Optional.of("$9.00")).value("limit")).contains("$9.00");
  }
}

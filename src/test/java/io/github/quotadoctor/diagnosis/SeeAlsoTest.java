package io.github.quotadoctor.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeeAlsoTest {
  @ParameterizedTest
  @EnumSource(Cause.class)
  void everyCauseLeadsToAFewOthers(Cause cause) {
    assertThat(SeeAlso.of(cause)).hasSizeBetween(2, 5).doesNotHaveDuplicates();
    assertThat(SeeAlso.of(cause)).doesNotContain(cause);
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void whatACauseLeadsToLeadsBackToIt(Cause cause) {
    assertThat(SeeAlso.of(cause)).allMatch(other -> SeeAlso.of(other).contains(cause));
  }
}

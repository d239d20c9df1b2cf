package io.github.quotadoctor.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CheckId;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyComparisonTest {
  private static KeyComparison of(NamedDiagnosis... keys) {
    return new KeyComparison(List.of(keys), 1, Duration.ZERO, false);
  }

  private static Examined healthy() {
    return Examined.ending(Cause.HEALTHY);
  }

  @Test
  void keysThatAreTheSameInEverythingDifferInNothing() {
    KeyComparison same = of(healthy().named("a"), healthy().named("b"));

    assertThat(same.differences()).isEmpty();
    assertThat(same.models()).isEmpty();
    assertThat(same.isSameKey()).isTrue();
  }

  @Test
  void everyFieldThatIsNotTheSameIsToldWithTheValueOfEachKey() {
    KeyComparison comparison =
        of(
            Examined.ending(Cause.CREDIT_BALANCE_EXHAUSTED)
                .failing(CheckId.BILLING)
                .billed("a", "p")
                .requestsLimit(500)
                .named("old"),
            healthy()
                .key("service_account", "00000002")
                .billed("b", "p")
                .requestsLimit(60)
                .named("new"));

    assertThat(comparison.differences())
        .extracting(it -> it.field() + " " + it.values())
        .containsExactly(
            "key_kind {old=Optional[project], new=Optional[service_account]}",
            "fingerprint {old=Optional[00000001], new=Optional[00000002]}",
            "verdict {old=Optional[credit_balance_exhausted], new=Optional[healthy]}",
            "organization {old=Optional[a], new=Optional[b]}",
            "billing {old=Optional[fail credit_balance_exhausted], new=Optional[pass]}",
            "rate_limits.requests {old=Optional[500], new=Optional[60]}");
  }

  @Test
  void whatWasNotToldIsNoDifferenceButIsShownWhereOthersDiffer() {
    KeyComparison two = of(healthy().billed("a", "p").named("x"), healthy().named("y"));
    KeyComparison three =
        of(
            healthy().billed("a", "").named("x"),
            healthy().named("y"),
            healthy().billed("b", "").named("z"));

    assertThat(two.differences()).isEmpty();
    assertThat(three.differences())
        .extracting(it -> it.field() + " " + it.values())
        .containsExactly("organization {x=Optional[a], y=Optional.empty, z=Optional[b]}");
  }

  @Test
  void modelsThatNotAllAreOfferedAreToldForEachKeyThatWasToldItsModels() {
    KeyComparison comparison =
        of(
            healthy().models("m2", "m1", "m3").named("x"),
            healthy().named("untold"),
            healthy().models("m1", "m4").named("z"));

    assertThat(comparison.models().orElseThrow().byKey())
        .containsOnlyKeys("x", "z")
        .containsEntry("x", new OfferedModels.Offer(3, List.of("m2", "m3")))
        .containsEntry("z", new OfferedModels.Offer(2, List.of("m4")));
  }

  @Test
  void theSameModelsInAnotherOrderAreNoDifference() {
    assertThat(of(healthy().models("a", "b").named("x"), healthy().models("b", "a").named("y")))
        .extracting(KeyComparison::models)
        .isEqualTo(Optional.empty());
    assertThat(of(healthy().models("a", "b").named("x"), healthy().named("y")).models()).isEmpty();
  }

  @Test
  void theLastKeyDecidesTheExitCodeUnlessItsPlaceCouldNotBeRead() {
    NamedDiagnosis bad = Examined.ending(Cause.INVALID_API_KEY).named("bad");
    NamedDiagnosis good = healthy().named("good");

    assertThat(of(bad, good).exitCode()).isZero();
    assertThat(of(good, good, bad).exitCode()).isEqualTo(10);
    assertThat(new KeyComparison(List.of(good, bad), 0, Duration.ZERO, true).exitCode())
        .isEqualTo(2);
  }

  @Test
  void requestsTokensAndCostsAreThoseOfAllKeysTogether() {
    KeyComparison comparison = of(healthy().named("a"), healthy().named("b"));

    assertThat(comparison.requests()).isEqualTo(5);
    assertThat(comparison.tokens()).isEqualTo(6);
    assertThat(comparison.costUsdMax()).contains(new BigDecimal(2));
    assertThat(of(healthy().named("a"), healthy().ofUnknownPrice().named("b")).costUsdMax())
        .isEmpty();
  }

  @Test
  void oneKeyCannotBeCompared() {
    assertThatThrownBy(() -> of(healthy().named("alone")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void keysThatWereNotFoundAreNotTheSameKey() {
    assertThat(of(healthy().withoutKey().named("a"), healthy().withoutKey().named("b")).isSameKey())
        .isFalse();
  }
}

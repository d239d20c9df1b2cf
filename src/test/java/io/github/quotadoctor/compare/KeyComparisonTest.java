package io.github.quotadoctor.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Statement;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeyComparisonTest {
  private static KeyComparison of(NamedDiagnosis... keys) {
    return new KeyComparison(List.of(keys), 1, Duration.ZERO);
  }

  private static Examined healthy() {
    return Examined.ending(Cause.HEALTHY);
  }

  @Test
  void keysThatAreTheSameInEverythingDifferInNothing() {
    KeyComparison same = of(healthy().named("a"), healthy().named("b"));

    assertThat(same.differences()).isEmpty();
    assertThat(same.models()).isEmpty();
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
    assertThat(of(good, Examined.ending(Cause.KEY_MISSING).unread().named("new")).exitCode())
        .isEqualTo(2);
    assertThat(of(Examined.ending(Cause.KEY_MISSING).unread().named("old"), bad).exitCode())
        .isEqualTo(10);
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
  void anEmptyListOfModelsIsToldAndOneThatWasNotReadIsNot() {
    KeyComparison comparison =
        of(
            healthy().models("m1").named("x"),
            healthy().models().named("none"),
            healthy().named("untold"));

    assertThat(comparison.models().orElseThrow().byKey())
        .containsOnlyKeys("x", "none")
        .containsEntry("x", new OfferedModels.Offer(1, List.of("m1")))
        .containsEntry("none", new OfferedModels.Offer(0, List.of()));
  }

  @Test
  void theStatusPageIsToldAsTheFirstKeyThatKnowsItTellsIt() {
    CheckResult late = CheckResult.unknown(CheckId.STATUS, Statement.of("row.crashed"));
    CheckResult calm = CheckResult.pass(CheckId.STATUS, Statement.of("row.status.pass"));

    assertThat(
            of(healthy().statusPage(late).named("a"), healthy().statusPage(calm).named("b"))
                .statusPage())
        .isEqualTo(calm);
    assertThat(
            of(healthy().statusPage(late).named("a"), healthy().statusPage(late).named("b"))
                .statusPage())
        .isEqualTo(late);
  }

  private static List<String> steps(NamedDiagnosis first, NamedDiagnosis last) {
    return of(first, last).rationale().steps().stream().map(it -> it.text().key()).toList();
  }

  @Test
  void whatToDoIsChosenByTheSituation() {
    NamedDiagnosis old = Examined.ending(Cause.INVALID_API_KEY).named("old");
    NamedDiagnosis same = Examined.ending(Cause.INVALID_API_KEY).named("new");
    NamedDiagnosis good = healthy().key("project", "00000002").named("new");
    NamedDiagnosis unproven =
        Examined.ending(Cause.INCONCLUSIVE).key("project", "00000002").withoutProbe().named("new");

    assertThat(steps(old, good)).containsExactly("compare.do.helped");
    assertThat(steps(good, old)).startsWith("compare.do.broke", "cause.invalid_api_key.do.1");
    assertThat(steps(old, same)).startsWith("compare.do.same_key", "cause.invalid_api_key.do.1");
    assertThat(steps(old, unproven)).endsWith("compare.do.unproven");
    assertThat(of(old, good).unsolved()).isEmpty();
    assertThat(of(good, old).unsolved()).contains(Cause.INVALID_API_KEY);
  }
}

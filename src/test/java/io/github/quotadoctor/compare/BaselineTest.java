package io.github.quotadoctor.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Comparison;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.ReportedValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaselineTest {
  private static Examined healthy() {
    return Examined.ending(Cause.HEALTHY);
  }

  private static Examined paid() {
    return healthy().billed("a", "p");
  }

  private static Comparison since(Examined then, Examined now) {
    return Baseline.of(then.diagnosis()).beside(now.diagnosis()).comparison().orElseThrow();
  }

  private static List<String> changes(Examined then, Examined now) {
    return since(then, now).changes().stream()
        .map(it -> it.field().code() + " " + told(it.was()) + " " + told(it.is()))
        .toList();
  }

  private static String told(Optional<ReportedValue> value) {
    return value
        .map(it -> it.fold(text -> text, usd -> usd.map(BigDecimal::toPlainString).orElse("none")))
        .orElse("-");
  }

  @Test
  void aLimitIsAnAmountAndNoText() {
    Comparison.Change change =
        since(paid().limits("1200.50", "", ""), paid().limits("none", "", "")).changes().get(0);

    assertThat(change.was())
        .contains(new ReportedValue.Limit(Optional.of(new BigDecimal("1200.5"))));
    assertThat(change.is()).contains(new ReportedValue.Limit(Optional.empty()));
  }

  @Test
  void whereNothingChangedNothingIsTold() {
    Comparison comparison =
        since(
            healthy().billed("a", "p").limits("100", "none", "tier_1"),
            healthy().billed("a", "p").limits("100.00", "none", "tier_1"));

    assertThat(comparison)
        .isEqualTo(
            new Comparison(
                Examined.AT,
                "healthy",
                "healthy",
                Optional.of(false),
                Optional.of(false),
                Optional.of(false),
                List.of()));
  }

  @Test
  void everyChangeIsToldInAFixedOrder() {
    Examined then =
        Examined.ending(Cause.BILLING_NOT_ACTIVE)
            .key("project", "0000000a")
            .billed("a", "p")
            .limits("100", "none", "tier_1");
    Examined now =
        healthy().key("project", "0000000b").billed("b", "q").limits("1200", "50.50", "tier_2");

    assertThat(changes(then, now))
        .containsExactly(
            "verdict billing_not_active healthy",
            "key 0000000a 0000000b",
            "organization a b",
            "project p q");
    assertThat(since(then, now).keyChanged()).contains(true);
    assertThat(since(then, now).organizationChanged()).contains(true);
    assertThat(since(then, now).projectChanged()).contains(true);
  }

  @Test
  void limitsOfTheSameAccountAreCompared() {
    assertThat(
            changes(
                paid().limits("100", "none", "tier_1"), paid().limits("1200", "50.50", "tier_2")))
        .containsExactly(
            "organization_limit_usd 100 1200",
            "project_limit_usd none 50.5",
            "tier_estimate tier_1 tier_2");
  }

  @Test
  void whatOneOfTheTwoDidNotTellIsNoChange() {
    Examined all = healthy().billed("a", "p").limits("100", "20", "tier_1");

    assertThat(changes(all, healthy())).isEmpty();
    assertThat(changes(healthy(), all)).isEmpty();
    assertThat(since(all, healthy()).organizationChanged()).isEmpty();
    assertThat(since(healthy(), all).projectChanged()).isEmpty();
  }

  @Test
  void aKeyThatWasNotThereBeforeIsAChangeOfTheKey() {
    Examined none = Examined.ending(Cause.KEY_MISSING).withoutKey();

    assertThat(changes(none, healthy()))
        .containsExactly("verdict key_missing healthy", "key - 00000001");
    assertThat(changes(healthy(), none))
        .containsExactly("verdict healthy key_missing", "key 00000001 -");
    assertThat(since(none, healthy()).keyChanged()).contains(true);
    assertThat(since(none, none).keyChanged()).isEmpty();
  }

  @Test
  void theDiagnosisStaysWhatItWas() {
    Diagnosis now = healthy().diagnosis();
    Diagnosis beside = Baseline.of(now).beside(now);

    assertThat(beside.verdict()).isEqualTo(now.verdict());
    assertThat(beside.exitCode()).isEqualTo(now.exitCode());
    assertThat(beside.run()).isEqualTo(now.run());
  }

  @ParameterizedTest
  @CsvSource({"1E+3, 1000", "0, 0", "0.10, 0.1", "120.000, 120"})
  void anAmountIsWrittenOut(String given, String written) {
    assertThat(changes(paid().limits("7", "", ""), paid().limits(given, "", "")))
        .containsExactly("organization_limit_usd 7 " + written);
  }
}

package io.github.quotadoctor.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Confidence;
import io.github.quotadoctor.diagnosis.FactTexts;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.Retry;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClassifierTest {
  private static final Set<CauseClass> MONEY = EnumSet.of(CauseClass.QUOTA, CauseClass.LIMIT);

  private final Classifier classifier = new Classifier();

  static Stream<Fixture> fixtures() {
    return Fixture.all();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyKnownAnswerHasItsMeaning(Fixture fixture) {
    Finding finding = classifier.classify(fixture.reply());

    assertThat(finding.cause()).isEqualTo(fixture.cause());
    assertThat(finding.retry()).isEqualTo(fixture.retry());
    assertThat(finding.confidence()).isEqualTo(fixture.confidence());
    assertThat(finding.retryAfter()).isEqualTo(fixture.retryAfter());
    assertThat(FactTexts.of(finding.facts())).containsAllEntriesOf(fixture.facts());
    assertThat(finding.notes().stream().anyMatch(it -> it.code().equals("contradicting_evidence")))
        .isEqualTo(fixture.contradicted());
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void neitherOfTheTwoWorstErrorsIsMade(Fixture fixture) {
    Finding finding = classifier.classify(fixture.reply());

    if (MONEY.contains(fixture.cause().causeClass())) {
      assertThat(finding.retry()).as("money never comes by waiting").isEqualTo(Retry.NO);
      assertThat(finding.retryAfter()).isEmpty();
    }
    if (fixture.cause().causeClass() == CauseClass.RATE_LIMIT) {
      assertThat(MONEY).as("nobody pays to be slower").doesNotContain(finding.cause().causeClass());
    }
  }

  @Test
  void noTwoFixturesShareAName() {
    assertThat(Fixture.all().map(Fixture::name)).doesNotHaveDuplicates();
    assertThat(Fixture.all().map(Fixture::source)).noneMatch(String::isBlank);
  }

  @Test
  void everyRuleSpeaksForAtLeastOneFixture() {
    Set<Rule> heard =
        Fixture.all()
            .flatMap(fixture -> Classifier.opinions(fixture.reply()).stream())
            .collect(Collectors.toSet());

    List<String> silent =
        Classifier.rules().stream()
            .filter(rule -> !heard.contains(rule))
            .map(rule -> Classifier.rules().indexOf(rule) + " " + rule)
            .toList();
    assertThat(silent).isEmpty();
  }

  @Test
  void everyRuleSaysWhereAndWhenItWasSeen() {
    YearMonth firstApi = YearMonth.of(2022, 1);
    YearMonth knowledge = YearMonth.of(2026, 11);

    assertThat(Classifier.rules())
        .allSatisfy(
            rule -> {
              assertThat(rule.source()).isNotBlank();
              assertThat(rule.seen()).isBetween(firstApi, knowledge);
            });
  }

  @Test
  void everyCauseThatAnAnswerCanShowHasAFixture() {
    Set<Cause> elsewhere =
        EnumSet.of(
            Cause.HEALTHY,
            Cause.KEY_MALFORMED,
            Cause.KEY_WRONG_PROVIDER,
            Cause.DNS_FAILURE,
            Cause.CONNECTION_FAILED,
            Cause.TLS_FAILURE,
            Cause.PROXY_FAILURE,
            Cause.TIMEOUT);
    elsewhere.addAll(Fixture.NEVER_AN_ANSWER);

    assertThat(Fixture.all().map(Fixture::cause).collect(Collectors.toSet()))
        .containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.copyOf(elsewhere)));
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void any5xxIsAnOutageWhateverItsBodySays(Fixture fixture) {
    for (int status : new int[] {500, 502, 503, 504, 520, 529, 599}) {
      ErrorReply reply = new ErrorReply(status, Map.of(), Optional.empty(), fixture.reply().body());

      Finding finding = classifier.classify(reply);

      assertThat(finding.cause().causeClass()).isEqualTo(CauseClass.OUTAGE);
      assertThat(finding.retry()).isEqualTo(Retry.YES);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "credit_balance_exhausted",
        "organization_spend_limit_exceeded",
        "project_spend_limit_exceeded",
        "organization_usage_limit_exceeded",
        "insufficient_quota"
      })
  void aQuotaCodeCountsUnderEveryTypeAndMessage(String code) {
    for (String type : List.of("insufficient_quota", "rate_limit_error", "requests", "tokens")) {
      ErrorBody body =
          new ErrorBody(
              Optional.of("Rate limit reached. Please try again in 1s."),
              Optional.of(type),
              Optional.of(code),
              Optional.empty());

      Finding finding =
          classifier.classify(new ErrorReply(429, Map.of(), Optional.empty(), Optional.of(body)));

      assertThat(finding.cause().code()).isEqualTo(code);
      assertThat(finding.retry()).isEqualTo(Retry.NO);
    }
  }

  @Test
  void contradictingEvidenceIsNeverHeldAsCertain() {
    assertThat(Fixture.all().filter(Fixture::contradicted)).isNotEmpty();
    assertThat(Fixture.all().filter(Fixture::contradicted))
        .allSatisfy(
            it ->
                assertThat(classifier.classify(it.reply()).confidence())
                    .isNotEqualTo(Confidence.CERTAIN));
  }
}

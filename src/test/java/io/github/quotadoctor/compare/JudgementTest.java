package io.github.quotadoctor.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.compare.Judgement.Situation;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Retry;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class JudgementTest {
  private static Judgement judge(Cause first, String was, Cause last, String is) {
    return Judgement.of(
        key(first, was).named("old"), key(last, is).key("project", "00000002").named("new"));
  }

  /** What is billed stands as {@code organization/project}; an empty part is not told. */
  private static Examined key(Cause cause, String billed) {
    Examined examined = Examined.ending(cause);
    List<String> parts = Arrays.asList(billed.split("/", -1));
    return billed.equals("-") ? examined : examined.billed(parts.get(0), parts.get(1));
  }

  @ParameterizedTest
  @CsvSource({
    "INVALID_API_KEY,          -,   HEALTHY,                  a/p, NEW_KEY_HELPED,  HELPED",
    "CREDIT_BALANCE_EXHAUSTED, a/p, HEALTHY,                  b/q, NEW_KEY_HELPED,  HELPED",
    "CREDIT_BALANCE_EXHAUSTED, a/p, HEALTHY,                  a/p, UNKNOWN,         UNEVEN",
    "HEALTHY,                  a/p, INSUFFICIENT_QUOTA,       a/q, UNKNOWN,         UNEVEN",
    "HEALTHY,         a/p, ORGANIZATION_SPEND_LIMIT_EXCEEDED, a/p, UNKNOWN,         UNEVEN",
    "PROJECT_SPEND_LIMIT_EXCEEDED, a/p, HEALTHY,              a/q, NEW_KEY_HELPED,  HELPED",
    "HEALTHY,                  a/p, INVALID_API_KEY,          -,   WORSE,           BROKE",
    "HEALTHY,                  a/p, CREDIT_BALANCE_EXHAUSTED, b/p, WORSE,           BROKE",
    "HEALTHY,                  a/p, REQUEST_TOO_LARGE,        a/p, WORSE,           BROKE"
  })
  void whatWorksWithOneKeyOnlyIsTheDoingOfTheKey(
      Cause first, String was, Cause last, String is, KeyChange conclusion, Situation situation) {
    Judgement judgement = judge(first, was, last, is);

    assertThat(judgement.conclusion()).isEqualTo(conclusion);
    assertThat(judgement.situation()).isEqualTo(situation);
  }

  @ParameterizedTest
  @CsvSource({
    "HEALTHY,                      a/p, a/p, NO_CHANGE_SAME_ORGANIZATION, BOTH_HEALTHY",
    "HEALTHY,                      a/,  a/q, NO_CHANGE_SAME_ORGANIZATION, BOTH_HEALTHY",
    "HEALTHY,                      a/p, a/q, BILLS_ELSEWHERE,             BOTH_HEALTHY",
    "HEALTHY,                      a/p, b/p, BILLS_ELSEWHERE,             BOTH_HEALTHY",
    "HEALTHY,                      a/p, /q,  BILLS_ELSEWHERE,             BOTH_HEALTHY",
    "HEALTHY,                      a/p, -,   NO_CHANGE,                   BOTH_HEALTHY",
    "HEALTHY,                      -,   -,   NO_CHANGE,                   BOTH_HEALTHY",
    "HEALTHY,                      /p,  /p,  NO_CHANGE,                   BOTH_HEALTHY",
    "CREDIT_BALANCE_EXHAUSTED,     a/p, a/p, NO_CHANGE_SAME_ORGANIZATION, SAME_WALLET",
    "CREDIT_BALANCE_EXHAUSTED,     a/p, -,   NO_CHANGE,                   SAME_WALLET",
    "CREDIT_BALANCE_EXHAUSTED,     a/p, b/q, BILLS_ELSEWHERE,             SAME_WALLET",
    "PROJECT_SPEND_LIMIT_EXCEEDED, a/p, a/p, NO_CHANGE_SAME_ORGANIZATION, SAME_VERDICT",
    "INVALID_API_KEY,              -,   -,   NO_CHANGE,                   SAME_VERDICT",
    "MISSING_SCOPE,                a/p, a/p, NO_CHANGE_SAME_ORGANIZATION, SAME_VERDICT",
    "MISSING_SCOPE,                a/p, a/q, BILLS_ELSEWHERE,             SAME_VERDICT"
  })
  void whereBothEndAlikeWhatIsBilledDecides(
      Cause both, String was, String is, KeyChange conclusion, Situation situation) {
    Judgement judgement = judge(both, was, both, is);

    assertThat(judgement.conclusion()).isEqualTo(conclusion);
    assertThat(judgement.situation()).isEqualTo(situation);
  }

  @ParameterizedTest
  @CsvSource({
    "INVALID_API_KEY,    -,   CREDIT_BALANCE_EXHAUSTED, a/p, UNKNOWN",
    "BILLING_NOT_ACTIVE, a/p, CREDIT_BALANCE_EXHAUSTED, a/p, UNKNOWN",
    "BILLING_NOT_ACTIVE, a/p, CREDIT_BALANCE_EXHAUSTED, b/p, BILLS_ELSEWHERE"
  })
  void whatFailsForDifferentReasonsTellsNoMoreThanWhatIsBilled(
      Cause first, String was, Cause last, String is, KeyChange conclusion) {
    Judgement judgement = judge(first, was, last, is);

    assertThat(judgement.conclusion()).isEqualTo(conclusion);
    assertThat(judgement.situation()).isEqualTo(Situation.DIFFERENT_VERDICTS);
  }

  @ParameterizedTest
  @EnumSource(
      value = CauseClass.class,
      names = {"RATE_LIMIT", "OUTAGE", "NETWORK", "INCONCLUSIVE", "FOREIGN"})
  void whatMayBeOverInAMinuteSaysNothingOfAKey(CauseClass passing) {
    Cause cause =
        Arrays.stream(Cause.values())
            .filter(it -> it.causeClass() == passing)
            .findFirst()
            .orElseThrow();

    for (Cause other : List.of(Cause.HEALTHY, Cause.INVALID_API_KEY, cause)) {
      assertThat(judge(cause, "a/p", other, "a/p").conclusion()).isEqualTo(KeyChange.UNKNOWN);
      assertThat(judge(other, "a/p", cause, "-").conclusion()).isEqualTo(KeyChange.UNKNOWN);
      assertThat(judge(other, "a/p", cause, "b/p").conclusion())
          .isEqualTo(KeyChange.BILLS_ELSEWHERE);
      assertThat(judge(other, "a/p", cause, "b/p").situation())
          .isIn(Situation.PASSING, Situation.UNPROVEN);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "CREDIT_BALANCE_EXHAUSTED, NO,      SAME_WALLET",
    "CREDIT_BALANCE_EXHAUSTED, YES,     PASSING",
    "CREDIT_BALANCE_EXHAUSTED, UNKNOWN, UNPROVEN",
    "RATE_LIMIT_REQUESTS,      YES,     PASSING",
    "RATE_LIMIT_REQUESTS,      NO,      SAME_VERDICT",
    "AZURE_OTHER,              NO,      SAME_VERDICT",
    "TIMEOUT,                  YES,     PASSING",
    "DNS_FAILURE,              UNKNOWN, UNPROVEN",
    "TLS_FAILURE,              NO,      UNPROVEN",
    "INCONCLUSIVE,             UNKNOWN, UNPROVEN"
  })
  void whetherWaitingHelpsSaysWhetherAVerdictLasts(Cause cause, Retry retry, Situation situation) {
    NamedDiagnosis one = Examined.ending(cause).retrying(retry).named("one");
    NamedDiagnosis other =
        Examined.ending(cause).retrying(retry).key("project", "00000002").named("other");

    assertThat(Judgement.of(one, other).situation()).isEqualTo(situation);
  }

  @ParameterizedTest
  @CsvSource({
    "CREDIT_BALANCE_EXHAUSTED, a/p, HEALTHY,                  a/p, UNKNOWN",
    "HEALTHY,                  a/p, CREDIT_BALANCE_EXHAUSTED, a/p, UNKNOWN",
    "HEALTHY,                  a/p, SERVER_ERROR,             -,   UNKNOWN",
    "HEALTHY,                  a/p, HEALTHY,                  b/p, UNKNOWN",
    "HEALTHY,                  a/p, HEALTHY,                  a/p, NO_CHANGE_SAME_ORGANIZATION",
    "CREDIT_BALANCE_EXHAUSTED, a/p, CREDIT_BALANCE_EXHAUSTED, a/p, NO_CHANGE_SAME_ORGANIZATION",
    "INVALID_API_KEY,          -,   INVALID_API_KEY,          -,   NO_CHANGE"
  })
  void aKeyThatIsComparedWithItselfNeitherHelpsNorHarms(
      Cause first, String was, Cause last, String is, KeyChange conclusion) {
    Judgement judgement = Judgement.of(key(first, was).named("shell"), key(last, is).named("ci"));

    assertThat(judgement.conclusion()).isEqualTo(conclusion);
    assertThat(judgement.situation()).isEqualTo(Situation.SAME_KEY);
  }

  /** An unset variable is a mistake of the call and says nothing of a key. */
  @Test
  void whereAKeyIsMissingThereIsNothingToCompare() {
    NamedDiagnosis none = Examined.ending(Cause.KEY_MISSING).withoutKey().named("none");
    NamedDiagnosis good = Examined.ending(Cause.HEALTHY).billed("a", "p").named("good");

    for (Judgement judgement :
        List.of(Judgement.of(none, good), Judgement.of(good, none), Judgement.of(none, none))) {
      assertThat(judgement.conclusion()).isEqualTo(KeyChange.UNKNOWN);
      assertThat(judgement.situation()).isEqualTo(Situation.NO_KEY);
    }
  }

  @Test
  void whatIsBilledElsewhereIsToldWhateverTheConclusionIs() {
    assertThat(judge(Cause.INVALID_API_KEY, "a/p", Cause.HEALTHY, "b/p").elsewhere()).isTrue();
    assertThat(judge(Cause.INVALID_API_KEY, "a/p", Cause.HEALTHY, "a/p").elsewhere()).isFalse();
    assertThat(judge(Cause.INVALID_API_KEY, "-", Cause.HEALTHY, "b/p").elsewhere()).isFalse();
  }
}

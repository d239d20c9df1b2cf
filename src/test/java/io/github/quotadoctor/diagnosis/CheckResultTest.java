package io.github.quotadoctor.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CheckResultTest {
  private static final Statement WORDS = Statement.of("words");

  @Test
  void whatHoldsBlocksNothing() {
    assertThat(CheckResult.pass(CheckId.KEY, WORDS).blocks()).isEmpty();
    assertThat(CheckResult.warn(CheckId.KEY, WORDS).blocks()).isEmpty();
  }

  @Test
  void aFailureIsItsOwnReason() {
    assertThat(CheckResult.fail(CheckId.KEY, WORDS, Finding.of(Cause.INVALID_API_KEY)).blocks())
        .contains(SkipReason.brokenBy(CheckId.KEY));
  }

  @Test
  void aMissingKeyHasAReasonOfItsOwnWhereItIsMissing() {
    Finding missing = Finding.of(Cause.KEY_MISSING);

    assertThat(CheckResult.fail(CheckId.ENVIRONMENT, WORDS, missing).blocks())
        .contains(SkipReason.NO_KEY);
    assertThat(CheckResult.fail(CheckId.KEY, WORDS, missing).blocks())
        .contains(SkipReason.brokenBy(CheckId.KEY));
  }

  @Test
  void whatIsUnknownBecauseOfALaterChecksCauseBlamesThatCheck() {
    assertThat(blamed(CheckId.BILLING, Cause.RATE_LIMIT_TOKENS)).isEqualTo("rate");
    assertThat(blamed(CheckId.KEY, Cause.IP_NOT_AUTHORIZED)).isEqualTo("organization");
    assertThat(blamed(CheckId.KEY, Cause.REQUEST_TOO_LARGE)).isEqualTo("rate");
    assertThat(blamed(CheckId.BILLING, Cause.INVALID_API_KEY)).isEqualTo("billing");
    assertThat(blamed(CheckId.BILLING, Cause.SERVER_ERROR)).isEqualTo("billing");
    assertThat(CheckResult.unknown(CheckId.KEY, WORDS).blocks())
        .contains(SkipReason.brokenBy(CheckId.KEY));
  }

  private static String blamed(CheckId id, Cause cause) {
    return CheckResult.unknown(id, WORDS, Finding.of(cause)).blocks().orElseThrow().code();
  }

  @Test
  void aSkippedCheckPassesItsReasonOnUnlessItWasLeftOut() {
    SkipReason reason = SkipReason.brokenBy(CheckId.NETWORK);

    assertThat(CheckResult.skip(CheckId.KEY, reason).blocks()).contains(reason);
    assertThat(CheckResult.skip(CheckId.KEY, SkipReason.BY_OPTION).blocks()).isEmpty();
    assertThat(CheckResult.skip(CheckId.BILLING, SkipReason.PROBE_NONE).blocks())
        .contains(SkipReason.PROBE_NONE);
  }

  @Test
  void theNotesOfAFindingAreThoseOfItsRow() {
    Finding noted = Finding.of(Cause.MISMATCHED_PROJECT).noting(Note.of("a")).noting(Note.of("b"));

    assertThat(CheckResult.fail(CheckId.ORGANIZATION, WORDS, noted).notes())
        .containsExactly(Note.of("a"), Note.of("b"));
    assertThat(CheckResult.fail(CheckId.ORGANIZATION, WORDS, noted).code())
        .contains("mismatched_project");
  }
}

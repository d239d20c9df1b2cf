package io.github.quotadoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.Verdict;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The words for a text that somebody pasted: nothing was run, and few facts are known. */
class GeneralWordsTest {
  private static final Pattern GAP = Pattern.compile("[{}\\[\\]]| {2}| [.,:;)]|\\( ?\\)");
  private static final Pattern OF_A_RUN =
      Pattern.compile(
          "(?i)\\b(above|this run|the probed?|was seen|not sent|was not asked|just now)\\b");

  private final Messages english = Messages.english();

  @ParameterizedTest
  @EnumSource(Cause.class)
  void theReasonNeedsNoFactsAndSpeaksOfNoRun(Cause cause) {
    String why = english.text("cause." + cause.code() + ".why", Facts.general());

    assertThat(why).doesNotContainPattern(GAP).doesNotContainPattern(OF_A_RUN);
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void theStepsNeedNoFactsAndSpeakOfNoRun(Cause cause) {
    Verdict verdict = Verdict.of(Finding.of(cause, Facts.general()), Optional.empty());

    assertThat(verdict.steps())
        .extracting(step -> english.text(step.text()))
        .allSatisfy(
            text -> assertThat(text).doesNotContainPattern(GAP).doesNotContainPattern(OF_A_RUN));
  }

  @Test
  void factsThatAreKnownAreTold() {
    Facts facts = Facts.general().with("model", "m-1").with("limit", "3").with("used", "3");

    assertThat(english.text("cause.rate_limit_requests.why", facts))
        .contains("for m-1: 3 of 3 used");
    assertThat(english.text("cause.server_error.why", Facts.general().with("status", 502)))
        .contains("(502)");
    assertThat(
            english.text(
                "cause.other_provider_quota.why", Facts.general().with("provider", "Gemini")))
        .contains("another provider (Gemini)");
  }

  @Test
  void generalWordsAreNoSpecialCaseThatNeedsNoMoreReasons() {
    assertThat(Facts.general().isSpecialCase()).isFalse();
    assertThat(Facts.none().isSpecialCase()).isFalse();
    assertThat(Facts.of(Facts.VARIANT, "gateway").isSpecialCase()).isTrue();
  }
}

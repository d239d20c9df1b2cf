package io.github.quotadoctor.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.check.Checkup;
import io.github.quotadoctor.config.WaitGoal;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.Retry;
import io.github.quotadoctor.diagnosis.RunInfo;
import io.github.quotadoctor.diagnosis.Statement;
import io.github.quotadoctor.diagnosis.Verdict;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccountSubjectTest {
  private final List<String> asked = new ArrayList<>();
  private Finding found = Finding.of(Cause.HEALTHY);
  private boolean cut;
  private Checkup.Again again = new Checkup.Again(Checkup.Change.NONE, Optional.empty());

  private AccountSubject subject(WaitGoal goal) {
    return new AccountSubject(
        goal,
        () -> {
          asked.add("all");
          return cut ? Optional.empty() : Optional.of(diagnosis(found));
        },
        () -> {
          asked.add("again");
          return again;
        });
  }

  private static Diagnosis diagnosis(Finding finding) {
    RunInfo run =
        new RunInfo(
            "wait",
            Optional.empty(),
            "tiny",
            Instant.EPOCH,
            Duration.ZERO,
            List.of(),
            0,
            Optional.of(BigDecimal.ZERO),
            new RunInfo.Target("url", "host", true, Optional.empty(), Optional.empty()),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Diagnosis(run, List.of(), Verdict.of(finding, Optional.empty()));
  }

  private Look seen(WaitGoal goal, Finding finding) {
    found = finding;
    return subject(goal).look(false);
  }

  @Test
  void theFirstLookIsTheWholeChainAndTheNextAreItsLastQuestion() {
    AccountSubject subject = subject(WaitGoal.HEALTHY);
    assertThat(subject.last()).isEmpty();

    subject.look(false);
    subject.look(false);
    subject.look(false);

    assertThat(asked).containsExactly("all", "again", "again");
    assertThat(subject.last()).isPresent();
  }

  @Test
  void anotherAnswerMakesItAskEverything() {
    AccountSubject subject = subject(WaitGoal.HEALTHY);
    found = Finding.of(Cause.CREDIT_BALANCE_EXHAUSTED);
    subject.look(false);
    found = Finding.of(Cause.HEALTHY);
    again = new Checkup.Again(Checkup.Change.SOME, Optional.empty());

    Look seen = subject.look(false);

    assertThat(asked).containsExactly("all", "again", "all");
    assertThat(seen.code()).isEqualTo("healthy");
    assertThat(seen.outlook()).isEqualTo(Outlook.PASSES);
  }

  @Test
  void theWaitThatTheServerNamesIsThatOfTheLastAnswer() {
    AccountSubject subject = subject(WaitGoal.HEALTHY);
    found = Finding.of(Cause.RATE_LIMIT_REQUESTS).after(Optional.of(Duration.ofSeconds(2)));

    assertThat(subject.look(false).retryAfter()).contains(Duration.ofSeconds(2));

    again = new Checkup.Again(Checkup.Change.NONE, Optional.of(Duration.ofSeconds(7)));
    assertThat(subject.look(false).retryAfter()).contains(Duration.ofSeconds(7));
    again = new Checkup.Again(Checkup.Change.NONE, Optional.empty());
    assertThat(subject.look(false).retryAfter()).isEmpty();
  }

  @Test
  void anAnswerThatCameTooLateTellsNothing() {
    AccountSubject subject = subject(WaitGoal.HEALTHY);
    subject.look(false);
    again = new Checkup.Again(Checkup.Change.UNTOLD, Optional.empty());

    Look seen = subject.look(false);

    assertThat(seen.code()).isEqualTo("healthy");
    assertThat(seen.outlook()).isEqualTo(Outlook.TELLS_NOTHING);
    assertThat(asked).containsExactly("all", "again");
  }

  @Test
  void aChainThatWasCutShortIsNoPass() {
    AccountSubject subject = subject(WaitGoal.HEALTHY);
    subject.look(false);
    again = new Checkup.Again(Checkup.Change.SOME, Optional.empty());
    cut = true;

    assertThat(subject.look(false).outlook()).isEqualTo(Outlook.TELLS_NOTHING);
  }

  @Test
  void theLastLookAsksEverythingAnew() {
    AccountSubject subject = subject(WaitGoal.HEALTHY);
    subject.look(false);
    subject.look(true);

    assertThat(asked).containsExactly("all", "all");
  }

  @ParameterizedTest
  @CsvSource({
    "HEALTHY, PASSES",
    "KEY_MISSING, HOPELESS",
    "INVALID_API_KEY, HOPELESS",
    "MISMATCHED_PROJECT, HOPELESS",
    "MISSING_SCOPE, HOPELESS",
    "REQUEST_TOO_LARGE, HOPELESS",
    "CREDIT_BALANCE_EXHAUSTED, NOT_YET",
    "PROJECT_SPEND_LIMIT_EXCEEDED, NOT_YET",
    "SERVER_ERROR, NOT_YET",
    "DNS_FAILURE, NOT_YET",
    "INCONCLUSIVE, NOT_YET"
  })
  void timeHelpsWhereSomethingCanComeIn(Cause cause, Outlook outlook) {
    assertThat(seen(WaitGoal.HEALTHY, Finding.of(cause)).outlook()).isEqualTo(outlook);
    assertThat(seen(WaitGoal.QUOTA, Finding.of(cause)).outlook()).isEqualTo(outlook);
  }

  @Test
  void aRateLimitTellsNothingOfQuota() {
    Finding limited = Finding.of(Cause.RATE_LIMIT_TOKENS);

    assertThat(seen(WaitGoal.HEALTHY, limited).outlook()).isEqualTo(Outlook.NOT_YET);
    assertThat(seen(WaitGoal.QUOTA, limited).outlook()).isEqualTo(Outlook.TELLS_NOTHING);
  }

  @ParameterizedTest
  @EnumSource(
      value = WaitGoal.class,
      names = {"HEALTHY", "QUOTA"})
  void aRateLimitOfZeroNeverFreesUp(WaitGoal goal) {
    Finding closed =
        Finding.of(Cause.RATE_LIMIT_REQUESTS, Facts.of(Facts.VARIANT, Facts.CLOSED))
            .retrying(Retry.NO);

    assertThat(seen(goal, closed).outlook()).isEqualTo(Outlook.HOPELESS);
  }

  @Test
  void aSightingSaysWithWhatCheckWouldEnd() {
    Look seen = seen(WaitGoal.HEALTHY, Finding.of(Cause.BILLING_NOT_ACTIVE));

    assertThat(seen.code()).isEqualTo("billing_not_active");
    assertThat(seen.family()).isEqualTo("quota");
    assertThat(seen.exitCode()).isEqualTo(12);
    assertThat(seen.title()).isEqualTo(Statement.of("cause.billing_not_active.title"));
    assertThat(seen.ofMoney()).isTrue();
    assertThat(seen(WaitGoal.HEALTHY, Finding.of(Cause.OVERLOADED)).ofMoney()).isFalse();
  }
}

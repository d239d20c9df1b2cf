package io.github.quotadoctor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.Confidence;
import io.github.quotadoctor.diagnosis.FactTexts;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.KeyRecord;
import io.github.quotadoctor.diagnosis.Note;
import io.github.quotadoctor.diagnosis.Outcome;
import io.github.quotadoctor.diagnosis.SpendStanding;
import io.github.quotadoctor.diagnosis.Spending;
import io.github.quotadoctor.http.Exchange;
import io.github.quotadoctor.openai.AdminRefusal;
import io.github.quotadoctor.openai.AdminReply;
import io.github.quotadoctor.openai.Project;
import io.github.quotadoctor.openai.ProjectKey;
import io.github.quotadoctor.openai.ProjectRateLimit;
import io.github.quotadoctor.openai.SpendLimit;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountChecksTest {
  private static final Exchange NO_REASON =
      Exchanges.error(
          429, "insufficient_quota", "insufficient_quota", "You exceeded your current quota.");
  private static final AdminReply<SpendLimit> NONE = new AdminReply.Absent<>();
  private static final String SHOWN =
      "sk-proj-"
          + "*".repeat(Patient.KEY.length() - 12)
          + Patient.KEY.substring(Patient.KEY.length() - 4);

  @Test
  void withoutAnAdminKeyNothingIsKnownOfMoney() {
    Visit visit = new Patient().visit(new ScriptedInquiry());

    assertThat(visit.text(CheckId.LIMIT)).isEqualTo("row.limit.pass");
    assertThat(visit.run().spending()).isEmpty();
    assertThat(visit.run().keyRecord()).isEmpty();
  }

  @Test
  void theLimitsAreShownWithWhatIsSpent() {
    Visit visit = accepted(new AccountFixture());

    assertThat(visit.outcome(CheckId.LIMIT)).isEqualTo(Outcome.PASS);
    assertThat(FactTexts.of(visit.row(CheckId.LIMIT).summary().facts()))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "organization_spent", "$25.00",
                "organization_limit", "$100.00",
                "organization_percent", "25",
                "project_spent", "$20.00",
                "project_limit", "$50.00",
                "project_percent", "40",
                "resets", "2026-12-01"));
    SpendStanding project = visit.run().spending().flatMap(Spending::project).orElseThrow();
    assertThat(project.resetsAt()).isEqualTo(Instant.parse("2026-12-01T00:00:00Z"));
    assertThat(project.switchedOn()).contains(true);
    assertThat(visit.asked()).contains("account proj_1");
  }

  @ParameterizedTest
  @CsvSource({
    "39.99, PASS, row.limit.pass.known",
    "40.00, WARN, row.limit.near",
    "49.99, WARN, row.limit.near",
    "50.00, WARN, row.limit.reached",
    "70.00, WARN, row.limit.reached"
  })
  void anAcceptedRequestOutweighsWhatTheLimitsRead(String spent, Outcome outcome, String row) {
    Visit visit = accepted(new AccountFixture().spent(AccountFixture.costs(spent, "0")));

    assertThat(visit.outcome(CheckId.LIMIT)).isEqualTo(outcome);
    assertThat(visit.text(CheckId.LIMIT)).isEqualTo(row);
    assertThat(visit.exitCode()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "50, 30, PROJECT_SPEND_LIMIT_EXCEEDED",
    "50, 60, PROJECT_SPEND_LIMIT_EXCEEDED",
    "40, 60, ORGANIZATION_SPEND_LIMIT_EXCEEDED",
    "40, 50, INSUFFICIENT_QUOTA"
  })
  void aRefusalWithoutAReasonIsLikelyThatOfTheLimitThatIsReached(
      String billed, String other, Cause cause) {
    Visit visit = refused(new AccountFixture().spent(AccountFixture.costs(billed, other)));

    assertThat(visit.cause()).isEqualTo(cause);
    assertThat(visit.exitCode()).isEqualTo(cause.causeClass().exitCode());
  }

  @Test
  void aSuspectedLimitProvesNoCredit() {
    Visit visit = refused(new AccountFixture().spent(AccountFixture.costs("50", "0")));

    assertThat(visit.verdict().finding().confidence()).isEqualTo(Confidence.LIKELY);
    assertThat(visit.outcome(CheckId.BILLING)).isEqualTo(Outcome.UNKNOWN);
    assertThat(visit.outcome(CheckId.LIMIT)).isEqualTo(Outcome.FAIL);
    assertThat(visit.decisive()).isEqualTo(CheckId.LIMIT);
    assertThat(FactTexts.of(visit.verdict().finding().facts()))
        .containsEntry("spent", "$50.00")
        .containsEntry("limit", "$50.00");
  }

  @Test
  void aLimitThatIsNotSwitchedOnIsNotSuspected() {
    Visit visit =
        refused(
            new AccountFixture()
                .limits(NONE, AccountFixture.limit("10", false))
                .spent(AccountFixture.costs("50", "0")));

    assertThat(visit.cause()).isEqualTo(Cause.INSUFFICIENT_QUOTA);
    assertThat(visit.row(CheckId.ORGANIZATION).notes())
        .contains(new Note("limit_inactive", Facts.of(Facts.VARIANT, "project")));
  }

  @Test
  void aProjectsRateLimitThatTheHeadersStateTooIsNotRepeated() {
    Visit visit =
        accepted(
            new AccountFixture()
                .rateLimit(new ProjectRateLimit("text-embedding-3-small", 500, 1000)));

    assertThat(visit.notes(CheckId.ORGANIZATION)).isEmpty();
  }

  @Test
  void aRefusalThatNamesItsReasonIsBelieved() {
    Visit visit =
        new Patient()
            .withAdminKey()
            .visit(
                new ScriptedInquiry()
                    .probe(Exchanges.noCredit())
                    .account(
                        new AccountFixture().spent(AccountFixture.costs("50", "0")).evidence()));

    assertThat(visit.cause()).isEqualTo(Cause.CREDIT_BALANCE_EXHAUSTED);
    assertThat(visit.notes(CheckId.ORGANIZATION)).contains("spending");
  }

  @ParameterizedTest
  @EnumSource
  void whateverTheAdminApiDoesNotTellChangesNoVerdict(AdminRefusal refusal) {
    AccountFixture silent =
        new AccountFixture()
            .limits(AccountFixture.refused(refusal), AccountFixture.refused(refusal))
            .spent(AccountFixture.refused(refusal));

    Visit accepted = accepted(silent);

    assertThat(accepted.exitCode()).isZero();
    assertThat(accepted.outcome(CheckId.LIMIT)).isEqualTo(Outcome.PASS);
    assertThat(accepted.row(CheckId.ORGANIZATION).notes())
        .contains(new Note("admin_refused", Facts.of(Facts.VARIANT, refusal.code())));
    assertThat(refused(silent).cause()).isEqualTo(Cause.INSUFFICIENT_QUOTA);
  }

  @Test
  void aLimitThatNobodySetIsSaid() {
    Visit visit = accepted(new AccountFixture().limits(NONE, NONE));

    assertThat(FactTexts.of(visit.row(CheckId.LIMIT).summary().facts()))
        .containsEntry("organization_unlimited", "$25.00")
        .containsEntry("project_unlimited", "$20.00")
        .doesNotContainKeys("organization_limit", "project_percent");
    Spending spending = visit.run().spending().orElseThrow();
    assertThat(spending.headroomDays()).isEmpty();
    assertThat(spending.organization().orElseThrow().limit()).isEqualTo(SpendStanding.Limit.NONE);
  }

  @Test
  void anotherOrganizationsAdminKeyTellsNothingOfMoney() {
    Visit visit =
        refused(
            new AccountFixture()
                .project(new AdminReply.Absent<>())
                .spent(AccountFixture.costs("500", "500")));

    assertThat(visit.cause()).isEqualTo(Cause.INSUFFICIENT_QUOTA);
    assertThat(visit.run().spending()).isEmpty();
    assertThat(visit.notes(CheckId.ORGANIZATION)).contains("admin_key_elsewhere");
  }

  @ParameterizedTest
  @CsvSource({"39, 0", "40, 13", "41, 13"})
  void spendingTooMuchFailsBeforeTheLimitDoes(int spent, int exitCode) {
    Visit visit =
        gated(80, new AccountFixture().spent(AccountFixture.costs(Integer.toString(spent), "0")));

    assertThat(visit.exitCode()).isEqualTo(exitCode);
    assertThat(visit.cause())
        .isEqualTo(exitCode == 0 ? Cause.HEALTHY : Cause.SPEND_THRESHOLD_REACHED);
  }

  @Test
  void aGateThatCannotBeJudgedIsNotOpen() {
    for (AccountFixture untold :
        List.of(
            new AccountFixture().spent(AccountFixture.refused(AdminRefusal.MISSING_SCOPE)),
            new AccountFixture().limits(AccountFixture.refused(AdminRefusal.UNREACHABLE), NONE),
            new AccountFixture().withoutProject(),
            new AccountFixture().spent(AccountFixture.partOfTheCosts("10")),
            new AccountFixture().project(new AdminReply.Absent<>()))) {
      Visit visit = gated(80, untold);

      assertThat(visit.exitCode()).isEqualTo(30);
      assertThat(visit.decisive()).isEqualTo(CheckId.LIMIT);
    }
  }

  @Test
  void aGateThatCannotBeJudgedSaysNothingAgainstTheRest() {
    Visit visit = gated(80, new AccountFixture().spent(AccountFixture.partOfTheCosts("10")));

    assertThat(visit.outcome(CheckId.BILLING)).isEqualTo(Outcome.PASS);
    assertThat(visit.outcome(CheckId.RATE)).isEqualTo(Outcome.PASS);
    assertThat(visit.notes(CheckId.ORGANIZATION)).contains("costs_incomplete");
  }

  @Test
  void aPartOfTheCostsCanCloseTheGate() {
    Visit visit = gated(80, new AccountFixture().spent(AccountFixture.partOfTheCosts("45")));

    assertThat(visit.cause()).isEqualTo(Cause.SPEND_THRESHOLD_REACHED);
    assertThat(visit.outcome(CheckId.RATE)).isEqualTo(Outcome.PASS);
  }

  @Test
  void anAdminKeyThatCannotBeTiedToTheProjectSuspectsNoLimit() {
    Visit visit =
        refused(new AccountFixture().withoutProject().spent(AccountFixture.costs("500", "500")));

    assertThat(visit.cause()).isEqualTo(Cause.INSUFFICIENT_QUOTA);
    assertThat(visit.run().spending()).isEmpty();
    assertThat(visit.notes(CheckId.ORGANIZATION)).contains("admin_key_untied");
  }

  @Test
  void aGateWithoutAnyLimitIsOpen() {
    assertThat(gated(80, new AccountFixture().limits(NONE, NONE)).exitCode()).isZero();
  }

  @Test
  void theKeysOwnRecordIsTold() {
    Visit visit = accepted(new AccountFixture().keys(key("key_1", SHOWN, true, Optional.empty())));

    assertThat(visit.run().keyRecord())
        .contains(
            new KeyRecord(
                "key_1",
                Optional.of("backend"),
                AccountFixture.MONTH,
                Optional.empty(),
                Optional.empty(),
                Optional.of("Ada"),
                false,
                true,
                "proj_1",
                Optional.of("Web"),
                false));
    assertThat(visit.notes(CheckId.ORGANIZATION)).containsExactly("key_record");
  }

  @Test
  void twoKeysThatLookAlikeAreNotGuessedBetween() {
    Visit visit =
        accepted(
            new AccountFixture()
                .keys(
                    key("key_1", SHOWN, true, Optional.empty()),
                    key("key_2", SHOWN, true, Optional.empty())));

    assertThat(visit.run().keyRecord()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-11-21T12:02:59Z, key_expired", "2026-11-28T12:02:59Z, key_expires"})
  void aKeyThatExpiresIsSaid(Instant end, String note) {
    Visit visit = accepted(new AccountFixture().keys(key("key_1", SHOWN, true, Optional.of(end))));

    assertThat(visit.notes(CheckId.ORGANIZATION)).containsExactly("key_record", note);
  }

  @Test
  void anOwnerWithoutAccessAnArchivedProjectAndADeniedModelAreSaid() {
    Visit visit =
        accepted(
            new AccountFixture()
                .keys(key("key_1", SHOWN, false, Optional.empty()))
                .project(new AdminReply.Told<>(new Project("proj_1", Optional.empty(), true)))
                .allowing("another")
                .rateLimit(new ProjectRateLimit("text-embedding-3-small", 499, 1000)));

    assertThat(visit.notes(CheckId.ORGANIZATION))
        .containsExactly(
            "key_record",
            "key_owner_inactive",
            "project_archived",
            "model_not_permitted",
            "project_rate_limit");
  }

  @Test
  void theDaysLeftFollowFromTheMonthSoFar() {
    BigDecimal days =
        accepted(new AccountFixture().spent(AccountFixture.costs("41", "0")))
            .run()
            .spending()
            .flatMap(Spending::headroomDays)
            .orElseThrow();

    assertThat(days).isEqualByComparingTo("4.5");
    assertThat(
            accepted(new AccountFixture().spent(AccountFixture.costs("41", "0")))
                .notes(CheckId.ORGANIZATION))
        .contains("headroom");
    assertThat(accepted(new AccountFixture()).notes(CheckId.ORGANIZATION))
        .doesNotContain("headroom");
  }

  @Test
  void theTierIsEstimatedFromLimitsThatAreKnown() {
    ScriptedInquiry inquiry =
        new ScriptedInquiry()
            .accepting(
                Map.of(
                    "openai-project", "proj_1",
                    "x-ratelimit-limit-requests", "10000",
                    "x-ratelimit-limit-tokens", "4000000"))
            .account(new AccountFixture().evidence());

    Visit visit = new Patient().withAdminKey().visit(inquiry);

    assertThat(visit.run().spending().flatMap(Spending::tier).orElseThrow().code())
        .isEqualTo("launch");
    assertThat(accepted(new AccountFixture()).run().spending().flatMap(Spending::tier)).isEmpty();
  }

  @Test
  void aRejectedKeyIsLookedUpToo() {
    Visit visit =
        new Patient()
            .withAdminKey()
            .visit(
                new ScriptedInquiry()
                    .models(
                        Exchanges.error(
                            401, "invalid_request_error", "invalid_api_key", "Incorrect API key"))
                    .account(
                        new AccountFixture()
                            .keys(
                                key(
                                    "key_1",
                                    SHOWN,
                                    true,
                                    Optional.of(ScriptedInquiry.NOW.minus(Duration.ofDays(1)))))
                            .evidence()));

    assertThat(visit.cause()).isEqualTo(Cause.INVALID_API_KEY);
    assertThat(visit.notes(CheckId.KEY)).containsExactly("key_record", "key_expired");
    assertThat(visit.asked()).contains("account -");
  }

  @ParameterizedTest
  @CsvSource({
    "sk-proj-aB3dE6gH9jK2mN5pQ8sT1vW4yZ7, admin_key_wrong_kind",
    "sk-svcacct-aB3dE6gH9jK2mN5pQ8sT1vW4yZ7, admin_key_wrong_kind",
    "sk-ant-api03-aB3dE6gH9jK2mN5pQ8sT1vW4yZ7, admin_key_wrong_kind",
    "'sk-admin-aB3dE6gH9jK2 mN5pQ8sT1vW4yZ7', admin_key_malformed"
  })
  void anAdminKeyThatIsNoneIsToldApart(String key, String note) {
    Visit visit = new Patient().withAdminKey(key, Optional.empty()).visit(new ScriptedInquiry());

    assertThat(visit.notes(CheckId.ENVIRONMENT)).containsExactly(note);
    assertThat(visit.exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {Patient.ADMIN_KEY, "an-unknown-shape-of-key-aB3dE6gH9jK2"})
  void anAdminKeyThatMayBeOneIsSent(String key) {
    Visit visit = new Patient().withAdminKey(key, Optional.empty()).visit(new ScriptedInquiry());

    assertThat(visit.notes(CheckId.ENVIRONMENT)).isEmpty();
  }

  @Test
  void anAdminKeyIsNotForAnotherHost() {
    Visit visit =
        new Patient()
            .withAdminKey()
            .behind("https://gateway.example/v1")
            .visit(new ScriptedInquiry());

    assertThat(visit.notes(CheckId.ENVIRONMENT)).contains("admin_key_not_sent");
  }

  private static ProjectKey key(
      String id, String redacted, boolean ownerActive, Optional<Instant> expiresAt) {
    return new ProjectKey(
        id,
        redacted,
        Optional.of("backend"),
        AccountFixture.MONTH,
        Optional.empty(),
        expiresAt,
        ownerActive,
        Optional.of(new ProjectKey.Owner(false, Optional.of("Ada"))));
  }

  private static Visit accepted(AccountFixture account) {
    return new Patient().withAdminKey().visit(new ScriptedInquiry().account(account.evidence()));
  }

  private static Visit refused(AccountFixture account) {
    return new Patient()
        .withAdminKey()
        .visit(new ScriptedInquiry().probe(NO_REASON).account(account.evidence()));
  }

  private static Visit gated(int percent, AccountFixture account) {
    return new Patient()
        .spendingAtMost(percent)
        .visit(new ScriptedInquiry().account(account.evidence()));
  }
}

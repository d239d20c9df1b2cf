package io.github.quotadoctor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.diagnosis.Billed;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.Confidence;
import io.github.quotadoctor.diagnosis.FactTexts;
import io.github.quotadoctor.http.Breakage;
import io.github.quotadoctor.http.Exchange;
import io.github.quotadoctor.http.Stage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationCheckTest {
  private static final String FAILED =
      "pass pass pass fail skip:organization skip:organization skip:organization pass";

  @Test
  void theHeadersOfAnAcceptedRequestNameWhoIsBilled() {
    Visit visit = new Patient().visit(new ScriptedInquiry());

    assertThat(visit.text(CheckId.ORGANIZATION)).isEqualTo("row.organization.pass.none.billed");
    assertThat(visit.row(CheckId.ORGANIZATION).summary().facts().value("billed"))
        .contains("acme-inc, proj_1");
    assertThat(visit.run().billed())
        .contains(new Billed(Optional.of("acme-inc"), Optional.of("proj_1")));
    assertThat(visit.asked()).doesNotContain("files");
  }

  @Test
  void nothingIsConcludedFromHeadersThatWereNotThere() {
    Visit visit =
        new Patient()
            .organization("org-1")
            .visit(new ScriptedInquiry().accepting(Map.of("x-request-id", "req_1")));

    assertThat(visit.text(CheckId.ORGANIZATION)).isEqualTo("row.organization.pass.sent.not_told");
    assertThat(visit.row(CheckId.ORGANIZATION).summary().facts().value("headers"))
        .contains("org-1 (OPENAI_ORG_ID)");
    assertThat(visit.run().billed()).isEmpty();
    assertThat(visit.asked()).doesNotContain("files");
  }

  @ParameterizedTest
  @CsvSource({"credit_balance_exhausted", "insufficient_quota", "project_spend_limit_exceeded"})
  void aRefusalForMoneyAsksOneFreeRequestForItsHeaders(String code) {
    Visit visit =
        new Patient()
            .visit(
                new ScriptedInquiry()
                    .probe(Exchanges.error(429, "insufficient_quota", code, "No."))
                    .files(
                        Exchanges.answered(200, Map.of("openai-organization", "acme-inc"), "{}")));

    assertThat(visit.asked()).filteredOn("files"::equals).hasSize(1);
    assertThat(visit.run().billed())
        .contains(new Billed(Optional.of("acme-inc"), Optional.empty()));
    assertThat(visit.text(CheckId.ORGANIZATION)).isEqualTo("row.organization.pass.none.billed");
  }

  @Test
  void aFreeRequestThatNamesNobodyOrBreaksLeavesItUntold() {
    Visit silent = new Patient().visit(new ScriptedInquiry().probe(Exchanges.noCredit()));
    Visit broken =
        new Patient()
            .visit(
                new ScriptedInquiry()
                    .probe(Exchanges.noCredit())
                    .files(Exchanges.broken(Stage.SENT, Breakage.TIMED_OUT)));

    assertThat(silent.run().billed()).isEmpty();
    assertThat(silent.text(CheckId.ORGANIZATION)).isEqualTo("row.organization.pass.none.not_told");
    assertThat(broken.run().billed()).isEmpty();
    assertThat(broken.cause()).isEqualTo(Cause.CREDIT_BALANCE_EXHAUSTED);
  }

  @Test
  void aRefusalForMoneyThatNamesItsOrganizationIsEnough() {
    Visit visit =
        new Patient()
            .visit(
                new ScriptedInquiry()
                    .probe(
                        Exchanges.answered(
                            400,
                            Map.of("openai-organization", "acme-inc"),
                            Exchanges.error(
                                "invalid_request_error", "billing_hard_limit_reached", "No."))));

    assertThat(visit.asked()).doesNotContain("files");
    assertThat(visit.run().billed()).isPresent();
  }

  @Test
  void noOtherRefusalAsksForFiles() {
    for (Exchange refusal :
        List.of(
            Exchanges.rateLimited(),
            Exchanges.outage(),
            Exchanges.deniedModel("x"),
            Exchanges.rejectedKey(),
            Exchanges.answered(200, "{}"))) {
      assertThat(new Patient().visit(new ScriptedInquiry().probe(refusal)).asked())
          .doesNotContain("files");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "mismatched_organization, MISMATCHED_ORGANIZATION, org-1, OPENAI_ORG_ID",
    "invalid_organization, MISMATCHED_ORGANIZATION, org-1, OPENAI_ORG_ID",
    "mismatched_project, MISMATCHED_PROJECT, proj_1, --project"
  })
  void aMismatchIsProvedByTheSameRequestWithoutHeaders(
      String code, Cause cause, String id, String source) {
    Visit visit =
        new Patient()
            .organization("org-1")
            .project("proj_1")
            .visit(new ScriptedInquiry().models(Exchanges.mismatch(code)).goodWithoutHeaders());

    assertThat(visit.rows()).isEqualTo(FAILED);
    assertThat(visit.cause()).isEqualTo(cause);
    assertThat(visit.exitCode()).isEqualTo(11);
    assertThat(FactTexts.of(visit.verdict().finding().facts()))
        .containsEntry("id", id)
        .containsEntry("source", source);
    assertThat(visit.notes(CheckId.ORGANIZATION)).containsExactly("key_good_without_headers");
    assertThat(visit.asked())
        .containsExactly("models", "models without headers", "files without headers", "status");
  }

  @Test
  void aMismatchThatRemainsWithoutHeadersProvesNothing() {
    Visit visit =
        new Patient()
            .organization("org-1")
            .visit(new ScriptedInquiry().models(Exchanges.mismatch("mismatched_organization")));

    assertThat(visit.rows()).isEqualTo(FAILED);
    assertThat(visit.notes(CheckId.ORGANIZATION)).isEmpty();
  }

  @Test
  void aMismatchOfAHeaderThatWasNotSentIsSaidSo() {
    Visit visit =
        new Patient()
            .project("proj_1")
            .visit(new ScriptedInquiry().models(Exchanges.mismatch("mismatched_organization")));

    assertThat(visit.rows()).isEqualTo(FAILED);
    assertThat(visit.text(CheckId.ORGANIZATION)).isEqualTo("row.organization.not_sent");
    assertThat(visit.asked()).doesNotContain("models without headers");
  }

  @Test
  void aMismatchOnTheProbeAloneIsFoundToo() {
    Visit visit =
        new Patient()
            .project("proj_1")
            .visit(new ScriptedInquiry().probe(Exchanges.mismatch("mismatched_project")));

    assertThat(visit.rows()).isEqualTo(FAILED);
    assertThat(visit.notes(CheckId.ORGANIZATION)).containsExactly("key_good_without_headers");
  }

  @ParameterizedTest
  @CsvSource({
    "ip_not_authorized, IP_NOT_AUTHORIZED",
    "unsupported_country_region_territory, UNSUPPORTED_COUNTRY_REGION_TERRITORY"
  })
  void whatIsRefusedBeforeTheKeyIsReadLeavesTheKeyUnknown(String code, Cause cause) {
    Visit visit =
        new Patient().visit(new ScriptedInquiry().models(Exchanges.error(403, code, code, "No.")));

    assertThat(visit.rows())
        .isEqualTo(
            "pass pass unknown fail skip:organization skip:organization skip:organization pass");
    assertThat(visit.text(CheckId.KEY)).isEqualTo("row.key.not_read");
    assertThat(visit.cause()).isEqualTo(cause);
    assertThat(visit.decisive()).isEqualTo(CheckId.ORGANIZATION);
  }

  @Test
  void aKeyThatWasSentAndNotSeenWasRemovedOnTheWay() {
    Visit visit =
        new Patient()
            .visit(
                new ScriptedInquiry()
                    .models(
                        Exchanges.error(
                            401, "invalid_request_error", "", "Missing bearer authentication")));

    assertThat(visit.cause()).isEqualTo(Cause.KEY_MISSING);
    assertThat(visit.verdict().finding().confidence()).isEqualTo(Confidence.LIKELY);
    assertThat(visit.notes(CheckId.KEY)).containsExactly("key_removed_on_the_way");
    assertThat(visit.rows()).isEqualTo("pass pass fail skip:key skip:key skip:key skip:key pass");
  }
}

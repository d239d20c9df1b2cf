package io.github.quotadoctor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.classify.Fixture;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.Outcome;
import io.github.quotadoctor.diagnosis.SkipReason;
import io.github.quotadoctor.http.Breakage;
import io.github.quotadoctor.http.Exchange;
import io.github.quotadoctor.http.Stage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class SkipTest {
  static Stream<Fixture> fixtures() {
    return Fixture.all();
  }

  @ParameterizedTest
  @CsvSource({
    "environment, HEALTHY",
    "network, HEALTHY",
    "key, HEALTHY",
    "organization, HEALTHY",
    "billing, INCONCLUSIVE",
    "limit, HEALTHY",
    "rate, HEALTHY",
    "status, HEALTHY"
  })
  void aHealthyAccountIsHealthyUnlessTheProofItselfIsLeftOut(String id, Cause cause) {
    Visit visit = new Patient().skipping(id).visit(new ScriptedInquiry());

    assertThat(visit.cause()).isEqualTo(cause);
    assertThat(visit.results())
        .allSatisfy(
            result ->
                assertThat(result.outcome())
                    .isEqualTo(result.id().code().equals(id) ? Outcome.SKIP : Outcome.PASS));
    assertThat(visit.row(CheckId.of(id).orElseThrow()).skipped()).contains(SkipReason.BY_OPTION);
  }

  @Test
  void aStatusPageThatIsLeftOutIsNotAsked() {
    assertThat(new Patient().skipping("status").visit(new ScriptedInquiry()).asked())
        .doesNotContain("status");
  }

  @ParameterizedTest
  @EnumSource(CheckId.class)
  void leavingOutTheEnvironmentCannotHideAnUnusableKey(CheckId other) {
    Visit missing =
        new Patient()
            .withoutKey()
            .skipping(ids(List.of(CheckId.ENVIRONMENT, other)))
            .visit(new ScriptedInquiry());
    Visit malformed =
        new Patient()
            .key("sk-your-key-here")
            .skipping(CheckId.ENVIRONMENT.code())
            .visit(new ScriptedInquiry());

    assertThat(missing.outcome(CheckId.ENVIRONMENT)).isEqualTo(Outcome.FAIL);
    assertThat(missing.cause()).isEqualTo(Cause.KEY_MISSING);
    assertThat(missing.asked()).doesNotContain("models");
    assertThat(malformed.cause()).isEqualTo(Cause.KEY_MALFORMED);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void leavingOutOneRowNeverChangesWhatWasFound(Fixture fixture) {
    Exchange refusal = Exchanges.of(fixture);
    Cause onModels = new Patient().visit(new ScriptedInquiry().models(refusal)).cause();
    Cause onProbe = new Patient().visit(new ScriptedInquiry().probe(refusal)).cause();
    for (CheckId id : CheckId.values()) {
      Patient patient = new Patient().skipping(id.code());
      Visit models = patient.visit(new ScriptedInquiry().models(refusal));
      Visit probe = patient.visit(new ScriptedInquiry().probe(refusal));

      if (onModels != Cause.HEALTHY) {
        assertThat(models.cause()).as("models without %s", id).isEqualTo(onModels);
        assertThat(models.outcome(models.decisive())).isIn(Outcome.FAIL, Outcome.UNKNOWN);
      }
      assertThat(probe.cause()).as("probe without %s", id).isEqualTo(onProbe);
      assertThat(probe.outcome(probe.decisive())).isIn(Outcome.FAIL, Outcome.UNKNOWN);
    }
  }

  static Stream<Exchange> refusals() {
    return Stream.of(
        Exchanges.rejectedKey(),
        Exchanges.mismatch("mismatched_project"),
        Exchanges.error(401, "ip_not_authorized", "ip_not_authorized", "No."),
        Exchanges.deniedModel("x"),
        Exchanges.noCredit(),
        Exchanges.spendLimit(),
        Exchanges.rateLimited(),
        Exchanges.outage(),
        Exchanges.answered(200, "<html>"),
        Exchanges.error(400, "invalid_request_error", "", "Hm."),
        Exchanges.broken(Stage.CONNECT, Breakage.NOT_CONNECTED));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void noSetOfLeftOutRowsTurnsARefusalIntoHealth(Exchange refusal) {
    CheckId[] all = CheckId.values();
    for (int set = 0; set < 1 << all.length; set++) {
      int chosen = set;
      String[] skipped =
          ids(
              IntStream.range(0, all.length)
                  .filter(place -> (chosen & (1 << place)) != 0)
                  .mapToObj(place -> all[place])
                  .toList());
      Patient patient = new Patient().skipping(skipped);

      Visit models = patient.visit(new ScriptedInquiry().models(refusal));
      Visit probe = patient.visit(new ScriptedInquiry().probe(refusal));

      assertThat(models.exitCode()).as(Arrays.toString(skipped)).isNotZero();
      assertThat(probe.exitCode()).as(Arrays.toString(skipped)).isNotZero();
      assertThat(models.results()).hasSize(8);
      assertThat(models.outcome(CheckId.RATE)).isNotEqualTo(Outcome.PASS);
      assertThat(probe.outcome(CheckId.RATE)).isNotEqualTo(Outcome.PASS);
    }
  }

  @Test
  void theOrganizationIsNotJudgedOnARefusalThatCameBeforeIt() {
    Patient patient = new Patient().skipping("key");

    Visit rejected = patient.visit(new ScriptedInquiry().models(Exchanges.rejectedKey()));
    Visit outage = patient.visit(new ScriptedInquiry().models(Exchanges.outage()));
    Visit busy = patient.visit(new ScriptedInquiry().models(Exchanges.rateLimited()));
    Visit broke = patient.visit(new ScriptedInquiry().models(Exchanges.noCredit()));

    assertThat(rejected.outcome(CheckId.ORGANIZATION)).isEqualTo(Outcome.UNKNOWN);
    assertThat(outage.outcome(CheckId.ORGANIZATION)).isEqualTo(Outcome.UNKNOWN);
    assertThat(busy.rows())
        .isEqualTo("pass pass skip:skipped_by_option unknown skip:rate skip:rate fail pass");
    assertThat(broke.outcome(CheckId.ORGANIZATION)).isEqualTo(Outcome.PASS);
  }

  @Test
  void aLimitIsNamedEvenWhereItsRowIsLeftOut() {
    Visit visit =
        new Patient()
            .skipping("limit", "rate")
            .visit(new ScriptedInquiry().probe(Exchanges.spendLimit()));

    assertThat(visit.rows())
        .isEqualTo(
            "pass pass pass pass unknown skip:skipped_by_option skip:skipped_by_option pass");
    assertThat(visit.cause()).isEqualTo(Cause.PROJECT_SPEND_LIMIT_EXCEEDED);
    assertThat(visit.decisive()).isEqualTo(CheckId.BILLING);
    assertThat(visit.exitCode()).isEqualTo(13);
  }

  @Test
  void aRequestThatTheApiDoesNotLikeIsNoRateLimit() {
    Visit visit =
        new Patient()
            .skipping("billing", "limit")
            .visit(
                new ScriptedInquiry()
                    .probe(Exchanges.error(400, "invalid_request_error", "", "Hm.")));

    assertThat(visit.outcome(CheckId.RATE)).isEqualTo(Outcome.UNKNOWN);
    assertThat(visit.cause()).isEqualTo(Cause.INCONCLUSIVE);
  }

  private static String[] ids(List<CheckId> checks) {
    return checks.stream().map(CheckId::code).distinct().toArray(String[]::new);
  }
}

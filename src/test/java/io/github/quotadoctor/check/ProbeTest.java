package io.github.quotadoctor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.FactTexts;
import io.github.quotadoctor.diagnosis.Outcome;
import org.junit.jupiter.api.Test;

class ProbeTest {
  private static final String EMBEDDING = "text-embedding-3-small";
  private static final String CHAT = "gpt-6-luna";

  @Test
  void oneAcceptedEmbeddingIsEnough() {
    Visit visit = new Patient().visit(new ScriptedInquiry());

    assertThat(visit.asked()).containsExactly("models", "probe " + EMBEDDING, "status");
  }

  @Test
  void aChatModelIsTriedWhenTheEmbeddingIsDenied() {
    Visit visit =
        new Patient()
            .visit(new ScriptedInquiry().probe(EMBEDDING, Exchanges.deniedModel(EMBEDDING)));

    assertThat(visit.asked()).contains("probe " + EMBEDDING, "probe " + CHAT);
    assertThat(visit.cause()).isEqualTo(Cause.HEALTHY);
    assertThat(visit.verdict().finding().facts().value("model")).contains(CHAT);
    assertThat(visit.outcome(CheckId.ORGANIZATION)).isEqualTo(Outcome.PASS);
  }

  @Test
  void theRefusalOfTheLaterModelCountsWhenTheEarlierOneWasOnlyDenied() {
    Visit visit =
        new Patient()
            .visit(
                new ScriptedInquiry()
                    .probe(Exchanges.noCredit())
                    .probe(EMBEDDING, Exchanges.missingScope()));

    assertThat(visit.cause()).isEqualTo(Cause.CREDIT_BALANCE_EXHAUSTED);
    assertThat(visit.verdict().finding().facts().value("model")).contains(CHAT);
  }

  @Test
  void nothingElseIsTriedAfterARefusalForMoney() {
    Visit visit = new Patient().visit(new ScriptedInquiry().probe(Exchanges.noCredit()));

    assertThat(visit.asked()).filteredOn(it -> it.startsWith("probe")).hasSize(1);
  }

  @Test
  void whenAllAreDeniedTheFirstDenialIsTheVerdictAndTheEvidence() {
    Visit visit =
        new Patient()
            .visit(
                new ScriptedInquiry()
                    .probe(Exchanges.deniedModel(CHAT))
                    .probe(EMBEDDING, Exchanges.missingScope()));

    assertThat(visit.rows())
        .isEqualTo(
            "pass pass pass fail skip:organization skip:organization skip:organization pass");
    assertThat(visit.cause()).isEqualTo(Cause.MISSING_SCOPE);
    assertThat(visit.exitCode()).isEqualTo(14);
    assertThat(FactTexts.of(visit.verdict().finding().facts()))
        .containsEntry("model", EMBEDDING)
        .containsEntry("models", EMBEDDING + ", " + CHAT)
        .containsEntry("status", "401");
    assertThat(visit.row(CheckId.ORGANIZATION).evidence().orElseThrow())
        .satisfies(it -> assertThat(it.httpStatus()).hasValue(401))
        .satisfies(it -> assertThat(it.errorCode()).contains("missing_scope"));
  }

  @Test
  void deniedModelsAloneAreModelNotFound() {
    Visit visit = new Patient().visit(new ScriptedInquiry().probe(Exchanges.deniedModel("any")));

    assertThat(visit.cause()).isEqualTo(Cause.MODEL_NOT_FOUND);
    assertThat(visit.asked()).contains("probe " + EMBEDDING, "probe " + CHAT);
  }

  @Test
  void aHiddenListStillLetsTheBuiltInListBeTried() {
    Visit visit =
        new Patient()
            .visit(
                new ScriptedInquiry()
                    .models(Exchanges.missingScope())
                    .probe(EMBEDDING, Exchanges.deniedModel(EMBEDDING)));

    assertThat(visit.rows()).isEqualTo("pass pass pass warn pass pass pass pass");
    assertThat(visit.text(CheckId.KEY)).isEqualTo("row.key.pass.models_hidden");
    assertThat(visit.text(CheckId.ORGANIZATION)).isEqualTo("row.organization.models_hidden");
    assertThat(visit.asked())
        .containsExactly("models", "probe " + EMBEDDING, "probe gpt-5-nano", "status");
  }

  @Test
  void aHiddenListAndDeniedModelsAreAMissingScope() {
    Visit visit =
        new Patient()
            .visit(
                new ScriptedInquiry()
                    .models(Exchanges.missingScope())
                    .probe(Exchanges.missingScope()));

    assertThat(visit.rows())
        .isEqualTo(
            "pass pass pass fail skip:organization skip:organization skip:organization pass");
    assertThat(visit.cause()).isEqualTo(Cause.MISSING_SCOPE);
    assertThat(visit.asked()).filteredOn(it -> it.startsWith("probe")).hasSize(5);
  }

  @Test
  void aHiddenListDoesNotHideAnEmptyWallet() {
    Visit visit =
        new Patient()
            .visit(
                new ScriptedInquiry().models(Exchanges.missingScope()).probe(Exchanges.noCredit()));

    assertThat(visit.rows()).isEqualTo("pass pass pass warn fail skip:billing skip:billing pass");
    assertThat(visit.decisive()).isEqualTo(CheckId.BILLING);
  }

  @Test
  void anEmptyListIsAcceptedAndTheBuiltInListIsTried() {
    Visit visit = new Patient().visit(new ScriptedInquiry().offering());

    assertThat(visit.rows()).isEqualTo("pass pass pass pass pass pass pass pass");
    assertThat(visit.row(CheckId.KEY).summary().facts().value("models")).contains("0");
    assertThat(visit.asked()).contains("probe " + EMBEDDING);
  }

  @Test
  void aNamedModelIsTheOnlyOneProbed() {
    Visit healthy = new Patient().model("gpt-9-odd").visit(new ScriptedInquiry());
    Visit denied =
        new Patient()
            .model("gpt-9-odd")
            .visit(new ScriptedInquiry().probe("gpt-9-odd", Exchanges.deniedModel("gpt-9-odd")));

    assertThat(healthy.asked()).containsExactly("models", "probe gpt-9-odd", "status");
    assertThat(healthy.run().costUsdMax()).isEmpty();
    assertThat(denied.cause()).isEqualTo(Cause.MODEL_NOT_FOUND);
    assertThat(denied.asked()).containsExactly("models", "probe gpt-9-odd", "status");
  }

  @Test
  void withoutAProbeNothingBillableIsSentAndNothingIsProved() {
    Visit visit = new Patient().withoutProbe().visit(new ScriptedInquiry());

    assertThat(visit.rows())
        .isEqualTo("pass pass pass pass skip:probe_none skip:probe_none skip:probe_none pass");
    assertThat(visit.cause()).isEqualTo(Cause.INCONCLUSIVE);
    assertThat(visit.exitCode()).isEqualTo(30);
    assertThat(visit.decisive()).isEqualTo(CheckId.BILLING);
    assertThat(visit.verdict().usable()).isEmpty();
    assertThat(visit.asked()).containsExactly("models", "status");
  }

  @Test
  void withoutAProbeARefusalOfTheModelsIsJudgedAllTheSame() {
    Visit money =
        new Patient().withoutProbe().visit(new ScriptedInquiry().models(Exchanges.noCredit()));
    Visit rate =
        new Patient().withoutProbe().visit(new ScriptedInquiry().models(Exchanges.rateLimited()));
    Visit hidden =
        new Patient().withoutProbe().visit(new ScriptedInquiry().models(Exchanges.missingScope()));

    assertThat(money.cause()).isEqualTo(Cause.CREDIT_BALANCE_EXHAUSTED);
    assertThat(rate.cause()).isEqualTo(Cause.RATE_LIMIT_REQUESTS);
    assertThat(hidden.rows())
        .isEqualTo("pass pass pass warn skip:probe_none skip:probe_none skip:probe_none pass");
    assertThat(hidden.cause()).isEqualTo(Cause.INCONCLUSIVE);
  }

  @Test
  void aProbeThatTheApiDoesNotLikeProvesNothing() {
    Visit visit =
        new Patient()
            .visit(
                new ScriptedInquiry()
                    .probe(Exchanges.error(400, "invalid_request_error", "odd", "Hm.")));

    assertThat(visit.cause()).isEqualTo(Cause.INCONCLUSIVE);
    assertThat(visit.decisive()).isEqualTo(CheckId.BILLING);
    assertThat(visit.exitCode()).isEqualTo(30);
  }

  @Test
  void aProbeThatIsTooLargeForItsLimitIsTheLimitsFault() {
    Visit visit =
        new Patient()
            .visit(
                new ScriptedInquiry()
                    .probe(
                        Exchanges.error(
                            429,
                            "tokens",
                            "rate_limit_exceeded",
                            "Request too large for x on tokens per min (TPM): Limit 0.")));

    assertThat(visit.cause()).isEqualTo(Cause.REQUEST_TOO_LARGE);
    assertThat(visit.decisive()).isEqualTo(CheckId.RATE);
    assertThat(visit.exitCode()).isEqualTo(13);
  }
}

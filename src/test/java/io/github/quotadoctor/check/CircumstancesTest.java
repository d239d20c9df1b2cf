package io.github.quotadoctor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.FactTexts;
import io.github.quotadoctor.diagnosis.Outcome;
import io.github.quotadoctor.diagnosis.RateLimit;
import io.github.quotadoctor.diagnosis.RunInfo;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CircumstancesTest {
  @Test
  void tokensAndCostAreThoseOfTheAcceptedRequest() {
    RunInfo run = new Patient().visit(new ScriptedInquiry()).run();

    assertThat(run.tokens()).isEqualTo(3);
    assertThat(run.costUsdMax().map(BigDecimal::toPlainString)).contains("0.00000004");
    assertThat(run.probe()).isEqualTo("tiny");
  }

  @Test
  void aRefusedRequestCostsNothing() {
    RunInfo run = new Patient().visit(new ScriptedInquiry().probe(Exchanges.noCredit())).run();

    assertThat(run.tokens()).isZero();
    assertThat(run.costUsdMax()).contains(BigDecimal.ZERO);
  }

  @Test
  void theCostOfAModelWithoutAPriceIsUnknown() {
    assertThat(new Patient().model("gpt-9").visit(new ScriptedInquiry()).run().costUsdMax())
        .isEmpty();
  }

  @Test
  void theKeyIsShownMaskedOnly() {
    RunInfo run = new Patient().visit(new ScriptedInquiry()).run();

    assertThat(run.toString()).doesNotContain(Patient.KEY);
    assertThat(run.key())
        .hasValueSatisfying(
            key -> {
              assertThat(key.masked()).isEqualTo("sk-proj-***4yZ7");
              assertThat(key.source()).isEqualTo("env:OPENAI_API_KEY");
              assertThat(key.kind()).isEqualTo("project");
              assertThat(key.provider()).isEqualTo("openai");
              assertThat(key.fingerprint()).matches("[0-9a-f]{8}");
            });
  }

  @Test
  void theTargetNamesWhatWasSentAndWhereItCameFrom() {
    RunInfo.Target target =
        new Patient()
            .organization("org-1")
            .project("proj_1")
            .visit(new ScriptedInquiry())
            .run()
            .target();

    assertThat(target)
        .isEqualTo(
            new RunInfo.Target(
                "https://api.openai.com/v1",
                "api.openai.com",
                true,
                Optional.of(new RunInfo.Header("org-1", "env:OPENAI_ORG_ID")),
                Optional.of(new RunInfo.Header("proj_1", "option"))));
  }

  @Test
  void rateLimitsAreReadFromTheBillableAnswer() {
    Visit visit =
        new Patient()
            .visit(
                new ScriptedInquiry()
                    .accepting(
                        Map.of(
                            "x-ratelimit-limit-requests", "500",
                            "x-ratelimit-remaining-requests", "0",
                            "x-ratelimit-reset-requests", "1m26.4s",
                            "x-ratelimit-remaining-project-tokens", "7",
                            "x-ratelimit-limit-tokens", "many")));

    assertThat(visit.run().rateLimits())
        .containsExactly(
            new RateLimit(
                RateLimit.Kind.REQUESTS,
                Optional.of(500L),
                Optional.of(0L),
                Optional.of(Duration.ofMillis(86_400))),
            new RateLimit(
                RateLimit.Kind.PROJECT_TOKENS,
                Optional.empty(),
                Optional.of(7L),
                Optional.empty()));
    assertThat(visit.outcome(CheckId.RATE)).isEqualTo(Outcome.WARN);
    assertThat(visit.text(CheckId.RATE)).isEqualTo("row.rate.pass.requests");
    assertThat(visit.exitCode()).isZero();
  }

  @Test
  void rateLimitsAreReadFromARefusalToo() {
    Visit models = new Patient().visit(new ScriptedInquiry().models(Exchanges.rateLimited()));
    Visit probe = new Patient().visit(new ScriptedInquiry().probe(Exchanges.rateLimited()));

    assertThat(models.run().rateLimits()).hasSize(1);
    assertThat(probe.run().rateLimits()).hasSize(1);
    assertThat(probe.verdict().finding().retryAfter()).contains(Duration.ofSeconds(2));
  }

  @Test
  void withoutNumbersTheRateRowPassesAndSaysSo() {
    Visit visit = new Patient().visit(new ScriptedInquiry().accepting(Map.of()));

    assertThat(visit.outcome(CheckId.RATE)).isEqualTo(Outcome.PASS);
    assertThat(visit.text(CheckId.RATE)).isEqualTo("row.rate.pass.no_numbers");
    assertThat(visit.run().rateLimits()).isEmpty();
  }

  @Test
  void aLimitWithoutWhatIsLeftOfItIsNotNamedInTheRow() {
    Visit tokens =
        new Patient()
            .visit(
                new ScriptedInquiry()
                    .accepting(
                        Map.of(
                            "x-ratelimit-limit-requests", "500",
                            "x-ratelimit-limit-tokens", "1000",
                            "x-ratelimit-remaining-tokens", "998")));

    assertThat(tokens.text(CheckId.RATE)).isEqualTo("row.rate.pass.tokens");
    assertThat(FactTexts.of(tokens.row(CheckId.RATE).summary().facts()))
        .isEqualTo(Map.of("tokens_left", "998", "tokens_limit", "1000"));
    assertThat(tokens.run().rateLimits()).hasSize(2);
  }

  @Test
  void bothNumbersStandInTheRow() {
    Visit visit = new Patient().visit(new ScriptedInquiry());

    assertThat(visit.text(CheckId.RATE)).isEqualTo("row.rate.pass");
    assertThat(FactTexts.of(visit.row(CheckId.RATE).summary().facts()))
        .containsEntry("requests_left", "499")
        .containsEntry("requests_limit", "500")
        .containsEntry("tokens_left", "998")
        .containsEntry("tokens_limit", "1000");
  }
}

package io.github.quotadoctor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.diagnosis.Actor;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.FactTexts;
import io.github.quotadoctor.diagnosis.Remedy;
import io.github.quotadoctor.http.Breakage;
import io.github.quotadoctor.http.Exchange;
import io.github.quotadoctor.http.Stage;
import io.github.quotadoctor.openai.GatewayBalance;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class GatewayTest {
  private static final String URL = "https://gateway.example/v1";
  private static final GatewayBalance BALANCE =
      new GatewayBalance(Optional.of(new BigDecimal("20")), Optional.of(new BigDecimal("19.996")));

  private static Patient patient() {
    return new Patient().behind(URL);
  }

  @Test
  void theWalletIsAskedAndNamedOnARefusalForMoney() {
    Visit visit =
        patient().visit(new ScriptedInquiry().probe(Exchanges.noCredit()).balance(BALANCE));

    assertThat(visit.asked()).contains("balance");
    assertThat(visit.text(CheckId.BILLING)).isEqualTo("row.billing.gateway");
    assertThat(FactTexts.of(visit.row(CheckId.BILLING).summary().facts()))
        .containsEntry("used", "$20.00")
        .containsEntry("limit", "$20.00");
  }

  @Test
  void theWalletIsNamedWhenTheRequestIsAccepted() {
    Visit visit =
        patient()
            .visit(
                new ScriptedInquiry()
                    .accepting(Map.of("content-type", "application/json"))
                    .balance(new GatewayBalance(Optional.empty(), Optional.empty())));

    assertThat(visit.text(CheckId.BILLING)).isEqualTo("row.billing.pass.balance");
    assertThat(FactTexts.of(visit.row(CheckId.BILLING).summary().facts()))
        .containsEntry("used", "?")
        .containsEntry("limit", "amount.unlimited");
  }

  @Test
  void aWalletThatIsNotToldChangesNothing() {
    Visit visit = patient().visit(new ScriptedInquiry().probe(Exchanges.noCredit()));

    assertThat(visit.asked()).contains("balance");
    assertThat(visit.text(CheckId.BILLING)).isEqualTo("row.cause.credit_balance_exhausted");
  }

  @Test
  void openAiItselfIsNeverAskedForAWallet() {
    assertThat(new Patient().visit(new ScriptedInquiry().probe(Exchanges.noCredit())).asked())
        .doesNotContain("balance");
    assertThat(new Patient().visit(new ScriptedInquiry().accepting(Map.of())).asked())
        .doesNotContain("balance");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "openai-version",
        "openai-processing-ms",
        "openai-organization",
        "x-openai-proxy-wasm"
      })
  void aProxyInFrontOfOpenAiIsNotAskedEither(String header) {
    Visit accepted = patient().visit(new ScriptedInquiry().accepting(Map.of(header, "1")));
    Visit refused =
        patient()
            .visit(
                new ScriptedInquiry()
                    .modelsBearing(Map.of(header, "1"))
                    .probe(Exchanges.noCredit()));

    assertThat(accepted.asked()).doesNotContain("balance");
    assertThat(refused.asked()).doesNotContain("balance");
  }

  static Stream<Exchange> decidedByTheHost() {
    return Stream.of(
        Exchanges.rejectedKey(),
        Exchanges.mismatch("mismatched_project"),
        Exchanges.noCredit(),
        Exchanges.error(403, "new_api_error", "insufficient_user_quota", "No."),
        Exchanges.error(400, "budget_exceeded", "400", "Budget has been exceeded!"),
        Exchanges.spendLimit(),
        Exchanges.deniedModel("x"),
        Exchanges.rateLimited(),
        Exchanges.outage());
  }

  @ParameterizedTest
  @MethodSource("decidedByTheHost")
  void theOperatorOfTheHostDecides(Exchange refusal) {
    Visit visit = patient().visit(new ScriptedInquiry().models(refusal));

    assertThat(visit.verdict().actor()).isEqualTo(Actor.GATEWAY_OPERATOR);
    assertThat(visit.verdict().steps())
        .singleElement()
        .satisfies(step -> assertThat(step.text().key()).isEqualTo("gateway.do.1"))
        .satisfies(step -> assertThat(step.remedy()).isEqualTo(Remedy.words()))
        .satisfies(
            step -> assertThat(step.text().facts().value("host")).contains("gateway.example"));
    assertThat(visit.notes(CheckId.ENVIRONMENT)).contains("not_openai");
  }

  @Test
  void aGatewaysOwnWalletIsAMatterOfQuotaWhateverItsStatus() {
    for (int status : new int[] {400, 401, 402, 403, 429}) {
      Visit visit =
          patient()
              .visit(
                  new ScriptedInquiry()
                      .probe(
                          Exchanges.error(
                              status, "new_api_error", "insufficient_user_quota", "No.")));

      assertThat(visit.cause()).isEqualTo(Cause.INSUFFICIENT_QUOTA);
      assertThat(visit.exitCode()).isEqualTo(12);
    }
  }

  @Test
  void theNetworkBetweenIsNotTheOperators() {
    Visit visit =
        patient()
            .visit(
                new ScriptedInquiry()
                    .models(Exchanges.broken(Stage.LOOKUP, Breakage.UNKNOWN_HOST)));

    assertThat(visit.verdict().actor()).isEqualTo(Actor.NETWORK_ADMIN);
    assertThat(visit.verdict().finding().facts().value("host")).contains("gateway.example");
  }

  @Test
  void onOpenAiTheCatalogueNamesActorAndSteps() {
    Visit visit = new Patient().visit(new ScriptedInquiry().probe(Exchanges.noCredit()));

    assertThat(visit.verdict().actor()).isEqualTo(Actor.ORGANIZATION_OWNER);
    assertThat(visit.verdict().steps())
        .extracting(step -> step.text().key())
        .containsExactly(
            "cause.credit_balance_exhausted.do.1", "cause.credit_balance_exhausted.do.2");
    assertThat(visit.verdict().steps().get(0).remedy().url()).isPresent();
  }
}

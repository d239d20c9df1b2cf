package io.github.quotadoctor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.FactTexts;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Note;
import io.github.quotadoctor.diagnosis.Outcome;
import io.github.quotadoctor.http.Exchange;
import io.github.quotadoctor.statuspage.Coverage;
import io.github.quotadoctor.statuspage.Incident;
import io.github.quotadoctor.statuspage.Provider;
import io.github.quotadoctor.statuspage.ProviderId;
import io.github.quotadoctor.statuspage.StatusReading;
import io.github.quotadoctor.statuspage.StatusTrouble;
import io.github.quotadoctor.statuspage.StatusVerdict;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StatusCheckTest {
  private static final Incident INCIDENT =
      new Incident(
          "Errors\nin\u202e embeddings",
          "investigating",
          Optional.empty(),
          Optional.empty(),
          Optional.of("https://status.openai.com/incidents/1"));

  private static final Incident BILLING =
      new Incident(
          "False quota errors",
          "resolved",
          Optional.empty(),
          Optional.of(Instant.parse("2026-11-20T21:15:42Z")),
          Optional.empty());

  @ParameterizedTest
  @CsvSource({
    "NONE_REPORTED, PASS, 0",
    "OTHER_ENDPOINT, PASS, 1",
    "MAINTENANCE, PASS, 1",
    "RECOVERING, PASS, 1",
    "UNSCOPED_INCIDENT, PASS, 1",
    "OUTAGE, WARN, 1",
    "DEGRADED, WARN, 1",
    "UNKNOWN, UNKNOWN, 0"
  })
  void everyWordOfThePageHasItsOutcome(StatusVerdict word, Outcome outcome, int notes) {
    Visit visit = visit(word, Optional.empty());

    assertThat(visit.outcome(CheckId.STATUS)).isEqualTo(outcome);
    assertThat(visit.row(CheckId.STATUS).code()).contains(word.name().toLowerCase(Locale.ROOT));
    assertThat(visit.notes(CheckId.STATUS)).hasSize(notes).allMatch("incident"::equals);
    assertThat(visit.row(CheckId.STATUS).summary().facts().value("time")).contains("12:03");
  }

  @Test
  void noWordOfThePageChangesTheVerdict() {
    for (StatusVerdict word : StatusVerdict.values()) {
      assertThat(visit(word, Optional.empty()).exitCode()).isZero();
      for (Exchange refusal :
          List.of(Exchanges.noCredit(), Exchanges.rateLimited(), Exchanges.outage())) {
        Visit usual = new Patient().visit(new ScriptedInquiry().probe(refusal));

        Visit visit = visit(word, Optional.of(refusal));

        assertThat(visit.verdict()).isEqualTo(usual.verdict());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(StatusTrouble.class)
  void aPageThatCannotBeReadSaysWhy(StatusTrouble trouble) {
    StatusReading unread =
        StatusReading.unreadable(ScriptedInquiry.OPENAI, trouble, List.of(), ScriptedInquiry.NOW);
    Visit visit = new Patient().visit(new ScriptedInquiry().status(unread));

    assertThat(visit.text(CheckId.STATUS))
        .isEqualTo("row.status.unknown." + trouble.name().toLowerCase(Locale.ROOT));
    assertThat(visit.exitCode()).isZero();
  }

  @Test
  void whatThePageSaysIsCleanedBeforeItIsPrinted() {
    Visit visit = visit(StatusVerdict.OUTAGE, Optional.empty());

    assertThat(FactTexts.of(visit.row(CheckId.STATUS).notes().get(0).facts()))
        .containsEntry("title", "Errors in embeddings")
        .containsEntry("url", "https://status.openai.com/incidents/1");
  }

  @ParameterizedTest
  @EnumSource(
      value = StatusVerdict.class,
      names = {"UNKNOWN"},
      mode = EnumSource.Mode.EXCLUDE)
  void aRefusalForQuotaNamesIncidentsOfBillingAndStaysWhatItIs(StatusVerdict word) {
    ScriptedInquiry inquiry =
        new ScriptedInquiry()
            .probe(Exchanges.noCredit())
            .status(ScriptedInquiry.status(word, List.of()))
            .billingIncidents(BILLING, BILLING, billing("second"), billing("third"));
    Visit usual = new Patient().visit(new ScriptedInquiry().probe(Exchanges.noCredit()));

    Visit visit = new Patient().visit(inquiry);

    assertThat(visit.notes(CheckId.STATUS)).containsExactly("billing_incident", "billing_incident");
    assertThat(FactTexts.of(visit.row(CheckId.STATUS).notes().get(0).facts()))
        .containsEntry("title", "False quota errors")
        .containsEntry("time", "2026-11-20 21:15")
        .containsEntry("url", "https://status.openai.com/");
    assertThat(visit.verdict()).isEqualTo(usual.verdict());
  }

  @Test
  void anIncidentOfBillingIsToldOnceBesideTheOthers() {
    StatusReading reading =
        ScriptedInquiry.status(StatusVerdict.DEGRADED, List.of(BILLING, INCIDENT));
    Visit visit =
        new Patient()
            .visit(
                new ScriptedInquiry()
                    .probe(Exchanges.noCredit())
                    .status(reading)
                    .billingIncidents(BILLING));

    assertThat(visit.notes(CheckId.STATUS)).containsExactly("billing_incident", "incident");
  }

  @Test
  void aPageThatWasNotReadIsNotSearchedForIncidentsOfBilling() {
    Visit visit =
        new Patient()
            .visit(
                new ScriptedInquiry()
                    .probe(Exchanges.noCredit())
                    .status(ScriptedInquiry.status(StatusVerdict.UNKNOWN, List.of()))
                    .billingIncidents(BILLING));

    assertThat(visit.asked()).doesNotContain("billing incidents");
    assertThat(visit.notes(CheckId.STATUS)).isEmpty();
  }

  @Test
  void onlyARefusalForQuotaIsBroughtTogetherWithBilling() {
    for (Exchange answer : List.of(Exchanges.rateLimited(), Exchanges.outage())) {
      Visit visit =
          new Patient().visit(new ScriptedInquiry().probe(answer).billingIncidents(BILLING));

      assertThat(visit.asked()).doesNotContain("billing incidents");
    }
    assertThat(new Patient().visit(new ScriptedInquiry()).asked())
        .doesNotContain("billing incidents", "alternatives");
  }

  @Test
  void anotherHostsRefusalIsNoMatterForThePagesOfOpenAi() {
    for (Exchange answer : List.of(Exchanges.noCredit(), Exchanges.outage())) {
      Visit visit =
          new Patient()
              .behind("https://gateway.example/v1")
              .visit(new ScriptedInquiry().probe(answer).billingIncidents(BILLING));

      assertThat(visit.asked()).doesNotContain("billing incidents", "alternatives");
    }
  }

  @Test
  void withoutAKeyNothingMoreIsAsked() {
    assertThat(new Patient().withoutKey().visit(new ScriptedInquiry()).asked())
        .containsExactly("status");
  }

  @Test
  void anOutageNamesTheAlternativesByWhatTheirPagesSay() {
    ScriptedInquiry inquiry =
        new ScriptedInquiry()
            .models(Exchanges.outage())
            .alternatives(
                alternative("Claude", StatusVerdict.NONE_REPORTED),
                alternative("Gemini", StatusVerdict.DEGRADED),
                alternative("Mistral", StatusVerdict.UNKNOWN),
                alternative("DeepSeek", StatusVerdict.MAINTENANCE),
                alternative("Groq", StatusVerdict.NONE_REPORTED));

    Visit visit = new Patient().visit(inquiry);

    assertThat(visit.row(CheckId.STATUS).notes())
        .containsExactly(
            new Note(
                "alternatives",
                Facts.none()
                    .with("calm", List.of("Claude", "Groq"))
                    .with("troubled", List.of("Gemini", "DeepSeek"))
                    .with("unread", List.of("Mistral"))));
  }

  @Test
  void whatNoAlternativeIsIsNotSaid() {
    Visit visit =
        new Patient()
            .visit(
                new ScriptedInquiry()
                    .probe(Exchanges.outage())
                    .alternatives(alternative("Claude", StatusVerdict.UNKNOWN)));

    assertThat(visit.row(CheckId.STATUS).notes())
        .containsExactly(new Note("alternatives", Facts.none().with("unread", List.of("Claude"))));
  }

  private static Incident billing(String title) {
    return new Incident(
        title, BILLING.status(), BILLING.since(), BILLING.updatedAt(), BILLING.url());
  }

  private static StatusReading alternative(String name, StatusVerdict verdict) {
    StatusReading shape = ScriptedInquiry.status(verdict, List.of());
    return new StatusReading(
        new Provider(
            ProviderId.ANTHROPIC, name, URI.create("https://status.example/"), Coverage.API),
        verdict,
        shape.affected(),
        shape.incidents(),
        shape.until(),
        shape.notices(),
        shape.billing(),
        shape.elsewhere(),
        shape.trouble(),
        shape.source(),
        shape.attempts(),
        shape.readAt());
  }

  private static Visit visit(StatusVerdict word, Optional<Exchange> refusal) {
    boolean quiet = word == StatusVerdict.NONE_REPORTED || word == StatusVerdict.UNKNOWN;
    ScriptedInquiry inquiry =
        new ScriptedInquiry()
            .status(ScriptedInquiry.status(word, quiet ? List.of() : List.of(INCIDENT)));
    refusal.ifPresent(inquiry::probe);
    return new Patient().visit(inquiry);
  }
}

package io.github.quotadoctor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.Outcome;
import io.github.quotadoctor.http.Exchange;
import io.github.quotadoctor.statuspage.Incident;
import io.github.quotadoctor.statuspage.StatusReading;
import io.github.quotadoctor.statuspage.StatusTrouble;
import io.github.quotadoctor.statuspage.StatusVerdict;
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

    assertThat(visit.row(CheckId.STATUS).notes().get(0).facts().values())
        .containsEntry("title", "Errors in embeddings")
        .containsEntry("url", "https://status.openai.com/incidents/1");
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

package io.github.quotadoctor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Outcome;
import io.github.quotadoctor.http.Exchange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CrashTest {
  /** A check that crashes in the place of another. */
  private record Crashing(Check original) implements Check {
    @Override
    public CheckId id() {
      return original.id();
    }

    @Override
    public List<CheckId> needs() {
      return original.needs();
    }

    @Override
    public CheckResult judge(Examination examination) {
      throw new IllegalStateException("sk-proj-secret must not be printed");
    }
  }

  private static Visit visit(CheckId crashing, ScriptedInquiry inquiry) {
    List<Check> checks =
        Doctor.CHECKS.stream()
            .map(check -> check.id() == crashing ? new Crashing(check) : check)
            .toList();
    return Visit.of(new Patient().settings(), inquiry, checks);
  }

  @ParameterizedTest
  @EnumSource(CheckId.class)
  void aCrashIsUnknownAndTheOthersStillReport(CheckId crashing) {
    Visit visit = visit(crashing, new ScriptedInquiry());

    assertThat(visit.results()).hasSize(8);
    assertThat(visit.outcome(crashing)).isEqualTo(Outcome.UNKNOWN);
    assertThat(visit.text(crashing)).isEqualTo("row.crashed");
    assertThat(visit.toString()).doesNotContain("secret");
    assertThat(visit.results())
        .filteredOn(it -> it.id() != crashing)
        .allSatisfy(
            it ->
                assertThat(it.outcome())
                    .isEqualTo(isSpoiled(it.id(), crashing) ? Outcome.SKIP : Outcome.PASS));
  }

  @ParameterizedTest
  @CsvSource({
    "ENVIRONMENT, INCONCLUSIVE, ENVIRONMENT",
    "NETWORK, INCONCLUSIVE, NETWORK",
    "KEY, INCONCLUSIVE, KEY",
    "ORGANIZATION, INCONCLUSIVE, ORGANIZATION",
    "BILLING, INCONCLUSIVE, BILLING",
    "LIMIT, HEALTHY, BILLING",
    "RATE, HEALTHY, BILLING",
    "STATUS, HEALTHY, BILLING"
  })
  void onlyCrashesBeforeTheProofPreventIt(CheckId crashing, Cause cause, CheckId decisive) {
    Visit visit = visit(crashing, new ScriptedInquiry());

    assertThat(visit.cause()).isEqualTo(cause);
    assertThat(visit.decisive()).isEqualTo(decisive);
  }

  @ParameterizedTest
  @CsvSource({
    "models, NETWORK",
    "probe, ORGANIZATION",
    "files, ORGANIZATION",
    "models without headers, ORGANIZATION",
    "balance, BILLING",
    "status, STATUS"
  })
  void aQuestionThatCrashesSpoilsOneCheckAndTheReportIsStillMade(String question, CheckId spoiled) {
    Exchange refusal =
        question.startsWith("models without")
            ? Exchanges.mismatch("mismatched_project")
            : Exchanges.noCredit();
    Patient patient = new Patient().project("proj_1");
    Visit visit =
        (question.equals("balance") ? patient.behind("https://gateway.example") : patient)
            .visit(new ScriptedInquiry().probe(refusal).crashingAt(question));

    assertThat(visit.outcome(spoiled)).isEqualTo(Outcome.UNKNOWN);
    assertThat(visit.text(spoiled)).isEqualTo("row.crashed");
    assertThat(visit.asked()).doesNotHaveDuplicates();
    assertThat(visit.exitCode()).isNotZero();
    assertThat(visit.run().billed()).isEmpty();
  }

  @Test
  void aCrashDoesNotHideANamedFailure() {
    Visit visit = visit(CheckId.STATUS, new ScriptedInquiry().probe(Exchanges.noCredit()));

    assertThat(visit.cause()).isEqualTo(Cause.CREDIT_BALANCE_EXHAUSTED);
  }

  private static boolean isSpoiled(CheckId id, CheckId crashing) {
    return id.isAfter(crashing) && id != CheckId.STATUS;
  }
}

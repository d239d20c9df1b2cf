package io.github.quotadoctor.watch;

import io.github.quotadoctor.check.Checkup;
import io.github.quotadoctor.config.WaitGoal;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.Retry;
import io.github.quotadoctor.diagnosis.Statement;
import java.util.Optional;

/** The account behind a key: one request a look, and the whole chain when its answer changes. */
public final class AccountSubject implements Subject {
  /** How the account is asked. */
  public interface Questions {
    /** Runs the whole chain. */
    Diagnosis all();

    /** Asks only what decided the whole chain last. */
    Checkup.Again again();
  }

  private final WaitGoal goal;
  private final Questions questions;
  private Optional<Diagnosis> last = Optional.empty();

  /** The account as these questions show it, with regard to this goal. */
  public AccountSubject(WaitGoal goal, Questions questions) {
    this.goal = goal;
    this.questions = questions;
  }

  @Override
  public Sighting look() {
    if (last.isEmpty()) {
      return whole();
    }
    Checkup.Again again = questions.again();
    return again.unchanged() ? sighting(last.get()).asking(again.retryAfter()) : whole();
  }

  /** The diagnosis of the last whole chain; empty before the first look. */
  public Optional<Diagnosis> last() {
    return last;
  }

  private Sighting whole() {
    Diagnosis diagnosis = questions.all();
    last = Optional.of(diagnosis);
    return sighting(diagnosis);
  }

  private Sighting sighting(Diagnosis diagnosis) {
    Finding finding = diagnosis.verdict().finding();
    CauseClass family = finding.cause().causeClass();
    return new Sighting(
        finding.cause().code(),
        family.code(),
        diagnosis.exitCode(),
        new Statement("cause." + finding.cause().code() + ".title", finding.facts()),
        outlook(finding),
        family == CauseClass.QUOTA || family == CauseClass.LIMIT,
        finding.retryAfter());
  }

  /** Keys, permissions and names in headers do not mend themselves; credit and limits come in. */
  private Outlook outlook(Finding finding) {
    return switch (finding.cause().causeClass()) {
      case HEALTHY -> Outlook.PASSES;
      case KEY, CONTEXT, PERMISSION, REQUEST -> Outlook.HOPELESS;
      case RATE_LIMIT -> rateLimited(finding);
      case QUOTA, LIMIT, OUTAGE, NETWORK, INCONCLUSIVE, FOREIGN -> Outlook.NOT_YET;
    };
  }

  private Outlook rateLimited(Finding finding) {
    if (finding.retry() == Retry.NO) {
      return Outlook.HOPELESS;
    }
    return goal == WaitGoal.QUOTA ? Outlook.TELLS_NOTHING : Outlook.NOT_YET;
  }
}

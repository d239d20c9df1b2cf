package io.github.quotadoctor.watch;

import io.github.quotadoctor.check.Checkup;
import io.github.quotadoctor.config.WaitGoal;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.Retry;
import io.github.quotadoctor.diagnosis.Statement;
import java.util.Optional;
import java.util.function.Supplier;

/** The account behind a key: one request a look, and the whole chain when its answer changes. */
public final class AccountSubject implements Subject {
  private final WaitGoal goal;
  private final Supplier<Diagnosis> all;
  private final Supplier<Checkup.Again> again;
  private Optional<Diagnosis> last = Optional.empty();

  /**
   * An account, with regard to this goal.
   *
   * @param all runs the whole chain
   * @param again asks only what decided the whole chain
   */
  public AccountSubject(WaitGoal goal, Supplier<Diagnosis> all, Supplier<Checkup.Again> again) {
    this.goal = goal;
    this.all = all;
    this.again = again;
  }

  @Override
  public Sighting look() {
    if (last.isEmpty()) {
      return whole();
    }
    Checkup.Again now = again.get();
    return switch (now.change()) {
      case NONE -> sighting(last.get()).asking(now.retryAfter());
      case SOME -> whole();
      case UNTOLD -> sighting(last.get()).telling(Outlook.TELLS_NOTHING);
    };
  }

  /** The diagnosis of the last whole chain; empty before the first look. */
  public Optional<Diagnosis> last() {
    return last;
  }

  private Sighting whole() {
    Diagnosis diagnosis = all.get();
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

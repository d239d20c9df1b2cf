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
  private final Supplier<Optional<Diagnosis>> all;
  private final Supplier<Checkup.Again> again;
  private Optional<Diagnosis> last = Optional.empty();

  /**
   * An account, with regard to this goal.
   *
   * @param all runs the whole chain; empty where it was cut short, and never at first
   * @param again sends again only what decided the whole chain
   */
  public AccountSubject(
      WaitGoal goal, Supplier<Optional<Diagnosis>> all, Supplier<Checkup.Again> again) {
    this.goal = goal;
    this.all = all;
    this.again = again;
  }

  @Override
  public Look look(boolean isLast) {
    if (last.isEmpty() || isLast) {
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

  private Look whole() {
    Optional<Diagnosis> now = all.get();
    last = now.or(() -> last);
    Look seen = sighting(last.orElseThrow());
    return now.isPresent() ? seen : seen.telling(Outlook.TELLS_NOTHING);
  }

  private Look sighting(Diagnosis diagnosis) {
    Finding finding = diagnosis.verdict().finding();
    CauseClass family = finding.cause().causeClass();
    return new Look(
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

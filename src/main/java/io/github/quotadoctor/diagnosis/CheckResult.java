package io.github.quotadoctor.diagnosis;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one check came to.
 *
 * @param code the cause's code when something was found, the status page's word on the status row
 * @param summary what the row says
 */
public record CheckResult(
    CheckId id,
    Outcome outcome,
    Optional<String> code,
    Statement summary,
    Optional<Finding> finding,
    Optional<ReplyEvidence> evidence,
    List<Note> notes,
    Optional<SkipReason> skipped,
    Duration took) {

  public CheckResult {
    notes = List.copyOf(notes);
  }

  /** The expectation holds. */
  public static CheckResult pass(CheckId id, Statement summary) {
    return plain(id, Outcome.PASS, summary);
  }

  /** The expectation holds, but something needs a look. */
  public static CheckResult warn(CheckId id, Statement summary) {
    return plain(id, Outcome.WARN, summary);
  }

  /** The expectation is broken by this finding. */
  public static CheckResult fail(CheckId id, Statement summary, Finding finding) {
    return found(id, Outcome.FAIL, summary, finding);
  }

  /** It cannot be told, and nothing explains why. */
  public static CheckResult unknown(CheckId id, Statement summary) {
    return plain(id, Outcome.UNKNOWN, summary);
  }

  /** It cannot be told because of this finding. */
  public static CheckResult unknown(CheckId id, Statement summary, Finding finding) {
    return found(id, Outcome.UNKNOWN, summary, finding);
  }

  /** The check was not judged. */
  public static CheckResult skip(CheckId id, SkipReason reason) {
    return new CheckResult(
        id,
        Outcome.SKIP,
        Optional.empty(),
        reason.statement(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.of(reason),
        Duration.ZERO);
  }

  private static CheckResult plain(CheckId id, Outcome outcome, Statement summary) {
    return new CheckResult(
        id,
        outcome,
        Optional.empty(),
        summary,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Duration.ZERO);
  }

  private static CheckResult found(
      CheckId id, Outcome outcome, Statement summary, Finding finding) {
    return new CheckResult(
        id,
        outcome,
        Optional.of(finding.cause().code()),
        summary,
        Optional.of(finding),
        Optional.empty(),
        finding.notes(),
        Optional.empty(),
        Duration.ZERO);
  }

  /** The same result with the answer it was judged on. */
  public CheckResult seen(Optional<ReplyEvidence> seen) {
    return new CheckResult(id, outcome, code, summary, finding, seen, notes, skipped, took);
  }

  /** The same result under this code. */
  public CheckResult coded(String code) {
    return new CheckResult(
        id, outcome, Optional.of(code), summary, finding, evidence, notes, skipped, took);
  }

  /** The same result with these notes instead of its own. */
  public CheckResult noting(List<Note> notes) {
    return new CheckResult(id, outcome, code, summary, finding, evidence, notes, skipped, took);
  }

  /** The same result with these notes beside its own. */
  public CheckResult alsoNoting(List<Note> more) {
    return noting(Stream.concat(notes.stream(), more.stream()).toList());
  }

  /** The same result with the time it took. */
  public CheckResult took(Duration took) {
    return new CheckResult(id, outcome, code, summary, finding, evidence, notes, skipped, took);
  }

  /**
   * Why checks that need this one cannot be judged, or empty when they can. A result that is only
   * unknown because of a cause that a later check answers for, blames that later check.
   */
  public Optional<SkipReason> blocks() {
    if (finding.filter(CheckResult::isOnlyAskedFor).isPresent()) {
      return Optional.empty();
    }
    return switch (outcome) {
      case PASS, WARN -> Optional.empty();
      case SKIP -> skipped.filter(reason -> !reason.equals(SkipReason.BY_OPTION));
      case FAIL -> Optional.of(foundNoKey() ? SkipReason.NO_KEY : SkipReason.brokenBy(id));
      case UNKNOWN -> Optional.of(SkipReason.brokenBy(blamed()));
    };
  }

  /** A share of a limit that the caller set; requests are accepted all the same. */
  private static boolean isOnlyAskedFor(Finding found) {
    return found.cause() == Cause.SPEND_THRESHOLD_REACHED
        || found.facts().value(Facts.VARIANT).filter(Facts.GATE::equals).isPresent();
  }

  private boolean foundNoKey() {
    return id == CheckId.ENVIRONMENT
        && finding.filter(found -> found.cause() == Cause.KEY_MISSING).isPresent();
  }

  private CheckId blamed() {
    return finding
        .flatMap(found -> found.cause().causeClass().owner())
        .filter(owner -> owner.isAfter(id))
        .orElse(id);
  }
}

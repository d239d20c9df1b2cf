package io.github.quotadoctor.compare;

import io.github.quotadoctor.diagnosis.Billed;
import io.github.quotadoctor.diagnosis.Comparison;
import io.github.quotadoctor.diagnosis.Comparison.Change;
import io.github.quotadoctor.diagnosis.Comparison.Field;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.ReportedValue;
import io.github.quotadoctor.diagnosis.RunInfo;
import io.github.quotadoctor.diagnosis.SpendStanding;
import io.github.quotadoctor.diagnosis.Spending;
import io.github.quotadoctor.diagnosis.UsageTier;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an earlier report tells that a later one can be compared with; empty where it tells nothing.
 *
 * @param at when its run started
 * @param verdict the verdict code
 * @param fingerprint of its key
 * @param organization the organization that was billed
 * @param project the project that was billed
 * @param organizationLimit the organization's spend limit
 * @param projectLimit the project's spend limit
 * @param tier the estimated usage tier
 */
public record Baseline(
    Instant at,
    String verdict,
    Optional<String> fingerprint,
    Optional<String> organization,
    Optional<String> project,
    Optional<ReportedValue.Limit> organizationLimit,
    Optional<ReportedValue.Limit> projectLimit,
    Optional<String> tier) {
  /** The same values of a diagnosis. */
  static Baseline of(Diagnosis diagnosis) {
    RunInfo run = diagnosis.run();
    return new Baseline(
        run.startedAt(),
        diagnosis.verdict().cause().code(),
        run.key().map(RunInfo.KeyInfo::fingerprint),
        run.billed().flatMap(Billed::organization),
        run.billed().flatMap(Billed::project),
        run.spending().flatMap(Spending::organization).flatMap(Baseline::limit),
        run.spending().flatMap(Spending::project).flatMap(Baseline::limit),
        run.spending().flatMap(Spending::tier).map(UsageTier::code));
  }

  private static Optional<ReportedValue.Limit> limit(SpendStanding standing) {
    return standing.limit() == SpendStanding.Limit.NONE
        ? Optional.of(new ReportedValue.Limit(Optional.empty()))
        : standing.limitUsd().map(usd -> new ReportedValue.Limit(Optional.of(usd)));
  }

  /** The diagnosis with what changed since. */
  public Diagnosis beside(Diagnosis diagnosis) {
    return diagnosis.compared(comparison(of(diagnosis)));
  }

  /**
   * What changed. A value that one of the two does not tell is no change; only the key is, because
   * a report always tells whether there was one.
   */
  Comparison comparison(Baseline now) {
    List<Change> changes = new ArrayList<>();
    if (!verdict.equals(now.verdict)) {
      changes.add(
          change(Field.VERDICT, texts(Optional.of(verdict)), texts(Optional.of(now.verdict))));
    }
    if (!fingerprint.equals(now.fingerprint)) {
      changes.add(change(Field.KEY, texts(fingerprint), texts(now.fingerprint)));
    }
    addIfTold(changes, Field.ORGANIZATION, texts(organization), texts(now.organization));
    addIfTold(changes, Field.PROJECT, texts(project), texts(now.project));
    boolean sameOrganization = isSame(organization, now.organization);
    if (sameOrganization) {
      addIfTold(changes, Field.ORGANIZATION_LIMIT, organizationLimit, now.organizationLimit);
    }
    if (isSame(project, now.project)) {
      addIfTold(changes, Field.PROJECT_LIMIT, projectLimit, now.projectLimit);
    }
    if (sameOrganization) {
      addIfTold(changes, Field.TIER, texts(tier), texts(now.tier));
    }
    return new Comparison(
        at,
        verdict,
        now.verdict,
        keyChanged(now),
        changed(organization, now.organization),
        changed(project, now.project),
        changes);
  }

  /** Whether there was a key is always told. */
  private Optional<Boolean> keyChanged(Baseline now) {
    return fingerprint.isEmpty() && now.fingerprint.isEmpty()
        ? Optional.empty()
        : Optional.of(!fingerprint.equals(now.fingerprint));
  }

  /** Limits of different accounts are no change of either. */
  private static boolean isSame(Optional<String> was, Optional<String> is) {
    return was.isPresent() && was.equals(is);
  }

  private static Optional<ReportedValue.Text> texts(Optional<String> value) {
    return value.map(ReportedValue.Text::new);
  }

  private static <V extends ReportedValue> void addIfTold(
      List<Change> changes, Field field, Optional<V> was, Optional<V> is) {
    if (changed(was, is).orElse(false)) {
      changes.add(change(field, was, is));
    }
  }

  private static <V extends ReportedValue> Change change(
      Field field, Optional<V> was, Optional<V> is) {
    return new Change(field, was.map(it -> it), is.map(it -> it));
  }

  private static <T> Optional<Boolean> changed(Optional<T> was, Optional<T> is) {
    return was.isPresent() && is.isPresent() ? Optional.of(!was.equals(is)) : Optional.empty();
  }
}

package io.github.quotadoctor.compare;

import io.github.quotadoctor.diagnosis.Billed;
import io.github.quotadoctor.diagnosis.Comparison;
import io.github.quotadoctor.diagnosis.Comparison.Change;
import io.github.quotadoctor.diagnosis.Comparison.Field;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.RunInfo;
import io.github.quotadoctor.diagnosis.SpendStanding;
import io.github.quotadoctor.diagnosis.Spending;
import io.github.quotadoctor.diagnosis.UsageTier;
import java.math.BigDecimal;
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
 * @param organizationLimit in US dollars, or {@code none}
 * @param projectLimit in US dollars, or {@code none}
 * @param tier the estimated usage tier
 */
public record Baseline(
    Instant at,
    String verdict,
    Optional<String> fingerprint,
    Optional<String> organization,
    Optional<String> project,
    Optional<String> organizationLimit,
    Optional<String> projectLimit,
    Optional<String> tier) {
  static final String NO_LIMIT = SpendStanding.Limit.NONE.code();

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

  private static Optional<String> limit(SpendStanding standing) {
    return standing.limit() == SpendStanding.Limit.NONE
        ? Optional.of(NO_LIMIT)
        : standing.limitUsd().map(Baseline::amount);
  }

  static String amount(BigDecimal usd) {
    return usd.stripTrailingZeros().toPlainString();
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
      changes.add(new Change(Field.VERDICT, Optional.of(verdict), Optional.of(now.verdict)));
    }
    if (!fingerprint.equals(now.fingerprint)) {
      changes.add(new Change(Field.KEY, fingerprint, now.fingerprint));
    }
    addIfTold(changes, Field.ORGANIZATION, organization, now.organization);
    addIfTold(changes, Field.PROJECT, project, now.project);
    addIfTold(changes, Field.ORGANIZATION_LIMIT, organizationLimit, now.organizationLimit);
    addIfTold(changes, Field.PROJECT_LIMIT, projectLimit, now.projectLimit);
    addIfTold(changes, Field.TIER, tier, now.tier);
    return new Comparison(
        at,
        verdict,
        now.verdict,
        changed(fingerprint, now.fingerprint),
        changed(organization, now.organization),
        changed(project, now.project),
        changes);
  }

  private static void addIfTold(
      List<Change> changes, Field field, Optional<String> was, Optional<String> is) {
    if (changed(was, is).orElse(false)) {
      changes.add(new Change(field, was, is));
    }
  }

  private static Optional<Boolean> changed(Optional<String> was, Optional<String> is) {
    return was.isPresent() && is.isPresent() ? Optional.of(!was.equals(is)) : Optional.empty();
  }
}

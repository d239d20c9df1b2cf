package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Comparison;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Outcome;
import io.github.quotadoctor.diagnosis.ReplyEvidence;
import io.github.quotadoctor.diagnosis.RunInfo;
import io.github.quotadoctor.diagnosis.SkipReason;
import io.github.quotadoctor.diagnosis.Verdict;
import java.util.Optional;
import java.util.Set;

/** One line for each row that broke, warned or was left out, then the verdict; codes only. */
public final class ShortReporter implements Reporter {
  static final String NO_KEY = "-";

  private static final int OUTCOME_CELLS = 9;
  private static final Set<SkipReason> CHOSEN = Set.of(SkipReason.PROBE_NONE, SkipReason.BY_OPTION);

  @Override
  public String report(Diagnosis diagnosis) {
    StringBuilder report = new StringBuilder();
    diagnosis.results().stream()
        .filter(ShortReporter::isWorthALine)
        .map(ShortReporter::row)
        .forEach(report::append);
    report.append(DisplayWidth.pad("verdict", OUTCOME_CELLS)).append(fields(diagnosis, NO_KEY));
    diagnosis.comparison().map(ShortReporter::baseline).ifPresent(report::append);
    return report.toString();
  }

  /** What was skipped because of another row is told by that row. */
  private static boolean isWorthALine(CheckResult result) {
    return result.skipped().map(CHOSEN::contains).orElse(result.outcome() != Outcome.PASS);
  }

  private static String row(CheckResult result) {
    String status =
        result.evidence().flatMap(ReplyEvidence::httpStatus).map(it -> it + " ").orElse("");
    String code = result.code().or(() -> result.skipped().map(SkipReason::code)).orElse("-");
    boolean skipped = result.outcome() == Outcome.SKIP;
    return DisplayWidth.pad(result.outcome().code(), OUTCOME_CELLS)
        + result.id().code()
        + "  "
        + (skipped ? "because=" : status)
        + code
        + "\n";
  }

  private static String baseline(Comparison comparison) {
    return DisplayWidth.pad("baseline", OUTCOME_CELLS)
        + " was="
        + comparison.verdictWas()
        + "  is="
        + comparison.verdictIs()
        + "  key="
        + changed(comparison.keyChanged())
        + "  organization="
        + changed(comparison.organizationChanged())
        + "  project="
        + changed(comparison.projectChanged())
        + "\n";
  }

  private static String changed(Optional<Boolean> changed) {
    return changed.map(it -> it ? "changed" : "same").orElse("unknown");
  }

  /**
   * What the verdict line tells, to its end.
   *
   * @param noKey what stands for the fingerprint where there is no key
   */
  static String fields(Diagnosis diagnosis, String noKey) {
    Verdict verdict = diagnosis.verdict();
    return verdict.cause().code()
        + "  retry="
        + verdict.finding().retry().code()
        + "  actor="
        + verdict.actor().code()
        + "  exit="
        + diagnosis.exitCode()
        + "  key="
        + diagnosis.run().key().map(RunInfo.KeyInfo::fingerprint).orElse(noKey)
        + diagnosis.run().scenario().map(scenario -> "  simulated=" + scenario).orElse("")
        + "\n";
  }
}

package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Outcome;
import io.github.quotadoctor.diagnosis.ReplyEvidence;
import io.github.quotadoctor.diagnosis.RunInfo;
import io.github.quotadoctor.diagnosis.SkipReason;
import io.github.quotadoctor.diagnosis.Verdict;

/** One line for each row that did not pass, then the verdict; codes only, in every language. */
public final class ShortReporter implements Reporter {
  private static final int OUTCOME_CELLS = 9;

  @Override
  public String report(Diagnosis diagnosis) {
    StringBuilder report = new StringBuilder();
    diagnosis.results().stream()
        .filter(result -> result.outcome() != Outcome.PASS)
        .map(ShortReporter::row)
        .forEach(report::append);
    return report.append(verdict(diagnosis)).toString();
  }

  private static String row(CheckResult result) {
    String status = result.evidence().map(ReplyEvidence::httpStatus).map(it -> it + " ").orElse("");
    String code = result.code().or(() -> result.skipped().map(SkipReason::code)).orElse("-");
    boolean skipped = result.outcome() == Outcome.SKIP;
    return DisplayWidth.pad(result.outcome().code(), OUTCOME_CELLS)
        + result.id().code()
        + "  "
        + (skipped ? "because=" : status)
        + code
        + "\n";
  }

  private static String verdict(Diagnosis diagnosis) {
    Verdict verdict = diagnosis.verdict();
    return DisplayWidth.pad("verdict", OUTCOME_CELLS)
        + verdict.cause().code()
        + "  retry="
        + verdict.finding().retry().code()
        + "  actor="
        + verdict.actor().code()
        + "  exit="
        + verdict.exitCode()
        + "  key="
        + diagnosis.run().key().map(RunInfo.KeyInfo::fingerprint).orElse("-")
        + diagnosis.run().scenario().map(scenario -> "  simulated=" + scenario).orElse("")
        + "\n";
  }
}

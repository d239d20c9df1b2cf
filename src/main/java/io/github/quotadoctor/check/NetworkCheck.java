package io.github.quotadoctor.check;

import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Note;
import io.github.quotadoctor.diagnosis.Statement;
import java.util.List;
import java.util.Optional;

/** The host is reached and answers like an API. */
final class NetworkCheck implements Check {
  @Override
  public CheckId id() {
    return CheckId.NETWORK;
  }

  @Override
  public List<CheckId> needs() {
    return List.of(CheckId.ENVIRONMENT);
  }

  @Override
  public CheckResult judge(Examination examination) {
    Reading reading = examination.models();
    return reading
        .refusal(CauseClass.NETWORK)
        .map(finding -> CheckResult.fail(id(), Rows.refused(finding), finding))
        .orElseGet(() -> answered(examination))
        .seen(reading.evidence());
  }

  private CheckResult answered(Examination examination) {
    Facts way = Way.of(examination.settings());
    return clockDifference(examination)
        .map(
            note ->
                CheckResult.warn(
                        id(), new Statement("row.network.clock_off", way.and(note.facts())))
                    .noting(List.of(note)))
        .orElseGet(() -> CheckResult.pass(id(), new Statement("row.network.pass", way)));
  }

  /** A simulated server keeps this machine's own time. */
  private static Optional<Note> clockDifference(Examination examination) {
    return examination.settings().scenario().isPresent()
        ? Optional.empty()
        : examination.clockDifference();
  }
}

package io.github.quotadoctor.diagnosis;

import java.util.List;
import java.util.Optional;

/**
 * A whole run: its circumstances, every row of the chain in order, and the verdict.
 *
 * @param comparison what changed since an earlier report, where one was given
 * @param gaveUp whether it was waited for another verdict, in vain
 */
public record Diagnosis(
    RunInfo run,
    List<CheckResult> results,
    Verdict verdict,
    Optional<Comparison> comparison,
    boolean gaveUp) {
  private static final int GAVE_UP = 31;

  public Diagnosis {
    results = List.copyOf(results);
  }

  /** A run by itself. */
  public Diagnosis(RunInfo run, List<CheckResult> results, Verdict verdict) {
    this(run, results, verdict, Optional.empty(), false);
  }

  /** The same diagnosis beside an earlier report. */
  public Diagnosis compared(Comparison comparison) {
    return new Diagnosis(run, results, verdict, Optional.of(comparison), gaveUp);
  }

  /** The same diagnosis after a wait in vain. */
  public Diagnosis givenUp() {
    return new Diagnosis(run, results, verdict, comparison, true);
  }

  /** The same diagnosis in the circumstances of a longer run. */
  public Diagnosis during(RunInfo run) {
    return new Diagnosis(run, results, verdict, comparison, gaveUp);
  }

  /** The exit code of the run. */
  public int exitCode() {
    return gaveUp ? GAVE_UP : verdict.exitCode();
  }

  /** The notes of all rows, each once, in chain order. */
  public List<Note> notes() {
    return results.stream().flatMap(result -> result.notes().stream()).distinct().toList();
  }

  /** The row of one check. */
  public CheckResult result(CheckId id) {
    return results.stream().filter(result -> result.id() == id).findFirst().orElseThrow();
  }
}

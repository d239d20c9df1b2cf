package io.github.quotadoctor.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A whole run: its circumstances, every row of the chain in order, and the verdict.
 *
 * @param comparison what changed since an earlier report, where one was given
 * @param waiting how it was waited for health, where it was
 * @param allowance what was said not to matter, where it is about this verdict
 */
public record Diagnosis(
    RunInfo run,
    List<CheckResult> results,
    Verdict verdict,
    Optional<Comparison> comparison,
    Optional<Waiting> waiting,
    Optional<Allowance> allowance) {
  public Diagnosis {
    results = List.copyOf(results);
  }

  /** A run by itself. */
  public Diagnosis(RunInfo run, List<CheckResult> results, Verdict verdict) {
    this(run, results, verdict, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same diagnosis beside an earlier report. */
  public Diagnosis compared(Comparison comparison) {
    return new Diagnosis(run, results, verdict, Optional.of(comparison), waiting, allowance);
  }

  /** The same diagnosis at the end of a wait, in the circumstances of the whole wait. */
  public Diagnosis after(Waiting waiting, RunInfo whole) {
    return new Diagnosis(whole, results, verdict, comparison, Optional.of(waiting), allowance);
  }

  /** The same diagnosis where these verdicts do not matter; the verdict stays what it is. */
  public Diagnosis allowing(Set<Allowance> allowances) {
    Optional<Allowance> covering = allowances.stream().filter(it -> it.covers(this)).findFirst();
    return new Diagnosis(run, results, verdict, comparison, waiting, covering);
  }

  /** Whether the verdict was said not to matter. */
  public boolean allowed() {
    return allowance.isPresent();
  }

  /** The exit code of the run. */
  public int exitCode() {
    if (allowed()) {
      return 0;
    }
    return waiting.filter(Waiting::gaveUp).isPresent()
        ? Waiting.GAVE_UP_EXIT_CODE
        : verdict.exitCode();
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

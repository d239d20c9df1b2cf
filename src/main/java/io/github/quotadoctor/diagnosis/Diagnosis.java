package io.github.quotadoctor.diagnosis;

import java.util.List;

/** A whole run: its circumstances, every row of the chain in order, and the verdict. */
public record Diagnosis(RunInfo run, List<CheckResult> results, Verdict verdict) {
  public Diagnosis {
    results = List.copyOf(results);
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

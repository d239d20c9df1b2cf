package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Diagnosis;

/** Puts a diagnosis into one format. */
@FunctionalInterface
public interface Reporter {
  /** The whole report, with a line break at its end; empty when there is nothing to print. */
  String report(Diagnosis diagnosis);
}

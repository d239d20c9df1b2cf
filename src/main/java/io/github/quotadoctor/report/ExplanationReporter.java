package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Explanation;

/** Puts what a text tells into one format. */
@FunctionalInterface
public interface ExplanationReporter {
  /** The whole report, with a line break at its end; empty when there is nothing to print. */
  String report(Explanation explanation);
}

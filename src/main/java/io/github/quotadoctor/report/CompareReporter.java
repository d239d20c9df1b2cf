package io.github.quotadoctor.report;

import io.github.quotadoctor.compare.KeyComparison;

/** Puts several keys side by side into one format. */
@FunctionalInterface
public interface CompareReporter {
  /** The whole report, with a line break at its end; empty when there is nothing to print. */
  String report(KeyComparison comparison);
}

package io.github.quotadoctor.report;

import io.github.quotadoctor.statuspage.StatusSurvey;

/** Puts what the status pages say into one format. */
@FunctionalInterface
public interface StatusReporter {
  /** The whole report, with a line break at its end; empty when there is nothing to print. */
  String report(StatusSurvey survey);
}

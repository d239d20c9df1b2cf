package io.github.quotadoctor.report;

import io.github.quotadoctor.spend.SpendSurvey;

/** Puts who spent it into one format. */
@FunctionalInterface
public interface SpendReporter {
  /**
   * The whole report, with a line break at its end; empty when there is nothing to print, as where
   * it was not told and the format is for people.
   */
  String report(SpendSurvey survey);
}

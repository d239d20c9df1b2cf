package io.github.quotadoctor.check;

import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.Statement;

/** What a row says of a finding: the same words wherever the cause turns up. */
final class Rows {
  private Rows() {}

  /** A short form of the finding. */
  static Statement refused(Finding finding) {
    return new Statement("row.cause." + finding.cause().code(), finding.facts());
  }
}

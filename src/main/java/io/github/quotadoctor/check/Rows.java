package io.github.quotadoctor.check;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.Statement;

/** What a row says of a finding: the same words wherever the cause turns up. */
final class Rows {
  private Rows() {}

  /** A short form of the finding; not every answer is odd in the same way. */
  static Statement refused(CheckId id, Finding finding) {
    String key = "row.cause." + finding.cause().code();
    Facts facts = finding.facts().with("check", id.code());
    return finding.cause() == Cause.NOT_AN_API_ANSWER
        ? new Statement(key + "." + finding.facts().value("oddity").orElse("html"), facts)
        : new Statement(key, facts);
  }
}

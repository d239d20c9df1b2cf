package io.github.quotadoctor.report;

import io.github.quotadoctor.compare.KeyComparison;
import io.github.quotadoctor.compare.NamedDiagnosis;

/** A test report with a suite for each key; only the last key can make it fail. */
public final class CompareJUnit implements CompareReporter {
  private final Messages messages;

  /** A reporter in one language. */
  public CompareJUnit(Messages messages) {
    this.messages = messages;
  }

  @Override
  public String report(KeyComparison comparison) {
    JUnitReporter reporter = new JUnitReporter(messages);
    return Xml.document(
        xml -> {
          xml.open("testsuites");
          for (NamedDiagnosis key : comparison.keys()) {
            reporter.suite(
                xml,
                "quotadoctor." + key.name(),
                key.diagnosis(),
                key.equals(comparison.last()) && !key.diagnosis().allowed());
          }
          xml.close();
        });
  }
}

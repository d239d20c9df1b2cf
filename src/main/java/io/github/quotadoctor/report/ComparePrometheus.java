package io.github.quotadoctor.report;

import io.github.quotadoctor.compare.KeyComparison;
import io.github.quotadoctor.compare.NamedDiagnosis;
import java.util.Map;

/** The metrics of several keys, told apart by the label {@code name}. */
public final class ComparePrometheus implements CompareReporter {
  private final String version;

  /** A reporter of this version of the program. */
  public ComparePrometheus(String version) {
    this.version = version;
  }

  @Override
  public String report(KeyComparison comparison) {
    Exposition metrics = new Exposition();
    PrometheusReporter reporter = new PrometheusReporter(version);
    for (NamedDiagnosis key : comparison.keys()) {
      reporter.write(metrics, Map.of("name", key.name()), key.diagnosis());
    }
    return metrics.toString();
  }
}

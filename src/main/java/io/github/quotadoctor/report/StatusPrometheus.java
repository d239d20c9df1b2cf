package io.github.quotadoctor.report;

import io.github.quotadoctor.statuspage.StatusReading;
import io.github.quotadoctor.statuspage.StatusSurvey;
import io.github.quotadoctor.statuspage.StatusVerdict;
import java.util.LinkedHashMap;
import java.util.Map;

/** Metrics of what the status pages say. */
public final class StatusPrometheus implements StatusReporter {
  private final String version;

  /** A reporter of this version of the program. */
  public StatusPrometheus(String version) {
    this.version = version;
  }

  @Override
  public String report(StatusSurvey survey) {
    Exposition metrics = new Exposition();
    for (StatusReading reading : survey.readings()) {
      for (StatusVerdict verdict : StatusVerdict.values()) {
        metrics.gauge(
            "quotadoctor_status",
            "What each status page says: 1 for its verdict, 0 for the others.",
            labels(reading, verdict),
            reading.verdict() == verdict ? "1" : "0");
      }
      if (reading.verdict() != StatusVerdict.UNKNOWN) {
        metrics.gauge(
            "quotadoctor_status_read_timestamp_seconds",
            "When the page was read, in seconds since 1970; absent when it could not be read.",
            Map.of("provider", reading.provider().id().code()),
            Long.toString(reading.readAt().getEpochSecond()));
      }
    }
    metrics.gauge(
        "quotadoctor_status_exit_code",
        "The exit code of the run.",
        Map.of(),
        Integer.toString(survey.exitCode()));
    metrics.gauge(
        "quotadoctor_status_info", "The version of quotadoctor.", Map.of("version", version), "1");
    return metrics.toString();
  }

  private static Map<String, String> labels(StatusReading reading, StatusVerdict verdict) {
    Map<String, String> labels = new LinkedHashMap<>();
    labels.put("provider", reading.provider().id().code());
    labels.put("verdict", verdict.code());
    return labels;
  }
}

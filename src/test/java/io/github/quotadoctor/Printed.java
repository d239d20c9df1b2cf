package io.github.quotadoctor;

import java.util.regex.Pattern;

/** Takes out of a report what differs from run to run: ports, times and lengths of time. */
public final class Printed {
  private static final Pattern PORT = Pattern.compile("(127\\.0\\.0\\.1|\\.invalid):\\d+");
  private static final Pattern READ_AT = Pattern.compile("\\(read \\d\\d:\\d\\d UTC\\)");
  private static final Pattern WITHIN = Pattern.compile("within\\s\\d+\\.\\d s");
  private static final Pattern TOOK =
      Pattern.compile("(tokens?(?: \\(at most \\$[0-9.]+\\))?, )\\d+\\.\\d s");
  private static final Pattern TODAY =
      Pattern.compile("(takes\\s+today\\s+for\\s+)\\d{4}-\\d\\d-\\d\\d");
  private static final Pattern HERE =
      Pattern.compile("(clock\\s+says\\s+)\\d{4}-\\d\\d-\\d\\d(\\s+)\\d\\d:\\d\\d");
  private static final Pattern STARTED = Pattern.compile("(\"started_at\": )\"[^\"]*\"");
  private static final Pattern DURATION = Pattern.compile("(\"duration_ms\": )\\d+");

  private static final Pattern XML_TIME = Pattern.compile(" time=\"[0-9.]+\"");
  private static final Pattern XML_STAMP = Pattern.compile(" timestamp=\"[^\"]*\"");
  private static final Pattern METRIC =
      Pattern.compile("(?m)^(quotadoctor_run_(?:timestamp|duration)_seconds(?:\\{.*})?) .*");

  private Printed() {}

  /** The report with fixed values in their place. */
  public static String steady(String report) {
    String steady = PORT.matcher(report).replaceAll("$1:PORT");
    steady = READ_AT.matcher(steady).replaceAll("(read 12:03 UTC)");
    steady = WITHIN.matcher(steady).replaceAll("within 0.0 s");
    steady = TOOK.matcher(steady).replaceAll("$10.0 s");
    steady = TODAY.matcher(steady).replaceAll("$12026-11-21");
    steady = HERE.matcher(steady).replaceAll("$12026-11-21$212:03");
    steady = STARTED.matcher(steady).replaceAll("$1\"2026-11-21T12:03:00Z\"");
    steady = XML_TIME.matcher(steady).replaceAll(" time=\"0.000\"");
    steady = XML_STAMP.matcher(steady).replaceAll(" timestamp=\"2026-11-21T12:03:00\"");
    steady = METRIC.matcher(steady).replaceAll("$1 0");
    return DURATION.matcher(steady).replaceAll("$10");
  }
}

package io.github.quotadoctor.config;

/** The forms in which a report can be printed. */
public enum OutputFormat {
  TEXT,
  SHORT,
  JSON,
  MARKDOWN,
  JUNIT,
  GITHUB,
  PROMETHEUS,
  CSV
}

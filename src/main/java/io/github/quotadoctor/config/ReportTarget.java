package io.github.quotadoctor.config;

/** A file that a report is also to go to, and in which form. */
public record ReportTarget(OutputFormat format, String file) {}

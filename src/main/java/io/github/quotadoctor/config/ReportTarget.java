package io.github.quotadoctor.config;

/**
 * A file that a report is also to go to, and in which form.
 *
 * @param file as it was typed
 */
public record ReportTarget(OutputFormat format, String file, Destination destination) {}

package io.github.quotadoctor.config;

import java.util.List;
import java.util.Optional;

/**
 * How to print.
 *
 * @param ascii what was asked for, or empty when the character set decides
 * @param quiet how often {@code -q} was given, at most 2
 * @param verbose how often {@code -v} was given, at most 2
 * @param reports the files that the report also goes to
 * @param toFile whether it is written to a file
 */
public record DisplaySettings(
    OutputFormat format,
    ColorChoice color,
    Optional<Boolean> ascii,
    int quiet,
    int verbose,
    List<ReportTarget> reports,
    boolean toFile) {
  public DisplaySettings {
    reports = List.copyOf(reports);
  }

  /** What is used when nothing is asked for. */
  public static DisplaySettings plain() {
    return new DisplaySettings(
        OutputFormat.TEXT, ColorChoice.AUTO, Optional.empty(), 0, 0, List.of(), false);
  }

  /** The same for a file: in this form, in full, and without colours. */
  public DisplaySettings inFile(OutputFormat form) {
    return new DisplaySettings(
        form, ColorChoice.NEVER, ascii, 0, Math.min(verbose, 1), List.of(), true);
  }
}

package io.github.quotadoctor.config;

import java.util.Optional;

/**
 * How to print.
 *
 * @param ascii what was asked for, or empty when the character set decides
 * @param quiet how often {@code -q} was given, at most 2
 * @param verbose how often {@code -v} was given, at most 2
 */
public record DisplaySettings(
    OutputFormat format, ColorChoice color, Optional<Boolean> ascii, int quiet, int verbose) {
  /** What is used when nothing is asked for. */
  public static DisplaySettings plain() {
    return new DisplaySettings(OutputFormat.TEXT, ColorChoice.AUTO, Optional.empty(), 0, 0);
  }
}

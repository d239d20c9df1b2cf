package io.github.quotadoctor.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Works out how to print from options and variables. */
public final class DisplayResolver {
  private DisplayResolver() {}

  /**
   * The display settings, or what is wrong with them.
   *
   * @param directory that names of files are relative to
   * @param formats those that the command can print
   * @param inFiles those that it can write to files
   */
  public static Resolution<DisplaySettings> resolve(
      GivenOptions given,
      Environment environment,
      Path directory,
      Set<OutputFormat> formats,
      Set<OutputFormat> inFiles) {
    Problems problems = new Problems();
    OptionValues values = new OptionValues(given, environment, problems);
    Optional<Boolean> ascii =
        values.text(Option.ASCII).isPresent()
            ? Optional.of(values.flag(Option.ASCII))
            : Optional.empty();
    DisplaySettings display =
        new DisplaySettings(
            values.choice(Option.OUTPUT, formats).orElse(OutputFormat.TEXT),
            values.choice(Option.COLOR, ColorChoice.class).orElse(ColorChoice.AUTO),
            ascii,
            values.count(Option.QUIET, 2),
            values.count(Option.VERBOSE, 2),
            inFiles.isEmpty()
                ? List.of()
                : new ReportTargets(
                        values, directory, FilesToRead.of(values, environment), problems)
                    .of(inFiles),
            false);
    return problems.none()
        ? new Resolution.Settled<>(display)
        : new Resolution.Refused<>(problems.found());
  }
}

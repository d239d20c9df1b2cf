package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.DisplaySettings;
import io.github.quotadoctor.config.GivenOptions;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.diagnosis.Facts;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An option that was typed though it is about a run of the checks, of which there is none.
 *
 * @param instead the option for which there is none
 */
record Misplaced(Option option, Option instead) {
  /** The first one, if there is one. */
  static Optional<Misplaced> in(GivenOptions typed, DisplaySettings display) {
    return Stream.of(Option.LIST, Option.SERVE)
        .filter(it -> typed.value(it).isPresent())
        .findFirst()
        .flatMap(
            instead ->
                Stream.of(Option.REPORT, Option.ALLOW, Option.OUTPUT)
                    .filter(it -> typed.value(it).isPresent())
                    .filter(it -> it != Option.OUTPUT || display.format() != OutputFormat.TEXT)
                    .findFirst()
                    .map(option -> new Misplaced(option, instead)));
  }

  Facts facts() {
    return Facts.of("name", option.longName()).with("instead", instead.longName());
  }
}

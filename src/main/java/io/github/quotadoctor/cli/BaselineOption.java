package io.github.quotadoctor.cli;

import io.github.quotadoctor.compare.Baseline;
import io.github.quotadoctor.compare.BaselineFile;
import io.github.quotadoctor.config.GivenOptions;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.Resolution;
import io.github.quotadoctor.config.TextFile;
import io.github.quotadoctor.config.UsageProblem;
import io.github.quotadoctor.diagnosis.Diagnosis;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The earlier report that {@code --baseline} names. */
final class BaselineOption {
  private static final Duration LONGEST_READING = Duration.ofSeconds(10);

  private BaselineOption() {}

  /**
   * How a diagnosis is put beside the earlier report, or what is wrong with that; where none is
   * named, a diagnosis stays as it is.
   *
   * @param run how long the whole run may take, of which reading takes half at most, and no more
   *     than ten seconds
   */
  static Resolution<UnaryOperator<Diagnosis>> resolve(
      GivenOptions options, World world, Duration run) {
    Optional<String> file =
        options.orVariables(List.of(Option.BASELINE), world.environment()).value(Option.BASELINE);
    if (file.isEmpty()) {
      return new Resolution.Settled<>(UnaryOperator.identity());
    }
    String name = file.get();
    Duration half = run.dividedBy(2);
    Duration patience = half.compareTo(LONGEST_READING) < 0 ? half : LONGEST_READING;
    return TextFile.readBytes(world.workingDirectory(), name, patience, BaselineFile.LARGEST + 1)
        .map(bytes -> BaselineFile.parse(name, bytes))
        .orElseGet(() -> unreadable(name))
        .fold(
            baseline -> new Resolution.Settled<>(baseline::beside),
            problems -> new Resolution.Refused<>(problems));
  }

  private static Resolution<Baseline> unreadable(String name) {
    return new Resolution.Refused<>(
        List.of(new UsageProblem("usage.unreadable_file", Map.of("file", name))));
  }
}

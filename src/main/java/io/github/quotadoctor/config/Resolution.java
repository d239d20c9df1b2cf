package io.github.quotadoctor.config;

import java.util.List;
import java.util.function.Function;

/** What became of the settings: they stand, or they were refused. */
public sealed interface Resolution<T> {
  /** Takes the two cases apart. */
  <R> R fold(Function<T, R> settled, Function<List<UsageProblem>, R> refused);

  /** What comes of a settled value; what was refused stays so. */
  default <R> Resolution<R> then(Function<T, Resolution<R>> next) {
    return fold(next, Refused::new);
  }

  /** Every value is there and makes sense. */
  record Settled<T>(T value) implements Resolution<T> {
    @Override
    public <R> R fold(Function<T, R> settled, Function<List<UsageProblem>, R> refused) {
      return settled.apply(value);
    }
  }

  /** At least one value cannot be used. */
  record Refused<T>(List<UsageProblem> problems) implements Resolution<T> {
    public Refused {
      problems = List.copyOf(problems);
    }

    @Override
    public <R> R fold(Function<T, R> settled, Function<List<UsageProblem>, R> refused) {
      return refused.apply(problems);
    }
  }
}

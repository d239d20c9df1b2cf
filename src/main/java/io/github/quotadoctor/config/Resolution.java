package io.github.quotadoctor.config;

import java.util.List;
import java.util.function.Function;

/** What became of the settings: they stand, or they were refused. */
public sealed interface Resolution<T> {
  /** Takes the two cases apart. */
  <R> R fold(Function<T, R> settled, Function<List<UsageProblem>, R> refused);

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

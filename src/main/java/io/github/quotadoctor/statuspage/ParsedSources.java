package io.github.quotadoctor.statuspage;

import java.util.function.Function;

/** A user's file of sources after reading: the sources, or the first thing wrong with it. */
public sealed interface ParsedSources {
  /** Takes the two cases apart. */
  <R> R fold(Function<StatusSources, R> accepted, Function<SourceProblem, R> refused);

  /** Sources of the providers that the file names, and of no others. */
  record Accepted(StatusSources sources) implements ParsedSources {
    @Override
    public <R> R fold(Function<StatusSources, R> accepted, Function<SourceProblem, R> refused) {
      return accepted.apply(sources);
    }
  }

  /** A file that cannot be used. */
  record Refused(SourceProblem problem) implements ParsedSources {
    @Override
    public <R> R fold(Function<StatusSources, R> accepted, Function<SourceProblem, R> refused) {
      return refused.apply(problem);
    }
  }
}

package io.github.quotadoctor.statuspage;

import io.github.quotadoctor.statuspage.SourceProblem.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with a file of sources; each part of it notes what it finds. */
final class FileProblems {
  private final List<SourceProblem> found = new ArrayList<>();
  private Optional<String> provider = Optional.empty();

  /** Says whose part of the file is read from now on. */
  void enter(String id) {
    provider = Optional.of(id);
  }

  void add(Kind kind, Optional<String> field) {
    found.add(new SourceProblem(kind, provider, field));
  }

  Optional<SourceProblem> first() {
    return found.stream().findFirst();
  }
}

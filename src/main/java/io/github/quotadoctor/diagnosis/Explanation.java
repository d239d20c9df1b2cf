package io.github.quotadoctor.diagnosis;

import java.util.List;
import java.util.Optional;

/**
 * What a text tells.
 *
 * @param sightings each cause once, the most frequent first; none when nothing was recognised
 * @param lines how many lines were read
 * @param meant the code that was probably meant, where an unknown one was asked for
 */
public record Explanation(List<Sighting> sightings, long lines, Optional<String> meant) {
  private static final int RECOGNISED = 0;

  public Explanation {
    sightings = List.copyOf(sightings);
  }

  /** The same, with the code that was probably meant. */
  public Explanation meaning(Optional<String> code) {
    return new Explanation(sightings, lines, code);
  }

  /** 0 when something was recognised, else that of a run that could not tell. */
  public int exitCode() {
    boolean recognised =
        sightings.stream().anyMatch(it -> it.cause().causeClass() != CauseClass.INCONCLUSIVE);
    return recognised ? RECOGNISED : CauseClass.INCONCLUSIVE.exitCode();
  }

  /** How many errors of this class the text tells of. */
  public long count(CauseClass causeClass) {
    return sightings.stream()
        .filter(it -> it.cause().causeClass() == causeClass)
        .mapToLong(Sighting::count)
        .sum();
  }
}

package io.github.quotadoctor.statuspage;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the status pages of several providers say at one moment.
 *
 * @param alternatives in the order in which they are to be shown
 * @param failOn the verdicts on OpenAI that make the run fail
 * @param gaveUp whether it was waited for the end of trouble, in vain
 */
public record StatusSurvey(
    StatusReading openAi,
    List<StatusReading> alternatives,
    Set<StatusVerdict> failOn,
    boolean gaveUp) {
  private static final int OUTAGE_EXIT_CODE = 21;
  private static final int GAVE_UP_EXIT_CODE = 31;

  public StatusSurvey {
    alternatives = List.copyOf(alternatives);
    failOn = failOn.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(failOn));
  }

  /** What the pages say to somebody who waits for nothing. */
  public StatusSurvey(
      StatusReading openAi, List<StatusReading> alternatives, Set<StatusVerdict> failOn) {
    this(openAi, alternatives, failOn, false);
  }

  /** OpenAI's page alone, at the end of a wait. */
  public static StatusSurvey after(StatusReading openAi, boolean gaveUp) {
    return new StatusSurvey(openAi, List.of(), Set.of(), gaveUp);
  }

  /** All readings, OpenAI's first. */
  public List<StatusReading> readings() {
    return Stream.concat(Stream.of(openAi), alternatives.stream()).toList();
  }

  /** The alternatives whose pages report nothing; a page that was not read is none of them. */
  public List<StatusReading> withoutIncident() {
    return alternatives.stream()
        .filter(reading -> reading.verdict() == StatusVerdict.NONE_REPORTED)
        .toList();
  }

  /** The exit code; an alternative in trouble never changes it. */
  public int exitCode() {
    if (gaveUp) {
      return GAVE_UP_EXIT_CODE;
    }
    return failOn.contains(openAi.verdict()) ? OUTAGE_EXIT_CODE : 0;
  }
}

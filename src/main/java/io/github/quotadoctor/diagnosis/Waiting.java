package io.github.quotadoctor.diagnosis;

import java.time.Duration;

/**
 * How a wait ended.
 *
 * @param tries how often it was asked
 * @param passes how many of the last tries in a row passed
 * @param wanted how many had to
 * @param waited from the start of the program
 */
public record Waiting(Ending ending, int tries, int passes, int wanted, Duration waited) {
  /** The exit code of a run that gave up, whatever the last verdict was. */
  public static final int GAVE_UP_EXIT_CODE = 31;

  /** Why it was waited no longer. */
  public enum Ending {
    /** It passed as often in a row as was asked for. */
    REACHED,
    /** Time cannot help. */
    HOPELESS,
    /** The time was over. */
    GAVE_UP,
    /** The server asks for a longer wait than there is time. */
    TOLD_TO_WAIT_LONGER
  }

  /** Whether it ended without an answer to what it waited for. */
  public boolean gaveUp() {
    return switch (ending) {
      case REACHED, HOPELESS -> false;
      case GAVE_UP, TOLD_TO_WAIT_LONGER -> true;
    };
  }
}

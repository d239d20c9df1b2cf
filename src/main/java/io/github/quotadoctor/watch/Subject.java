package io.github.quotadoctor.watch;

/** What is looked at again and again. */
@FunctionalInterface
public interface Subject {
  /**
   * One look; sends requests.
   *
   * @param isLast whether it is the last one before the end, whose findings will be told
   */
  Look look(boolean isLast);
}

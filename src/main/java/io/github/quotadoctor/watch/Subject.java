package io.github.quotadoctor.watch;

/** What is looked at again and again. */
@FunctionalInterface
public interface Subject {
  /** One look; sends requests. */
  Sighting look();
}

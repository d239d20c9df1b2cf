package io.github.quotadoctor.simulate;

import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongSupplier;

/** The answers of a scenario and how often each of them was given. */
final class Script {
  private final Map<String, List<Answer>> answers;
  private final IdentityHashMap<Answer, Integer> given = new IdentityHashMap<>();

  private final LongSupplier nanoTime;
  private OptionalLong start = OptionalLong.empty();

  Script(Map<String, List<Answer>> answers, LongSupplier nanoTime) {
    this.answers = answers;
    this.nanoTime = nanoTime;
  }

  /**
   * Takes the first answer that fits the request and is not used up.
   *
   * @param target a route, the group of a route, {@code edge} or {@code all}
   * @return empty when the healthy answer is due
   */
  synchronized Optional<Answer> next(String target, Request request) {
    Duration elapsed = elapsed();
    for (Answer answer : answers.getOrDefault(target, List.of())) {
      int before = given.getOrDefault(answer, 0);
      if (answer.fits(request) && answer.holdsAfter(before, elapsed)) {
        given.put(answer, before + 1);
        return Optional.of(answer).filter(it -> !it.isHealthy());
      }
    }
    return Optional.empty();
  }

  private Duration elapsed() {
    long now = nanoTime.getAsLong();
    start = start.isPresent() ? start : OptionalLong.of(now);
    return Duration.ofNanos(now - start.getAsLong());
  }
}

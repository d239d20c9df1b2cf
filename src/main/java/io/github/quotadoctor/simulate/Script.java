package io.github.quotadoctor.simulate;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The answers of a scenario and how often each of them was given. */
final class Script {
  private final Map<String, List<Answer>> answers;
  private final IdentityHashMap<Answer, Integer> given = new IdentityHashMap<>();

  Script(Map<String, List<Answer>> answers) {
    this.answers = answers;
  }

  /**
   * Takes the first answer that fits the request and is not used up.
   *
   * @param target a route, the group of a route, {@code edge} or {@code all}
   * @return empty when the healthy answer is due
   */
  synchronized Optional<Answer> next(String target, Request request) {
    for (Answer answer : answers.getOrDefault(target, List.of())) {
      int before = given.getOrDefault(answer, 0);
      if (answer.fits(request) && answer.holdsAfter(before)) {
        given.put(answer, before + 1);
        return Optional.of(answer);
      }
    }
    return Optional.empty();
  }
}

package io.github.quotadoctor.simulate;

import java.util.List;
import java.util.Map;

/**
 * How a scenario differs from a healthy API.
 *
 * @param answers answers by route, by group of routes, or for {@code edge} and {@code all}
 * @param statusPage the name of a state of the status page
 */
record Behavior(Transport transport, Map<String, List<Answer>> answers, String statusPage) {
  Behavior {
    answers = Map.copyOf(answers);
  }
}

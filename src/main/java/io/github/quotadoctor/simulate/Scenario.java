package io.github.quotadoctor.simulate;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * One state of an account, of the network or of the server that the simulated API can be in.
 *
 * @param name the verdict code that it leads to, or a name of its own
 * @param summary one line for the list of scenarios
 * @param verdict the verdict code that {@code check} must arrive at
 * @param environment the environment variables of the simulated user, in place of the real ones,
 *     sorted by name
 * @param gateway whether it plays another operator's gateway and not OpenAI
 * @param behavior what differs from a healthy API
 */
public record Scenario(
    String name,
    String summary,
    String verdict,
    Map<String, String> environment,
    boolean gateway,
    Behavior behavior) {
  public Scenario {
    environment = Collections.unmodifiableMap(new TreeMap<>(environment));
  }
}

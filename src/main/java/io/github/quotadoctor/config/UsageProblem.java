package io.github.quotadoctor.config;

import java.util.List;
import java.util.Map;

/**
 * Something the caller has to put right before a run can start; its words are in the bundles.
 *
 * @param allowed what there is to choose from; empty where that is not the trouble
 */
public record UsageProblem(String key, Map<String, String> facts, List<String> allowed) {
  public UsageProblem {
    facts = Map.copyOf(facts);
    allowed = List.copyOf(allowed);
  }

  /** A problem without a choice. */
  public UsageProblem(String key, Map<String, String> facts) {
    this(key, facts, List.of());
  }
}

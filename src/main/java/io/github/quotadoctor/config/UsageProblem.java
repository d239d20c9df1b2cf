package io.github.quotadoctor.config;

import java.util.Map;

/** Something the caller has to put right before a run can start; its words are in the bundles. */
public record UsageProblem(String key, Map<String, String> facts) {
  public UsageProblem {
    facts = Map.copyOf(facts);
  }
}

package io.github.quotadoctor.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Collects what is wrong while settings are resolved, so that all of it can be told at once. */
final class Problems {
  private final List<UsageProblem> found = new ArrayList<>();

  void add(String key, Map<String, String> facts) {
    add(key, facts, List.of());
  }

  void add(String key, Map<String, String> facts, List<String> allowed) {
    found.add(new UsageProblem(key, facts, allowed));
  }

  List<UsageProblem> found() {
    return List.copyOf(found);
  }

  boolean none() {
    return found.isEmpty();
  }
}

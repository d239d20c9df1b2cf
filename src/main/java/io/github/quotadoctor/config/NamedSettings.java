package io.github.quotadoctor.config;

import java.util.List;

/**
 * The settings for one of several keys.
 *
 * @param name what the caller calls the key
 * @param problems why the place of the key could not be read; empty when it could
 */
public record NamedSettings(String name, Settings settings, List<UsageProblem> problems) {
  public NamedSettings {
    problems = List.copyOf(problems);
  }
}

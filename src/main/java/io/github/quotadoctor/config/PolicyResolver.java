package io.github.quotadoctor.config;

import java.util.Set;

/** Works out what a pipeline is not to fail for. */
public final class PolicyResolver {
  private PolicyResolver() {}

  /**
   * The words of {@code --allow}, or what is wrong with them.
   *
   * @param known the words that there are
   */
  public static Resolution<Set<String>> resolve(
      GivenOptions given, Environment environment, Set<String> known) {
    Problems problems = new Problems();
    Set<String> words =
        new OptionValues(given, environment, problems)
            .someWords(Option.ALLOW, known, "usage.unknown_allowance");
    return problems.none()
        ? new Resolution.Settled<>(words)
        : new Resolution.Refused<>(problems.found());
  }
}

package io.github.quotadoctor.diagnosis;

import java.util.Optional;

/** One step that helps: where to click, or what to run; its words are in the bundles. */
public record Remedy(Optional<String> url, Optional<String> command) {
  /** A step that is words alone. */
  public static Remedy words() {
    return new Remedy(Optional.empty(), Optional.empty());
  }

  /** Whether there is nothing to click and nothing to run. */
  public boolean isWords() {
    return url.isEmpty() && command.isEmpty();
  }

  static Remedy at(Link link) {
    return new Remedy(Optional.of(link.url()), Optional.empty());
  }

  static Remedy check() {
    return run("quotadoctor check");
  }

  static Remedy waiting() {
    return run("quotadoctor wait");
  }

  static Remedy checkWithoutHeaders() {
    return run("quotadoctor check --ignore-env-headers");
  }

  /** A command that shows more, or proves that it helped. */
  public static Remedy run(String command) {
    return new Remedy(Optional.empty(), Optional.of(command));
  }
}

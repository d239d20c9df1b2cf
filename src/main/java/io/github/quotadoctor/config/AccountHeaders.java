package io.github.quotadoctor.config;

import java.util.List;
import java.util.Optional;

/**
 * The organization and project that are named to the API, and what else was found about them.
 *
 * @param conflicts values that are not sent, and differ from the one that is
 * @param customNames the names of other headers in {@code OPENAI_CUSTOM_HEADERS}, never sent
 */
public record AccountHeaders(
    Optional<Sourced<String>> organization,
    Optional<Sourced<String>> project,
    List<Conflict> conflicts,
    List<String> customNames) {
  public AccountHeaders {
    conflicts = List.copyOf(conflicts);
    customNames = List.copyOf(customNames);
  }

  /** No headers at all. */
  public static AccountHeaders none() {
    return new AccountHeaders(Optional.empty(), Optional.empty(), List.of(), List.of());
  }

  /** A value that is not sent, and the one that is sent in its place, if any. */
  public record Conflict(Optional<Sourced<String>> used, Sourced<String> ignored) {}

  /** Whether a header would be sent. */
  public boolean any() {
    return organization.isPresent() || project.isPresent();
  }
}

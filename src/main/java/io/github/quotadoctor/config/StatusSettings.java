package io.github.quotadoctor.config;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that reading the status pages needs to know before it starts.
 *
 * @param all whether also those providers are asked that are not asked without being named
 * @param statusUrl what replaces the address of OpenAI's status page, without a slash at the end
 * @param sources the text of the file that says where the pages are read; not yet looked at
 * @param failOn the verdicts on OpenAI that make the run fail, in words
 * @param run how long the whole run may take
 * @param connect how long one connection may take
 */
public record StatusSettings(
    boolean all,
    Optional<URI> statusUrl,
    Optional<Sourced<String>> sources,
    Set<String> failOn,
    Duration run,
    Duration connect,
    Connection connection) {
  public StatusSettings {
    failOn = Set.copyOf(failOn);
  }
}

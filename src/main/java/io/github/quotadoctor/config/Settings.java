package io.github.quotadoctor.config;

import java.util.Optional;
import java.util.Set;

/**
 * Everything a diagnosis needs to know before it starts.
 *
 * @param scenario the simulated state, when the run is simulated
 * @param model the only model to probe, when one was named
 * @param skipped ids of the checks to leave out
 */
public record Settings(
    Optional<String> scenario,
    Target target,
    KeyChoice keys,
    AccountHeaders headers,
    ProbeKind probe,
    Optional<String> model,
    Set<String> skipped,
    Limits limits,
    Connection connection,
    AdminChoice admin) {
  public Settings {
    skipped = Set.copyOf(skipped);
  }

  /** The same settings with another key. */
  Settings with(KeyChoice other) {
    return new Settings(
        scenario, target, other, headers, probe, model, skipped, limits, connection, admin);
  }

  /** The proxy on the way to the API, if there is one. */
  public Optional<Sourced<ProxyServer>> proxy() {
    return connection.proxies().to(target.baseUrl().value());
  }
}

package io.github.quotadoctor.config;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/**
 * How the servers are reached.
 *
 * @param issuers who is trusted to vouch for a server, instead of those that Java trusts
 */
public record Connection(Proxies proxies, Optional<Sourced<List<X509Certificate>>> issuers) {
  /** Straight to every host, with the issuers that Java trusts. */
  public static final Connection DIRECT = new Connection(Proxies.NONE, Optional.empty());
}

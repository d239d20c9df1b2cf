package io.github.quotadoctor.config;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which proxy leads where.
 *
 * @param secure for https
 * @param plain for plain http
 * @param direct the hosts that are reached without one
 */
public record Proxies(
    Optional<Sourced<ProxyServer>> secure, Optional<Sourced<ProxyServer>> plain, NoProxy direct) {
  /** No proxy for anything. */
  public static final Proxies NONE = new Proxies(Optional.empty(), Optional.empty(), NoProxy.NONE);

  /** One proxy for everything. */
  public static Proxies through(Sourced<ProxyServer> proxy) {
    return new Proxies(Optional.of(proxy), Optional.of(proxy), NoProxy.NONE);
  }

  /** The same, with these hosts reached directly; in the form of {@code NO_PROXY}. */
  public Proxies except(String hosts) {
    return new Proxies(secure, plain, NoProxy.parse(hosts));
  }

  /** The proxy on the way to this address; this machine itself is always reached without. */
  public Optional<Sourced<ProxyServer>> to(URI address) {
    return set(address).filter(proxy -> !direct.covers(address));
  }

  /** The proxy that is set for addresses like this one, whether it is used or not. */
  private Optional<Sourced<ProxyServer>> set(URI address) {
    return "https".equals(address.getScheme()) ? secure : plain;
  }

  /** A proxy that is set but passed by on the way to this address, for a host that is named. */
  public Optional<Sourced<ProxyServer>> passedBy(URI address) {
    return to(address).isPresent() || Hosts.isLoopback(address.getHost())
        ? Optional.empty()
        : set(address);
  }

  /** The names and passwords of all proxies. */
  public Stream<Login> logins() {
    return Stream.of(secure, plain)
        .flatMap(Optional::stream)
        .flatMap(proxy -> proxy.value().login().stream());
  }
}

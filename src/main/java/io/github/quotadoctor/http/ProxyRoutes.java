package io.github.quotadoctor.http;

import io.github.quotadoctor.config.Proxies;
import io.github.quotadoctor.config.ProxyServer;
import io.github.quotadoctor.config.Sourced;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import okhttp3.Authenticator;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.Route;
import org.jspecify.annotations.Nullable;

/** Leads each request through the proxy that is meant for it, and gives that its password once. */
final class ProxyRoutes extends ProxySelector implements Authenticator {
  private static final String LOGIN = "Proxy-Authorization";

  private final Proxies proxies;

  ProxyRoutes(Proxies proxies) {
    this.proxies = proxies;
  }

  @Override
  public List<Proxy> select(URI address) {
    return List.of(server(address).map(ProxyRoutes::proxy).orElse(Proxy.NO_PROXY));
  }

  private static Proxy proxy(ProxyServer server) {
    InetSocketAddress address =
        InetSocketAddress.createUnresolved(bare(server.host()), server.port());
    return switch (server.kind()) {
      case HTTP -> new Proxy(Proxy.Type.HTTP, address);
      case SOCKS -> new Proxy(Proxy.Type.SOCKS, address);
    };
  }

  private static String bare(String host) {
    return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
  }

  private Optional<ProxyServer> server(URI address) {
    return proxies.to(address).map(Sourced::value);
  }

  @Override
  public void connectFailed(URI address, SocketAddress proxy, IOException failure) {
    // There is no other proxy to turn to.
  }

  /**
   * The request with name and password; nothing when they were given before, or there are none, or
   * a server asks for them at the other end of a tunnel: they are for the proxy alone.
   */
  @Override
  public @Nullable Request authenticate(@Nullable Route route, Response response) {
    Request request = response.request();
    boolean throughTunnel = request.isHttps() && !request.method().equals("CONNECT");
    if (throughTunnel || request.header(LOGIN) != null) {
      return null;
    }
    URI address = Objects.requireNonNull(route).address().url().uri();
    return server(address)
        .flatMap(ProxyServer::login)
        .map(login -> request.newBuilder().header(LOGIN, login.basic()).build())
        .orElse(null);
  }
}

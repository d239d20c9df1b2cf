package io.github.quotadoctor.fault;

import java.io.IOException;
import java.net.URI;
import java.util.List;

/** A secured API at a name that nothing but the proxy before it finds. */
final class ProxiedSite implements Site {
  private static final String HOST = "api.quotadoctor.invalid";

  private final FaultServer server =
      FaultServer.secure(Certificates.handshake(Certificates.trusted(HOST)));
  private final AutoCloseable proxy;
  private final String address;

  private ProxiedSite(AutoCloseable proxy, String address) throws IOException {
    this.proxy = proxy;
    this.address = address;
  }

  static Site through(TunnelProxy proxy) throws IOException {
    return new ProxiedSite(proxy, proxy.url().toString());
  }

  /** With this name and password, joined by a colon. */
  static Site through(TunnelProxy proxy, String login) throws IOException {
    return new ProxiedSite(proxy, "http://" + login + "@127.0.0.1:" + proxy.url().getPort());
  }

  static Site through(SocksProxy proxy) throws IOException {
    return new ProxiedSite(proxy, "socks5://127.0.0.1:" + proxy.port());
  }

  static Site throughNobody() throws IOException {
    Site nobody = Places.closedPort();
    return new ProxiedSite(nobody, "http://127.0.0.1:" + nobody.baseUrl().getPort());
  }

  static Site throughUnknownName() throws IOException {
    return new ProxiedSite(() -> {}, "http://proxy.quotadoctor.invalid:3128");
  }

  @Override
  public URI baseUrl() {
    return URI.create("https://" + HOST + ":" + server.port() + "/v1");
  }

  @Override
  public List<String> arguments() {
    return List.of("--proxy=" + address);
  }

  @Override
  public void close() throws IOException {
    server.close();
    try {
      proxy.close();
    } catch (IOException broken) {
      throw broken;
    } catch (Exception unexpected) {
      throw new IllegalStateException(unexpected);
    }
  }
}

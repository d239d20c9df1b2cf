package io.github.quotadoctor.fault;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** An HTTP proxy on loopback; it tunnels to loopback only, whatever host is asked for. */
final class TunnelProxy implements AutoCloseable {
  /** What the proxy does with a {@code CONNECT}. */
  enum Mode {
    TUNNELS,
    /** 407 without the right name and password, in the Basic scheme. */
    WANTS_BASIC,
    /** 407 in schemes that take a Windows account. */
    WANTS_NTLM,
    /** 403 with a web page. */
    FORBIDS,
    BAD_GATEWAY,
    SILENT,
    CLOSES,
    GARBAGE
  }

  private final List<String> heads = new CopyOnWriteArrayList<>();
  private final AtomicInteger tunnels = new AtomicInteger();
  private final Mode mode;
  private final String login;
  private final FaultServer server;

  private TunnelProxy(Mode mode, String login) throws IOException {
    this.mode = mode;
    this.login = login;
    this.server = FaultServer.plain(this::serve);
  }

  /** A proxy in this mode; where it wants a login, no login is right. */
  static TunnelProxy that(Mode mode) throws IOException {
    return new TunnelProxy(mode, "");
  }

  /** A proxy that tunnels for this name and password. */
  static TunnelProxy wanting(String name, String password) throws IOException {
    byte[] pair = (name + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new TunnelProxy(Mode.WANTS_BASIC, "Basic " + Base64.getEncoder().encodeToString(pair));
  }

  /** Without name and password. */
  URI url() {
    return URI.create("http://127.0.0.1:" + server.port());
  }

  /** How many tunnels were made so far. */
  int tunnels() {
    return tunnels.get();
  }

  /** The requests so far, each from its first line to its last header. */
  List<String> heads() {
    return List.copyOf(heads);
  }

  private void serve(Connection connection) throws IOException {
    String head = connection.head();
    while (!head.isEmpty()) {
      heads.add(head);
      if (isLetThrough(head)) {
        tunnel(target(head), connection);
        return;
      }
      refuse(connection);
      head = connection.head();
    }
  }

  private boolean isLetThrough(String head) {
    return mode == Mode.TUNNELS
        || (mode == Mode.WANTS_BASIC
            && !login.isEmpty()
            && login.equals(Connection.header(head, "proxy-authorization")));
  }

  private void refuse(Connection connection) throws IOException {
    switch (mode) {
      case WANTS_BASIC -> connection.send(asking("Proxy-Authenticate: Basic realm=\"fault\""));
      case WANTS_NTLM ->
          connection.send(asking("Proxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM"));
      case FORBIDS -> connection.send(Reply.html(403, "This site is blocked"));
      case GARBAGE -> connection.send("\u0000\u0001 no proxy at all\n");
      case BAD_GATEWAY, TUNNELS -> connection.send(Reply.html(502, "Bad gateway"));
      case SILENT -> connection.hold();
      case CLOSES -> connection.close();
    }
    if (mode != Mode.WANTS_BASIC && mode != Mode.WANTS_NTLM) {
      connection.close();
    }
  }

  /** The connection stays open, so that the client can ask again on it. */
  private static String asking(String schemes) {
    return "HTTP/1.1 407 Proxy Authentication Required\r\n"
        + schemes
        + "\r\nContent-Length: 0\r\n\r\n";
  }

  private void tunnel(int port, Connection connection) throws IOException {
    try (Tunnel tunnel = Tunnel.to(port)) {
      tunnels.incrementAndGet();
      connection.send("HTTP/1.1 200 Connection established\r\n\r\n");
      tunnel.carry(connection.socket());
    } catch (IOException nobodyThere) {
      connection.send(Reply.html(502, "Bad gateway"));
    }
  }

  /** The port of {@code CONNECT host:port HTTP/1.1}; 0, where nobody listens, without one. */
  private static int target(String head) {
    String[] start = head.lines().findFirst().orElse("").split(" ", 3);
    String authority = start.length > 1 ? start[1] : "";
    String port = authority.substring(authority.lastIndexOf(':') + 1);
    return start[0].equals("CONNECT") && port.matches("\\d{1,5}") ? Integer.parseInt(port) : 0;
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}

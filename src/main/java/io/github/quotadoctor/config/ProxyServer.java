package io.github.quotadoctor.config;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A server that passes connections on. */
public record ProxyServer(Kind kind, String host, int port, Optional<Login> login) {
  private static final int HIGHEST_PORT = 65_535;
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?:([A-Za-z][A-Za-z0-9+.-]{0,20})://)?(?:([^/]*)@)?"
              + "(\\[[0-9A-Fa-f:.]{2,45}]|[A-Za-z0-9._-]{1,253})(?::(\\d{1,5}))?(?:/[^@]*)?");

  /** How a proxy is spoken to. */
  public enum Kind {
    /** By {@code CONNECT}, or with the whole address in the first line of the request. */
    HTTP("http", 80),
    /** SOCKS version 5, which also looks names up. */
    SOCKS("socks5", 1080);

    private final String scheme;
    private final int usualPort;

    Kind(String scheme, int usualPort) {
      this.scheme = scheme;
      this.usualPort = usualPort;
    }

    private static Optional<Kind> of(String scheme) {
      return switch (scheme.toLowerCase(Locale.ROOT)) {
        case "http" -> Optional.of(HTTP);
        case "socks", "socks5", "socks5h" -> Optional.of(SOCKS);
        default -> Optional.empty();
      };
    }
  }

  /** The proxy at this address, whose scheme may be left out; empty for what is none. */
  static Optional<ProxyServer> parse(String text) {
    Matcher matcher = ADDRESS.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<Login> login =
        Optional.ofNullable(matcher.group(2)).filter(it -> !it.isEmpty()).map(ProxyServer::login);
    Optional<Integer> port = Optional.ofNullable(matcher.group(4)).map(Integer::parseInt);
    return Kind.of(Optional.ofNullable(matcher.group(1)).orElse("http"))
        .map(kind -> new ProxyServer(kind, matcher.group(3), port.orElse(kind.usualPort), login))
        .filter(proxy -> proxy.port > 0 && proxy.port <= HIGHEST_PORT);
  }

  private static Login login(String text) {
    int colon = text.indexOf(':');
    return colon < 0
        ? new Login(plain(text), "")
        : new Login(plain(text.substring(0, colon)), plain(text.substring(colon + 1)));
  }

  /** A percent sign that escapes nothing stands for itself, as a hurried user means it. */
  private static String plain(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEscaped) {
      return text;
    }
  }

  /** The address without name and password. */
  public String label() {
    return kind.scheme + "://" + host + ":" + port;
  }

  @Override
  public String toString() {
    return label();
  }
}

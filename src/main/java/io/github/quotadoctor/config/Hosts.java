package io.github.quotadoctor.config;

import java.util.Locale;

/** What can be told of a host by its name alone. */
final class Hosts {
  private Hosts() {}

  /** Whether the name or address, an IPv6 one in brackets or not, is this machine itself. */
  static boolean isLoopback(String host) {
    String name = bare(host);
    return name.equals("localhost")
        || name.equals("::1")
        || name.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
  }

  /** The name in lower case, without the brackets of an IPv6 address or a dot at the end. */
  static String bare(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    if (name.startsWith("[") && name.endsWith("]")) {
      return name.substring(1, name.length() - 1);
    }
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }
}

package io.github.quotadoctor.config;

import java.util.Locale;

/** What can be told of a host by its name alone. */
public final class Hosts {
  private Hosts() {}

  /** Whether the host of an address is certainly this machine itself. */
  public static boolean isLoopback(String host) {
    return host.equalsIgnoreCase("localhost")
        || host.equals("[::1]")
        || host.matches("127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}");
  }

  /** The name in lower case, without the brackets of an IPv6 address or a dot at the end. */
  public static String bare(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    if (name.startsWith("[") && name.endsWith("]")) {
      return name.substring(1, name.length() - 1);
    }
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }
}

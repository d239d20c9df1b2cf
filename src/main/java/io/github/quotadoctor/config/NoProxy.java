package io.github.quotadoctor.config;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The hosts that are reached without a proxy: names with all names below them, addresses, ranges of
 * addresses such as {@code 10.0.0.0/8}, each with a port or without, or {@code *} for all.
 */
record NoProxy(List<String> entries) {
  private static final String OCTET = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
  private static final String IPV4 = OCTET + "(\\." + OCTET + "){3}";

  static final NoProxy NONE = new NoProxy(List.of());

  static NoProxy parse(String text) {
    return new NoProxy(
        Arrays.stream(text.split("[,\\s]+"))
            .map(Hosts::bare)
            .filter(entry -> !entry.isEmpty())
            .toList());
  }

  /** Whether the address is reached without a proxy, as this machine itself always is. */
  boolean covers(URI address) {
    int usual = "https".equals(address.getScheme()) ? 443 : 80;
    int port = address.getPort() < 0 ? usual : address.getPort();
    return Hosts.isLoopback(address.getHost()) || covers(Hosts.bare(address.getHost()), port);
  }

  private boolean covers(String name, int port) {
    return entries.stream().anyMatch(entry -> covers(entry, name, port));
  }

  private static boolean covers(String entry, String name, int port) {
    if (entry.equals("*")) {
      return true;
    }
    Optional<byte[]> address = address(name);
    if (address.isPresent()) {
      return entry.equals(name + ":" + port)
          || entry.equals("[" + name + "]:" + port)
          || isWithin(entry, address.get());
    }
    String suffix = withoutPort(entry, port).replaceFirst("^\\*?\\.", "");
    return !suffix.isEmpty() && (name.equals(suffix) || name.endsWith("." + suffix));
  }

  private static String withoutPort(String entry, int port) {
    String end = ":" + port;
    return entry.endsWith(end) ? entry.substring(0, entry.length() - end.length()) : entry;
  }

  private static boolean isWithin(String range, byte[] address) {
    int slash = range.indexOf('/');
    Optional<byte[]> base = address(slash < 0 ? range : range.substring(0, slash));
    int bits = slash < 0 ? address.length * 8 : number(range.substring(slash + 1));
    return base.isPresent()
        && base.get().length == address.length
        && bits >= 0
        && bits <= address.length * 8
        && sameStart(base.get(), address, bits);
  }

  private static boolean sameStart(byte[] one, byte[] other, int bits) {
    for (int bit = 0; bit < bits; bit++) {
      if (((one[bit / 8] ^ other[bit / 8]) >> (7 - bit % 8) & 1) != 0) {
        return false;
      }
    }
    return true;
  }

  private static int number(String text) {
    return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
  }

  /** The bytes of an address written in numbers; names are never looked up. */
  private static Optional<byte[]> address(String text) {
    boolean literal =
        text.matches(IPV4) || (text.contains(":") && text.matches("[0-9a-f:.]{2,45}"));
    try {
      return literal ? Optional.of(InetAddress.getByName(text).getAddress()) : Optional.empty();
    } catch (UnknownHostException malformed) {
      return Optional.empty();
    }
  }
}

package io.github.quotadoctor.simulate;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;

/** The address 127.0.0.1, the only one that the simulated API is reached at. */
final class Loopback {
  static final String HOST = "127.0.0.1";

  private Loopback() {}

  /** Returns the address with that port, where 0 stands for any free one. */
  static InetSocketAddress port(int port) throws UnknownHostException {
    return new InetSocketAddress(InetAddress.getByAddress(HOST, new byte[] {127, 0, 0, 1}), port);
  }
}

package io.github.quotadoctor.fault;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A SOCKS proxy of version 5 on loopback, without a login; it tunnels to loopback only, whatever
 * host is asked for. Source of the form: RFC 1928.
 */
final class SocksProxy implements AutoCloseable {
  private static final int VERSION = 5;
  private static final int NO_LOGIN = 0;
  private static final int NO_METHOD = 0xff;
  private static final int CONNECT = 1;
  private static final int IPV4 = 1;
  private static final int NAME = 3;
  private static final int IPV6 = 4;
  private static final int GRANTED = 0;
  private static final int REFUSED = 5;
  private static final int UNKNOWN_COMMAND = 7;

  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final FaultServer server;

  private SocksProxy() throws IOException {
    this.server = FaultServer.plain(this::serve);
  }

  static SocksProxy open() throws IOException {
    return new SocksProxy();
  }

  int port() {
    return server.port();
  }

  /** The hosts that were asked for so far, as they were told: names stay names. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  private void serve(Connection connection) throws IOException {
    DataInputStream in = new DataInputStream(connection.socket().getInputStream());
    if (in.readUnsignedByte() != VERSION) {
      return;
    }
    if (!offersNoLogin(in.readNBytes(in.readUnsignedByte()))) {
      connection.send(new byte[] {VERSION, (byte) NO_METHOD});
      return;
    }
    connection.send(new byte[] {VERSION, NO_LOGIN});
    in.readUnsignedByte();
    int command = in.readUnsignedByte();
    in.readUnsignedByte();
    asked.add(host(in));
    int port = in.readUnsignedShort();
    if (command == CONNECT) {
      tunnel(port, connection);
    } else {
      connection.send(answer(UNKNOWN_COMMAND));
    }
  }

  private static boolean offersNoLogin(byte[] methods) {
    for (byte method : methods) {
      if (method == NO_LOGIN) {
        return true;
      }
    }
    return false;
  }

  private static String host(DataInputStream in) throws IOException {
    int kind = in.readUnsignedByte();
    return switch (kind) {
      case IPV4 -> InetAddress.getByAddress(in.readNBytes(4)).getHostAddress();
      case IPV6 -> InetAddress.getByAddress(in.readNBytes(16)).getHostAddress();
      case NAME -> new String(in.readNBytes(in.readUnsignedByte()), StandardCharsets.US_ASCII);
      default -> throw new IOException("an unknown kind of address: " + kind);
    };
  }

  private static void tunnel(int port, Connection connection) throws IOException {
    try (Tunnel tunnel = Tunnel.to(port)) {
      connection.send(answer(GRANTED));
      tunnel.carry(connection.socket());
    } catch (IOException nobodyThere) {
      connection.send(answer(REFUSED));
    }
  }

  /** With an address that nobody reads. */
  private static byte[] answer(int result) {
    return new byte[] {VERSION, (byte) result, 0, IPV4, 127, 0, 0, 1, 0, 0};
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}

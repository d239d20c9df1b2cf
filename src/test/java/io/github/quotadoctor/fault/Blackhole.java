package io.github.quotadoctor.fault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;

/** A port at which every attempt to connect is swallowed, as behind many a firewall; on Linux. */
public final class Blackhole implements Site {
  private static final int MOST = 16;
  private static final int PATIENCE_MS = 100;

  private final ServerSocket listener;
  private final Deque<Socket> waiting = new ArrayDeque<>();

  /** A black hole at this address of loopback; port 0 for any. */
  public Blackhole(InetAddress address, int port) throws IOException {
    listener = new ServerSocket(port, 1, address);
    while (takesOneMore()) {
      if (waiting.size() > MOST) {
        throw new IllegalStateException("the queue of this listener is never full");
      }
    }
  }

  /** Nobody accepts, so the queue of those who wait fills up, and then nothing is answered. */
  private boolean takesOneMore() throws IOException {
    Socket socket = new Socket();
    waiting.add(socket);
    try {
      socket.connect(
          new InetSocketAddress(listener.getInetAddress(), listener.getLocalPort()), PATIENCE_MS);
      return true;
    } catch (SocketTimeoutException full) {
      return false;
    }
  }

  @Override
  public URI baseUrl() {
    return URI.create(
        "http://"
            + listener.getInetAddress().getHostAddress()
            + ":"
            + listener.getLocalPort()
            + "/v1");
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : waiting) {
      socket.close();
    }
  }
}

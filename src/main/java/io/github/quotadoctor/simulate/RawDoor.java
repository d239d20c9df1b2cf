package io.github.quotadoctor.simulate;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A port that accepts connections and does not behave like the server that is expected. */
final class RawDoor implements Door {
  private static final long LONGEST_CLOSE_MS = 1000;
  private static final String REFUSAL =
      "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";

  private final ServerSocket listener;
  private final Thread acceptor = DaemonThreads.thread(this::acceptAll);
  private final byte[] firstWords;
  private final Set<Socket> connections = ConcurrentHashMap.newKeySet();

  private RawDoor(ServerSocket listener, String firstWords) {
    this.listener = listener;
    this.firstWords = firstWords.getBytes(StandardCharsets.US_ASCII);
  }

  /** Opens a port that never says anything. */
  static RawDoor silent(int port) throws IOException {
    return open(port, "");
  }

  /** Opens a port that answers whatever it is told with a plain HTTP refusal. */
  static RawDoor plain(int port) throws IOException {
    return open(port, REFUSAL);
  }

  private static RawDoor open(int port, String firstWords) throws IOException {
    ServerSocket listener = new ServerSocket();
    try {
      listener.bind(Loopback.port(port));
    } catch (IOException taken) {
      listener.close();
      throw taken;
    }
    RawDoor door = new RawDoor(listener, firstWords);
    door.acceptor.start();
    return door;
  }

  private void acceptAll() {
    while (!listener.isClosed()) {
      try {
        Socket connection = listener.accept();
        connections.add(connection);
        DaemonThreads.thread(() -> listen(connection)).start();
      } catch (IOException closed) {
        break;
      }
    }
    connections.forEach(RawDoor::close);
  }

  private void listen(Socket connection) {
    try (connection) {
      InputStream in = connection.getInputStream();
      if (in.read() >= 0 && firstWords.length > 0) {
        connection.getOutputStream().write(firstWords);
        connection.shutdownOutput();
      }
      // Reads to the end: closing with unread bytes would reset the connection instead.
      in.transferTo(OutputStream.nullOutputStream());
    } catch (IOException gone) {
      // A client may leave in any way it likes; there is nobody to tell.
    } finally {
      connections.remove(connection);
    }
  }

  @Override
  public int port() {
    return listener.getLocalPort();
  }

  @Override
  public void close() {
    close(listener);
    connections.forEach(RawDoor::close);
    awaitRelease();
  }

  // The port is free only when the thread that waits on it has let go.
  private void awaitRelease() {
    try {
      acceptor.join(LONGEST_CLOSE_MS);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void close(Closeable resource) {
    try {
      resource.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

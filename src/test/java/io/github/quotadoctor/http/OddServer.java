package io.github.quotadoctor.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on loopback that does with a connection what no web server would. */
final class OddServer implements AutoCloseable {
  private final ServerSocket listener;
  private final List<Socket> connections = new CopyOnWriteArrayList<>();
  private final AtomicInteger accepted = new AtomicInteger();

  private OddServer(Conduct conduct) throws IOException {
    listener = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
    Thread thread = new Thread(() -> serve(conduct), "odd server");
    thread.setDaemon(true);
    thread.start();
  }

  /** A server that treats every connection in this way, one after the other. */
  static OddServer that(Conduct conduct) throws IOException {
    return new OddServer(conduct);
  }

  /** A server that reads a request, sends these bytes and ends the connection. */
  static OddServer sending(byte[] bytes) throws IOException {
    return that(
        connection -> {
          readRequest(connection);
          connection.getOutputStream().write(bytes);
          connection.close();
        });
  }

  static OddServer sending(String text) throws IOException {
    return sending(text.getBytes(StandardCharsets.UTF_8));
  }

  /** A port of loopback at which nothing listens. */
  static int closedPort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  static void readRequest(Socket connection) throws IOException {
    InputStream stream = connection.getInputStream();
    int matched = 0;
    while (matched < 4) {
      int read = stream.read();
      if (read < 0) {
        return;
      }
      matched = read == "\r\n\r\n".charAt(matched) ? matched + 1 : read == '\r' ? 1 : 0;
    }
  }

  static void send(Socket connection, String text) throws IOException {
    OutputStream stream = connection.getOutputStream();
    stream.write(text.getBytes(StandardCharsets.UTF_8));
    stream.flush();
  }

  /** Ends the connection with a reset instead of an orderly close. */
  static void reset(Socket connection) throws IOException {
    connection.setSoLinger(true, 0);
    connection.close();
  }

  int port() {
    return listener.getLocalPort();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + port() + "/v1/models");
  }

  URI secureUrl() {
    return URI.create("https://127.0.0.1:" + port() + "/v1/models");
  }

  int accepted() {
    return accepted.get();
  }

  private void serve(Conduct conduct) {
    while (!listener.isClosed()) {
      try {
        Socket connection = listener.accept();
        accepted.incrementAndGet();
        connections.add(connection);
        conduct.with(connection);
      } catch (IOException gone) {
        // The client left or the test is over; both are expected here.
      }
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket connection : connections) {
      connection.close();
    }
  }

  /** What is done with one connection; it stays open unless this closes it. */
  @FunctionalInterface
  interface Conduct {
    void with(Socket connection) throws IOException;
  }
}

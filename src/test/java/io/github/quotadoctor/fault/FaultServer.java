package io.github.quotadoctor.fault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on loopback that does with every connection, on its own thread, what it is told to. */
final class FaultServer implements Site {
  private static final int BACKLOG = 50;

  private final ServerSocket listener =
      new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicInteger accepted = new AtomicInteger();
  private final String scheme;
  private final Conduct conduct;

  private FaultServer(String scheme, Conduct conduct) throws IOException {
    this.scheme = scheme;
    this.conduct = conduct;
    onOwnThread(this::acceptAll);
  }

  /** A server that is asked in plain HTTP. */
  static FaultServer plain(Conduct conduct) throws IOException {
    return new FaultServer("http", conduct);
  }

  /** A server that is asked in HTTPS, whatever it speaks itself. */
  static FaultServer secure(Conduct conduct) throws IOException {
    return new FaultServer("https", conduct);
  }

  /** A server that answers one path in its own way, and everything else well. */
  static FaultServer answering(String path, Answering answering) throws IOException {
    return plain(
        connection -> {
          Question question = connection.question();
          if (question.path().equals(path)) {
            answering.to(question, connection);
          } else {
            GoodApi.answer(question, connection);
          }
        });
  }

  @Override
  public URI baseUrl() {
    return URI.create(scheme + "://127.0.0.1:" + port() + "/v1");
  }

  int port() {
    return listener.getLocalPort();
  }

  /** How many connections there were so far. */
  int accepted() {
    return accepted.get();
  }

  private static void onOwnThread(Runnable work) {
    Thread thread = new Thread(work, "fault server");
    thread.setDaemon(true);
    thread.start();
  }

  private void acceptAll() {
    try {
      while (!listener.isClosed()) {
        Socket socket = listener.accept();
        accepted.incrementAndGet();
        open.add(socket);
        onOwnThread(() -> serve(socket));
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void serve(Socket socket) {
    try (Connection connection = new Connection(socket)) {
      conduct.with(connection);
    } catch (IOException gone) {
      // A client may leave in any way it likes; there is nobody to tell.
    } finally {
      open.remove(socket);
    }
  }

  @Override
  public void close() throws IOException {
    listener.close();
    for (Socket socket : open) {
      socket.close();
    }
  }
}

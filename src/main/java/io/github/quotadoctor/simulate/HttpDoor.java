package io.github.quotadoctor.simulate;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.ExecutorService;

/** A port with an HTTP server behind it. */
final class HttpDoor implements Door {
  static {
    // The JDK's server sends headers and body apart; with Nagle's algorithm on, the body waits some
    // 40 ms for the client to acknowledge the headers. The server reads this once, when it loads.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final ExecutorService workers;

  private HttpDoor(HttpServer server, ExecutorService workers) {
    this.server = server;
    this.workers = workers;
  }

  static HttpDoor open(int port, HttpHandler handler) throws IOException {
    HttpServer server = HttpServer.create(Loopback.port(port), 0);
    ExecutorService workers = DaemonThreads.pool();
    server.setExecutor(workers);
    server.createContext("/", handler);
    startAsDaemon(server);
    return new HttpDoor(server, workers);
  }

  // The server's own thread is a daemon only when the thread that starts it is one.
  private static void startAsDaemon(HttpServer server) throws InterruptedIOException {
    Thread starter = DaemonThreads.thread(server::start);
    starter.start();
    try {
      starter.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      server.stop(0);
      throw new InterruptedIOException("interrupted while starting");
    }
  }

  @Override
  public int port() {
    return server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}

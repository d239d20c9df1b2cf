package io.github.quotadoctor.fault;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;

/** Carries bytes between a client and a port of loopback, both ways. */
final class Tunnel implements AutoCloseable {
  private final Socket far;

  private Tunnel(Socket far) {
    this.far = far;
  }

  /**
   * Connects to a port of loopback.
   *
   * @throws IOException if nobody listens there
   */
  static Tunnel to(int port) throws IOException {
    return new Tunnel(new Socket(InetAddress.getLoopbackAddress(), port));
  }

  /** Carries until both sides have ended. */
  void carry(Socket near) throws IOException {
    Thread back = new Thread(() -> copy(far, near), "tunnel");
    back.setDaemon(true);
    back.start();
    copy(near, far);
    try {
      back.join();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void copy(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
      to.shutdownOutput();
    } catch (IOException gone) {
      // One side has left; the other copy ends when its own side does.
    }
  }

  @Override
  public void close() throws IOException {
    far.close();
  }
}

package io.github.quotadoctor.simulate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;

/** A port on which nobody listens, and on which nobody else can begin to. */
final class ClosedDoor implements Door {
  // Bound but not listening: the system refuses connections and gives the port to nobody else.
  private final Socket holder;

  private ClosedDoor(Socket holder) {
    this.holder = holder;
  }

  static ClosedDoor hold(int port) throws IOException {
    Socket holder = new Socket();
    try {
      holder.bind(Loopback.port(port));
      return new ClosedDoor(holder);
    } catch (IOException taken) {
      holder.close();
      throw taken;
    }
  }

  @Override
  public int port() {
    return holder.getLocalPort();
  }

  @Override
  public void close() {
    try {
      holder.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

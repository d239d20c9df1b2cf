package io.github.quotadoctor.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** Makes sockets that send at once: small TLS records otherwise wait 40 ms for an answer. */
final class NoDelaySocketFactory extends SocketFactory {
  private final SocketFactory plain = SocketFactory.getDefault();

  @Override
  public Socket createSocket() throws IOException {
    return eager(plain.createSocket());
  }

  @Override
  public Socket createSocket(String host, int port) throws IOException {
    return eager(plain.createSocket(host, port));
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort)
      throws IOException {
    return eager(plain.createSocket(host, port, local, localPort));
  }

  @Override
  public Socket createSocket(InetAddress host, int port) throws IOException {
    return eager(plain.createSocket(host, port));
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort)
      throws IOException {
    return eager(plain.createSocket(host, port, local, localPort));
  }

  private static Socket eager(Socket socket) throws IOException {
    socket.setTcpNoDelay(true);
    return socket;
  }
}

package io.github.quotadoctor.openai;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A server on loopback that answers every request with success and these bytes. */
final class FixedAnswers implements AutoCloseable {
  private final ServerSocket listener;
  private volatile byte[] body = new byte[0];

  private FixedAnswers(ServerSocket listener) {
    this.listener = listener;
  }

  static FixedAnswers start() throws IOException {
    FixedAnswers answers =
        new FixedAnswers(new ServerSocket(0, 16, InetAddress.getLoopbackAddress()));
    Thread thread = new Thread(answers::serve, "fixed answers");
    thread.setDaemon(true);
    thread.start();
    return answers;
  }

  void answer(byte[] bytes) {
    body = bytes.clone();
  }

  URI url() {
    return URI.create("http://127.0.0.1:" + listener.getLocalPort() + "/v1");
  }

  private void serve() {
    while (!listener.isClosed()) {
      try (Socket connection = listener.accept()) {
        InputStream requests = new BufferedInputStream(connection.getInputStream());
        while (readRequest(requests)) {
          connection.getOutputStream().write(reply());
        }
      } catch (IOException gone) {
        // The client left or the test is over; both are expected here.
      }
    }
  }

  private byte[] reply() {
    byte[] text = body;
    ByteArrayOutputStream reply = new ByteArrayOutputStream();
    reply.writeBytes(
        ("HTTP/1.1 200 OK\r\nContent-Length: " + text.length + "\r\n\r\n")
            .getBytes(StandardCharsets.US_ASCII));
    reply.writeBytes(text);
    return reply.toByteArray();
  }

  /** Whether there was one more. */
  private static boolean readRequest(InputStream stream) throws IOException {
    int length = 0;
    for (String line = line(stream); !line.isEmpty(); line = line(stream)) {
      String header = line.toLowerCase(Locale.ROOT);
      if (header.equals("end")) {
        return false;
      }
      if (header.startsWith("content-length:")) {
        length = Integer.parseInt(header.substring(header.indexOf(':') + 1).strip());
      }
    }
    stream.skipNBytes(length);
    return true;
  }

  private static String line(InputStream stream) throws IOException {
    StringBuilder line = new StringBuilder();
    int read = stream.read();
    while (read != '\n') {
      if (read < 0) {
        return "end";
      }
      if (read != '\r') {
        line.append((char) read);
      }
      read = stream.read();
    }
    return line.toString();
  }

  @Override
  public void close() throws IOException {
    listener.close();
  }
}

package io.github.quotadoctor.fault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One connection to a server that may do anything with it. */
final class Connection implements AutoCloseable {
  private static final int LARGEST_HEAD = 1 << 16;
  private static final int DRIP_MS = 50;

  private final Socket socket;

  Connection(Socket socket) {
    this.socket = socket;
  }

  Socket socket() {
    return socket;
  }

  /** Reads a request to its end; what is not HTTP is read to its end as well. */
  Question question() throws IOException {
    String head = head();
    String[] start = head.lines().findFirst().orElse("").split(" ", 3);
    byte[] body = socket.getInputStream().readNBytes(length(header(head, "content-length")));
    return new Question(
        start[0],
        start.length > 1 ? start[1] : "",
        header(head, "authorization"),
        new String(body, StandardCharsets.UTF_8));
  }

  /** Reads up to the first empty line, or to the end. */
  String head() throws IOException {
    InputStream in = socket.getInputStream();
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    int matched = 0;
    while (matched < 4 && head.size() < LARGEST_HEAD) {
      int read = in.read();
      if (read < 0) {
        break;
      }
      head.write(read);
      matched = read == "\r\n\r\n".charAt(matched) ? matched + 1 : read == '\r' ? 1 : 0;
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }

  /** The value of a header of a head, or nothing. */
  static String header(String head, String name) {
    return head.lines()
        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst()
        .orElse("");
  }

  private static int length(String value) {
    return value.isEmpty() ? 0 : Integer.parseInt(value);
  }

  void send(byte[] bytes) throws IOException {
    OutputStream out = socket.getOutputStream();
    out.write(bytes);
    out.flush();
  }

  void send(String text) throws IOException {
    send(text.getBytes(StandardCharsets.UTF_8));
  }

  void send(Reply reply) throws IOException {
    send(reply.whole());
  }

  /** Sends this again and again until the client leaves. */
  void flood(String text) throws IOException {
    byte[] block =
        text.repeat(Math.max(1, (1 << 16) / text.length())).getBytes(StandardCharsets.UTF_8);
    while (true) {
      send(block);
    }
  }

  /** Sends one byte, and another after a while, until the client leaves. */
  void drip(char text) throws IOException {
    socket.setSoTimeout(DRIP_MS);
    do {
      send(String.valueOf(text));
    } while (isThere());
  }

  private boolean isThere() throws IOException {
    try {
      return socket.getInputStream().read() >= 0;
    } catch (SocketTimeoutException quiet) {
      return true;
    }
  }

  /** Says nothing until the client leaves. */
  void hold() throws IOException {
    socket.getInputStream().transferTo(OutputStream.nullOutputStream());
  }

  /** Ends the connection with a reset instead of an orderly close. */
  void reset() throws IOException {
    socket.setSoLinger(true, 0);
    socket.close();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}

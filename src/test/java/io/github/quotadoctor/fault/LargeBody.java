package io.github.quotadoctor.fault;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/** Answers that are far too large, and JSON all the same. */
final class LargeBody {
  private static final String START = "{\"object\": \"list\", \"data\": [";
  private static final String END = "]}";
  private static final byte[] MEGABYTE = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);

  private LargeBody() {}

  /** Sends an answer of a little more than 100 MB, as far as the client takes it. */
  static void send(Connection connection) throws IOException {
    long length = START.length() + 100L * MEGABYTE.length + END.length();
    connection.send(GoodApi.models().with("Content-Length: " + length).head());
    connection.send(START);
    for (int sent = 0; sent < 100; sent++) {
      connection.send(MEGABYTE);
    }
    connection.send(END);
  }

  /** A compressed body of about 1 MB that holds more than 200 MB. */
  static byte[] bomb() {
    return Bomb.BYTES;
  }

  /** Made once, and only where it is asked for. */
  private static final class Bomb {
    private static final byte[] BYTES = bytes();

    private static byte[] bytes() {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (OutputStream packed =
          new GZIPOutputStream(bytes) {
            {
              def.setLevel(Deflater.BEST_SPEED);
            }
          }) {
        packed.write(START.getBytes(StandardCharsets.US_ASCII));
        for (int written = 0; written < 200; written++) {
          packed.write(MEGABYTE);
        }
        packed.write(END.getBytes(StandardCharsets.US_ASCII));
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      return bytes.toByteArray();
    }
  }
}

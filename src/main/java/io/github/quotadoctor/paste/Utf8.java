package io.github.quotadoctor.paste;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Gives a stream in UTF-8; some shells of Windows write files in UTF-16. */
final class Utf8 {
  private static final int CHUNK = 1 << 13;

  private Utf8() {}

  static InputStream of(InputStream stream) throws IOException {
    BufferedInputStream buffered = new BufferedInputStream(stream, 1 << 16);
    buffered.mark(2);
    int first = buffered.read();
    int second = buffered.read();
    buffered.reset();
    if (first == 0xff && second == 0xfe) {
      return new Recoded(buffered, StandardCharsets.UTF_16);
    }
    return first == 0xfe && second == 0xff
        ? new Recoded(buffered, StandardCharsets.UTF_16)
        : buffered;
  }

  private static final class Recoded extends InputStream {
    private final Reader reader;
    private byte[] bytes = new byte[0];
    private int place;

    Recoded(InputStream stream, Charset charset) {
      this.reader = new InputStreamReader(stream, charset);
    }

    @Override
    public int read() throws IOException {
      return isEmpty() ? -1 : bytes[place++] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (isEmpty()) {
        return -1;
      }
      int count = Math.min(length, bytes.length - place);
      System.arraycopy(bytes, place, target, offset, count);
      place += count;
      return count;
    }

    private boolean isEmpty() throws IOException {
      if (place == bytes.length) {
        char[] chars = new char[CHUNK];
        int count = reader.read(chars);
        if (count < 0) {
          return true;
        }
        bytes = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
        place = 0;
      }
      return false;
    }
  }
}

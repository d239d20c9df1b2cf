package io.github.quotadoctor.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/**
 * A socket that sends at once, because small TLS records otherwise wait 40 ms for an answer, and
 * that gives out no more than so many bytes: not every line that a server can send has a cap of its
 * own.
 */
final class BoundedSocket extends Socket {
  /** Several times what all answers of a run may have together. */
  private static final long MOST = 8L << 20;

  BoundedSocket() throws IOException {
    setTcpNoDelay(true);
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return new Bounded(super.getInputStream());
  }

  private static final class Bounded extends FilterInputStream {
    private long left = MOST;

    Bounded(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      int read = super.read();
      count(read < 0 ? 0 : 1);
      return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = super.read(bytes, offset, length);
      count(read);
      return read;
    }

    private void count(int read) throws IOException {
      left -= read;
      if (left < 0) {
        throw new IOException("more than " + MOST + " bytes came");
      }
    }
  }
}

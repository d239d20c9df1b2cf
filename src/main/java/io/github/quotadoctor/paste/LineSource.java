package io.github.quotadoctor.paste;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * Cuts a stream of bytes into lines without ever holding more than a fixed part of it; a line that
 * is longer comes in pieces of the same number.
 */
final class LineSource {
  private static final int CAPACITY = 1 << 18;
  private static final int LONGEST_LINE = 1 << 16;
  private static final int KEPT = 1 << 12;

  /** Takes the lines. */
  interface Taker {
    /** Takes the bytes from {@code from} to {@code to}; those before are earlier lines. */
    void take(byte[] bytes, int from, int to, long number);
  }

  private final InputStream stream;
  private final byte[] buffer = new byte[CAPACITY];
  private int filled;
  private int start;
  private long number = 1;
  private long read;

  LineSource(InputStream stream) {
    this.stream = stream;
  }

  /** Hands on every line and returns how many there were. */
  long forEach(Taker taker, java.util.function.LongConsumer progress) throws IOException {
    boolean pending = false;
    int searched = 0;
    while (true) {
      int end = searched;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      if (end < filled) {
        taker.take(buffer, start, end, number);
        number++;
        start = end + 1;
        searched = start;
        pending = false;
        continue;
      }
      searched = end;
      if (filled - start >= LONGEST_LINE) {
        taker.take(buffer, start, filled, number);
        start = filled;
        pending = true;
      }
      searched -= makeRoom();
      int count = stream.read(buffer, filled, CAPACITY - filled);
      if (count < 0) {
        break;
      }
      filled += count;
      read += count;
      progress.accept(read);
    }
    if (start < filled) {
      taker.take(buffer, start, filled, number);
      pending = true;
    }
    return pending ? number : number - 1;
  }

  /** Moves what is still needed to the front and returns by how much. */
  private int makeRoom() {
    if (filled < CAPACITY - LONGEST_LINE) {
      return 0;
    }
    int moved = Math.max(0, start - KEPT);
    System.arraycopy(buffer, moved, buffer, 0, filled - moved);
    filled -= moved;
    start -= moved;
    return moved;
  }

  /** The text of the last lines before this place, at most so many. */
  static String before(byte[] bytes, int place, int lines) {
    int from = place;
    int seen = 0;
    while (from > 0 && place - from < KEPT) {
      if (bytes[from - 1] == '\n' && ++seen > lines) {
        break;
      }
      from--;
    }
    return new String(bytes, from, place - from, StandardCharsets.UTF_8);
  }
}

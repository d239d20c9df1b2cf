package io.github.quotadoctor.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file of lines that others append to as well, and may leave without an end of its last line. */
record SharedFile(Path path) {
  /**
   * Appends whole lines.
   *
   * @throws IOException if it cannot be written
   */
  void append(String lines) throws IOException {
    Files.writeString(
        path,
        (endsWithinALine() ? "\n" : "") + lines,
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private boolean endsWithinALine() throws IOException {
    if (!Files.isRegularFile(path) || Files.size(path) == 0) {
      return false;
    }
    try (SeekableByteChannel channel = Files.newByteChannel(path)) {
      ByteBuffer last = ByteBuffer.allocate(1);
      channel.position(channel.size() - 1).read(last);
      return last.get(0) != '\n';
    }
  }
}

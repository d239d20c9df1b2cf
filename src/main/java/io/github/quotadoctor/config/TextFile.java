package io.github.quotadoctor.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** Reads small text files that a user named. */
public final class TextFile {
  private static final int LARGEST = 65_536;

  private TextFile() {}

  /**
   * The beginning of the file, at most 64 KiB; empty when it cannot be read, or not in this time,
   * as from a pipe into which nobody writes.
   */
  public static Optional<String> read(Path directory, String name, Duration limit) {
    return readBytes(directory, name, limit, LARGEST)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** The beginning of the file, as {@link #read} finds it, at most so many bytes. */
  public static Optional<byte[]> readBytes(
      Path directory, String name, Duration limit, int largest) {
    try {
      Path path = directory.resolve(name);
      return Files.isDirectory(path)
          ? Optional.empty()
          : Optional.of(TimeLimit.within(limit, () -> beginning(path, largest)));
    } catch (IOException | InvalidPathException | TimeoutException unreadable) {
      return Optional.empty();
    }
  }

  private static byte[] beginning(Path path, int largest) throws IOException {
    try (InputStream stream = Files.newInputStream(path)) {
      return stream.readNBytes(largest);
    }
  }
}

package io.github.quotadoctor.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads small text files that a user named. */
public final class TextFile {
  private static final int LARGEST = 65_536;

  private TextFile() {}

  /** The beginning of the file, at most 64 KiB; empty when it cannot be read. */
  public static Optional<String> read(Path directory, String name) {
    try {
      Path path = directory.resolve(name);
      if (Files.isDirectory(path)) {
        return Optional.empty();
      }
      try (InputStream stream = Files.newInputStream(path)) {
        return Optional.of(new String(stream.readNBytes(LARGEST), StandardCharsets.UTF_8));
      }
    } catch (IOException | InvalidPathException unreadable) {
      return Optional.empty();
    }
  }
}

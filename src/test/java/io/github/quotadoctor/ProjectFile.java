package io.github.quotadoctor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file of the project, such as its README. */
final class ProjectFile {
  private ProjectFile() {}

  /** The text of the file of that path. */
  static String text(String path) {
    try {
      return Files.readString(Path.of(path));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

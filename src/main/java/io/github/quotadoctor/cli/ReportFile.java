package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.Destination;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * A file that a report goes to: opened before anything is asked, and replaced in one piece, so that
 * what was there stays when the run does not come to its end. A new file is for its owner alone.
 */
final class ReportFile implements AutoCloseable {
  private final Path target;
  private final Path draft;

  private ReportFile(Path target, Path draft) {
    this.target = target;
    this.draft = draft;
  }

  /**
   * Opens a file.
   *
   * @throws IOException if it cannot be written
   */
  static ReportFile open(Destination destination) throws IOException {
    Path target = destination.path();
    if (!destination.isFile()) {
      return new ReportFile(target, target);
    }
    Path draft = draft(target);
    draft.toFile().deleteOnExit();
    return new ReportFile(target, draft);
  }

  private static Path draft(Path whole) throws IOException {
    Path folder = whole.getParent();
    String prefix = "." + whole.getFileName() + ".";
    return isPosix(whole)
        ? Files.createTempFile(
            folder,
            prefix,
            ".tmp",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
        : Files.createTempFile(folder, prefix, ".tmp");
  }

  private static boolean isPosix(Path file) {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /**
   * Writes the whole report.
   *
   * @throws IOException if it cannot be written after all
   */
  void write(String report) throws IOException {
    if (draft.equals(target)) {
      Files.writeString(target, report, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
      return;
    }
    Files.writeString(draft, report, StandardCharsets.UTF_8);
    if (Files.exists(target) && isPosix(target)) {
      Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(target));
    }
    Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Takes the draft away where nothing was written. */
  @Override
  public void close() {
    if (!draft.equals(target)) {
      draft.toFile().delete(); // and if not now, when Java ends
    }
  }
}

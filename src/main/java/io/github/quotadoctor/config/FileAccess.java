package io.github.quotadoctor.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;

/** Who besides its owner may read a file; told where the file system knows of such rights. */
final class FileAccess {
  private FileAccess() {}

  /**
   * Whether everybody may read the file and enter all folders above it. The group does not count:
   * often it is the owner's own.
   */
  static boolean isOpenToOthers(Path directory, String name) {
    try {
      Path file = directory.resolve(name).toRealPath();
      if (!rights(file).contains(PosixFilePermission.OTHERS_READ)) {
        return false;
      }
      for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
        if (!rights(folder).contains(PosixFilePermission.OTHERS_EXECUTE)) {
          return false;
        }
      }
      return true;
    } catch (IOException | InvalidPathException | UnsupportedOperationException untold) {
      return false;
    }
  }

  private static Set<PosixFilePermission> rights(Path file) throws IOException {
    return Files.getPosixFilePermissions(file);
  }
}

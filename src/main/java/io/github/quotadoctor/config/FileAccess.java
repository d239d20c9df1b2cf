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

  /** Whether the group or everybody may read the file and enter all folders above it. */
  static boolean isOpenToOthers(Path directory, String name) {
    try {
      Path file = directory.resolve(name).toRealPath();
      return isOpen(file, PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_EXECUTE)
          || isOpen(file, PosixFilePermission.GROUP_READ, PosixFilePermission.GROUP_EXECUTE);
    } catch (IOException | InvalidPathException | UnsupportedOperationException untold) {
      return false;
    }
  }

  private static boolean isOpen(Path file, PosixFilePermission read, PosixFilePermission enter)
      throws IOException {
    if (!rights(file).contains(read)) {
      return false;
    }
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      if (!rights(folder).contains(enter)) {
        return false;
      }
    }
    return true;
  }

  private static Set<PosixFilePermission> rights(Path file) throws IOException {
    return Files.getPosixFilePermissions(file);
  }
}

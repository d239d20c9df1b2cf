package io.github.quotadoctor.config;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * A place that a report may go to.
 *
 * @param path the file, without links on the way to it, or the stream
 * @param isFile whether it is a file, which the report replaces, and no stream
 */
public record Destination(Path path, boolean isFile) {
  private static final Path DEVICES = Path.of("/dev");
  private static final Path MEMORY = Path.of("/dev/shm");
  private static final Path PROCESSES = Path.of("/proc");
  private static final int FILE_TYPE = 0170000;
  private static final int PIPE = 0010000;

  /** The place of this name; why nothing may be written there is told as a problem. */
  static Optional<Destination> of(Path directory, String name, Problems problems) {
    try {
      Path place = directory.resolve(name).toAbsolutePath();
      if (name.endsWith("/") || name.endsWith(File.separator) || Files.isDirectory(place)) {
        return refused("usage.report_folder", name, problems);
      }
      return at(inRealFolder(place), name, problems);
    } catch (IOException | InvalidPathException unusable) {
      return refused("usage.report_file", name, problems);
    }
  }

  private static Optional<Destination> at(Path place, String name, Problems problems)
      throws IOException {
    if (!Files.exists(place)) {
      return Files.isSymbolicLink(place) || isOpened(place)
          ? refused("usage.report_file", name, problems)
          : Optional.of(new Destination(place, true));
    }
    if (!Files.isWritable(place)) {
      return refused("usage.report_file", name, problems);
    }
    boolean opened = isOpened(place);
    if (Files.isRegularFile(place)) {
      return opened
          ? refused("usage.report_opened", name, problems)
          : Optional.of(new Destination(place.toRealPath(), true));
    }
    return !opened && isPipe(place)
        ? refused("usage.report_pipe", name, problems)
        : Optional.of(new Destination(place, false));
  }

  private static Optional<Destination> refused(String problem, String name, Problems problems) {
    problems.add(problem, Map.of("file", name));
    return Optional.empty();
  }

  /**
   * Whether the name, or one that it is a link to, stands for a device or what a process opened.
   */
  private static boolean isOpened(Path place) throws IOException {
    Path here = inRealFolder(place);
    if (here.startsWith(PROCESSES) || (here.startsWith(DEVICES) && !here.startsWith(MEMORY))) {
      return true;
    }
    return Files.isSymbolicLink(here)
        && isOpened(here.resolveSibling(Files.readSymbolicLink(here)));
  }

  private static Path inRealFolder(Path name) throws IOException {
    return name.resolveSibling("").toRealPath().resolve(name.getFileName());
  }

  private static boolean isPipe(Path place) throws IOException {
    return place.getFileSystem().supportedFileAttributeViews().contains("unix")
        && ((int) Files.getAttribute(place, "unix:mode") & FILE_TYPE) == PIPE;
  }

  /** Whether this name leads to the same file, be it by another spelling or a link. */
  boolean isAlso(Path name) {
    try {
      return path.equals(name) || Files.isSameFile(path, name);
    } catch (IOException notThere) {
      return false;
    }
  }
}

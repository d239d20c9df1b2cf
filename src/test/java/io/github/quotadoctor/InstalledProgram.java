package io.github.quotadoctor;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** A program of this machine that a test needs, and that not every machine has. */
public final class InstalledProgram {
  private InstalledProgram() {}

  /** Skips the test where no program of that name is on the path. */
  public static void assumeThere(String name) {
    assumeTrue(
        Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, name))),
        name + " is not installed");
  }
}

package io.github.quotadoctor.packaging;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;

/**
 * Makes a Java runtime that holds the program as a module, and nothing else that it does not need.
 * Its own archive of classes holds those of the program too, so it starts as fast on its first run
 * as on any other, wherever it is moved.
 */
public final class ModuleImage {
  private static final String MODULE = "io.github.quotadoctor";

  /** In JDK 17 the curves of TLS are a module that nothing requires; later they are in the base. */
  private static final String CURVES = "jdk.crypto.ec";

  /** What the launchers of all systems would have to say; how large the heap is, they say. */
  private static final String OPTIONS =
      "-Xms16m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xlog:disable"
          + " -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0";

  /** The list of classes is used here; the rest is for other Javas, or starts jars. */
  private static final String LEFT_OUT =
      "glob:**/lib/classlist,glob:**/lib/jexec,glob:**/lib/jrt-fs.jar,glob:**/bin/keytool*";

  private final Path image;

  private ModuleImage(Path image) {
    this.image = image;
  }

  /** Makes it from the shaded jar: {@code JAR MODULE-INFO.java CLASS-LIST IMAGE}. */
  public static void main(String[] arguments) throws Exception {
    Path image = Path.of(arguments[3]).toAbsolutePath();
    Path work = Path.of(arguments[2]).toAbsolutePath().resolveSibling("module");
    Leftovers.delete(image);
    Leftovers.delete(work);
    Files.createDirectories(image.getParent());
    ModuleImage made = new ModuleImage(image);
    made.link(module(Path.of(arguments[0]), Path.of(arguments[1]), work));
    made.dump(Path.of(arguments[2]));
  }

  private static Path module(Path jar, Path declaration, Path work) throws IOException {
    Path module = Files.createDirectories(work).resolve("quotadoctor.jar");
    Files.copy(jar, module);
    String whole = MODULE + "=" + jar;
    tool("javac", "-d", work.toString(), "--patch-module", whole, declaration.toString());
    tool(
        "jar",
        "--update",
        "--file=" + module,
        "--main-class=" + MODULE + ".Main",
        "-C",
        work.toString(),
        "module-info.class");
    return module;
  }

  /** jlink strips all modules or none: to keep the numbers of our lines takes a fifth more. */
  private void link(Path module) {
    boolean curves = ModuleFinder.ofSystem().find(CURVES).isPresent();
    tool(
        "jlink",
        "--module-path=" + module,
        "--add-modules=" + MODULE + (curves ? "," + CURVES : ""),
        "--strip-java-debug-attributes",
        "--no-header-files",
        "--no-man-pages",
        "--exclude-files=" + LEFT_OUT,
        "--add-options=" + OPTIONS,
        "--output=" + image);
  }

  /** Only with this collector the archive gets objects too; any other can read them. */
  private void dump(Path classes) throws IOException, InterruptedException {
    List<String> command =
        List.of(
            image.resolve("bin/java").toString(),
            "-XX:-UseSerialGC",
            "-XX:+UseG1GC",
            "-Xshare:dump",
            "-XX:SharedClassListFile=" + classes,
            "-m",
            MODULE);
    Process dump =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!dump.waitFor(2, TimeUnit.MINUTES)) {
      dump.destroyForcibly();
      throw new IllegalStateException("the archive of classes does not get ready");
    }
    if (dump.exitValue() != 0) {
      throw new IllegalStateException(command + " ended with " + dump.exitValue());
    }
  }

  private static void tool(String name, String... arguments) {
    int exitCode =
        ToolProvider.findFirst(name).orElseThrow().run(System.out, System.err, arguments);
    if (exitCode != 0) {
      throw new IllegalStateException(name + " ended with " + exitCode);
    }
  }
}

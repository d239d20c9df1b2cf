package io.github.quotadoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program as it comes with its own runtime, unpacked, on a machine without Java. */
final class UnpackedProgram {
  private final Path home;
  private final Path machine;

  /** The second folder stands for the machine: its commands, and the home of its user. */
  UnpackedProgram(Path home, Path machine) {
    this.home = home;
    this.machine = machine;
  }

  /** The package that a system property of the build names, unless it makes none. */
  static Optional<Path> file(String property) {
    return Optional.of(System.getProperty(property, ""))
        .filter(name -> !name.isEmpty())
        .map(Path::of);
  }

  /** Runs a command of this machine, whose exit code must be 0, and returns what it printed. */
  static String tool(String... command) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }

  static Set<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  Path command() {
    return home.resolve(PackagedProgram.isWindows() ? "bin/quotadoctor.cmd" : "bin/quotadoctor");
  }

  PackagedProgram program() throws IOException {
    return program(command());
  }

  /** Started by another name, on a path that holds the one command that the launcher may need. */
  PackagedProgram program(Path name) throws IOException {
    return bare(PackagedProgram.command(name.toString()));
  }

  /** Its runtime, which tells where each class comes from. */
  List<String> classesThatAreNotFromTheArchive(String... arguments) throws IOException {
    Path java = home.resolve("runtime/bin/java");
    String log = "-Xlog:class+load";
    PackagedProgram.Result result =
        bare(PackagedProgram.command(java.toString(), log, "-m", "io.github.quotadoctor"))
            .run(arguments);
    List<String> loaded =
        result
            .out()
            .lines()
            .filter(line -> line.contains("[class,load]") && !line.contains("Lambda"))
            .toList();
    assertThat(loaded).hasSizeGreaterThan(400);
    return loaded.stream().filter(line -> !line.contains("source: shared objects file")).toList();
  }

  private PackagedProgram bare(PackagedProgram program) throws IOException {
    Path commands = Files.createDirectories(machine.resolve("commands"));
    Path user = Files.createDirectories(machine.resolve("user"));
    for (Path place : List.of(Path.of("/bin/readlink"), Path.of("/usr/bin/readlink"))) {
      Path command = commands.resolve("readlink");
      if (Files.exists(place)) {
        Files.writeString(command, "#!/bin/sh\nexec " + place + " \"$@\"\n");
        Files.setPosixFilePermissions(command, PosixFilePermissions.fromString("rwx------"));
      }
    }
    return program
        .unset("JAVA_HOME")
        .variable("PATH", commands.toString())
        .variable("HOME", user.toString());
  }
}

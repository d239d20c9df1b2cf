package io.github.quotadoctor.cli;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.quotadoctor.Main;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;

/** Tells which classes a call of the program makes Java load. */
final class ClassesLoaded {
  private ClassesLoaded() {}

  /** A line for each class, with its name and a space. */
  static String by(String... call) throws IOException {
    Path log = Files.createTempFile("classes", ".log");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xlog:class+load:file=" + log + ":none", "-cp", classPath()));
    command.add(Main.class.getName());
    command.addAll(List.of(call));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().clear();
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process process = builder.start();
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
        throw new IllegalStateException(String.join(" ", call) + " fails");
      }
      return Files.readString(log);
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(ended);
    } finally {
      process.destroyForcibly();
      Files.delete(log);
    }
  }

  private static String classPath() {
    return Stream.of(Main.class, CommandLine.class, JsonNode.class, JsonParser.class)
        .map(it -> it.getProtectionDomain().getCodeSource().getLocation().getPath())
        .collect(Collectors.joining(File.pathSeparator));
  }
}

package io.github.quotadoctor.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** Runs the command that prints a key, without the variables that hold keys. */
final class KeyCommand {
  private static final int LONGEST_OUTPUT = 65_536;

  private KeyCommand() {}

  /** What the command printed; empty when it failed, and then {@code problems} says why. */
  static Optional<String> run(String command, Path directory, Duration timeout, Problems problems) {
    ProcessBuilder builder =
        new ProcessBuilder(shell(command))
            .directory(directory.toAbsolutePath().toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().keySet().removeIf(name -> name.startsWith("OPENAI_"));
    try {
      Process process = builder.start();
      Thread end = new Thread(() -> stop(process));
      unlessEnding(() -> Runtime.getRuntime().addShutdownHook(end), end);
      process.getOutputStream().close();
      Optional<String> printed = printed(process, timeout, problems);
      unlessEnding(() -> Runtime.getRuntime().removeShutdownHook(end), end);
      return printed;
    } catch (IOException cannotStart) {
      problems.add("usage.key_command.not_started", Map.of());
      return Optional.empty();
    }
  }

  /** While Java ends it takes no hooks and gives none back; then the command ends at once. */
  private static void unlessEnding(Runnable change, Runnable end) {
    try {
      change.run();
    } catch (IllegalStateException ending) {
      end.run();
    }
  }

  /** Something that the command left running may hold its output open: that takes time too. */
  private static Optional<String> printed(Process process, Duration timeout, Problems problems) {
    try {
      byte[] printed = TimeLimit.within(timeout, () -> toTheEnd(process));
      if (process.exitValue() == 0) {
        return Optional.of(new String(printed, StandardCharsets.UTF_8));
      }
      problems.add(
          "usage.key_command.failed", Map.of("code", Integer.toString(process.exitValue())));
    } catch (TimeoutException late) {
      stop(process);
      problems.add("usage.key_command.timeout", Map.of());
    } catch (IOException bug) {
      throw new IllegalStateException("the output could not be read", bug.getCause());
    }
    return Optional.empty();
  }

  private static byte[] toTheEnd(Process process) throws IOException {
    byte[] printed = read(process.getInputStream());
    try {
      process.waitFor();
    } catch (InterruptedException interrupted) {
      throw new InterruptedIOException("interrupted while a command ran");
    }
    return printed;
  }

  private static void stop(Process process) {
    process.descendants().forEach(ProcessHandle::destroyForcibly);
    process.destroyForcibly();
  }

  private static List<String> shell(String command) {
    return System.getProperty("os.name", "").startsWith("Windows")
        ? List.of("cmd", "/c", command)
        : List.of("/bin/sh", "-c", command);
  }

  private static byte[] read(InputStream stream) {
    try (stream) {
      return stream.readNBytes(LONGEST_OUTPUT);
    } catch (IOException broken) {
      return new byte[0];
    }
  }
}

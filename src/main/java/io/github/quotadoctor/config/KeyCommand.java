package io.github.quotadoctor.config;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs the command that prints a key, without the variables that hold keys. */
final class KeyCommand {
  private static final int LONGEST_OUTPUT = 65_536;

  private KeyCommand() {}

  /** What the command printed; empty when it failed, and then {@code problems} says why. */
  static Optional<String> run(String command, Path directory, Duration timeout, Problems problems) {
    ProcessBuilder builder =
        new ProcessBuilder(shell(command))
            .directory(directory.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().keySet().removeIf(name -> name.startsWith("OPENAI_"));
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      CompletableFuture<byte[]> output =
          CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
      if (!process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        problems.add("usage.key_command.timeout", Map.of());
        return Optional.empty();
      }
      if (process.exitValue() != 0) {
        problems.add(
            "usage.key_command.failed", Map.of("code", Integer.toString(process.exitValue())));
        return Optional.empty();
      }
      return Optional.of(new String(output.join(), StandardCharsets.UTF_8));
    } catch (IOException cannotStart) {
      problems.add("usage.key_command.not_started", Map.of());
      return Optional.empty();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      problems.add("usage.key_command.timeout", Map.of());
      return Optional.empty();
    }
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

package io.github.quotadoctor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A process of the packaged program that has not ended yet. */
public final class RunningProgram {
  private static final int SIGINT_BIT = 2;

  private final Process process;
  private final CompletableFuture<String> out;
  private final CompletableFuture<String> err;

  RunningProgram(Process process) {
    this.process = process;
    this.out = read(process.getInputStream());
    this.err = read(process.getErrorStream());
  }

  void closeInput() {
    try {
      process.getOutputStream().close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Writes to its input and returns when all of it was taken from this process. */
  void write(byte[] bytes) throws IOException {
    process.getOutputStream().write(bytes);
    process.getOutputStream().flush();
  }

  /** Sends a signal such as {@code INT}. */
  void signal(String name) throws IOException, InterruptedException {
    new ProcessBuilder("/bin/kill", "-" + name, Long.toString(process.pid())).start().waitFor();
  }

  /** Sends what Ctrl-C sends, or the next best, and returns the exit code to expect. */
  int interrupt() throws IOException, InterruptedException {
    boolean deaf = ignoresInterrupts();
    signal(deaf ? "TERM" : "INT");
    return deaf ? 143 : 130;
  }

  /** What a shell starts in the background ignores Ctrl-C, and so do all processes below it. */
  private static boolean ignoresInterrupts() throws IOException {
    Path status = Path.of("/proc/self/status");
    return Files.isReadable(status)
        && Files.readAllLines(status).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .map(line -> line.substring(line.length() - 1))
            .anyMatch(last -> (Integer.parseInt(last, 16) & SIGINT_BIT) != 0);
  }

  /** What it leaves behind; fails where it takes longer than this. */
  PackagedProgram.Result result(Duration longest) {
    try {
      if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly();
        throw new IllegalStateException("still running after " + longest);
      }
      return new PackagedProgram.Result(process.exitValue(), out.join(), err.join());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }

  /**
   * Watches the process to its end and returns the most memory it was seen to have, in KiB; on
   * Linux.
   */
  public long peakMemory() throws InterruptedException {
    closeInput();
    long peak = 0;
    while (!process.waitFor(2, TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakSoFar());
    }
    return peak;
  }

  private long peakSoFar() {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException ended) {
      return 0;
    }
  }

  private static CompletableFuture<String> read(InputStream stream) {
    return CompletableFuture.supplyAsync(
        () -> {
          try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
          } catch (IOException broken) {
            throw new UncheckedIOException(broken);
          }
        });
  }
}

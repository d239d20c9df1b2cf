package io.github.quotadoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the program waits for, a signal ends it at once and without a word. */
@DisabledOnOs(OS.WINDOWS)
class InterruptionIT {
  /** Far less than any of the waits, and enough for a busy machine. */
  private static final Duration AT_ONCE = Duration.ofSeconds(10);

  private static final String PATIENT = "--timeout=10m";

  private ServerSocket silent;

  @BeforeEach
  void listenAndSayNothing() throws IOException {
    silent = new ServerSocket(0, 16, InetAddress.getLoopbackAddress());
  }

  @AfterEach
  void close() throws IOException {
    silent.close();
  }

  private RunningProgram check(String... more) {
    List<String> arguments = new ArrayList<>(List.of("check", PATIENT, "--request-timeout=10m"));
    arguments.addAll(List.of(more));
    return PackagedProgram.launcher()
        .variable("PATH", "/usr/bin:/bin")
        .variable("OPENAI_API_KEY", "sk-proj-" + "aB3dE6gH9jK2".repeat(4))
        .variable("QUOTADOCTOR_SKIP", "status")
        .start(arguments.toArray(String[]::new));
  }

  private String silentServer(String scheme) {
    return scheme + "://127.0.0.1:" + silent.getLocalPort();
  }

  private static void assertInterrupted(RunningProgram running)
      throws IOException, InterruptedException {
    int exitCode = running.interrupt();

    assertThat(running.result(AT_ONCE)).isEqualTo(new PackagedProgram.Result(exitCode, "", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "https"})
  void whileAServerIsSilent(String scheme) throws IOException, InterruptedException {
    RunningProgram running = check("--base-url=" + silentServer(scheme) + "/v1");
    try (Socket reached = silent.accept()) {
      reached.getInputStream().read();
      assertInterrupted(running);
    }
  }

  @Test
  void whileAProxyIsSilent() throws IOException, InterruptedException {
    RunningProgram running =
        check("--proxy=" + silentServer("http"), "--base-url=https://api.quotadoctor.invalid/v1");
    try (Socket reached = silent.accept()) {
      reached.getInputStream().read();
      assertInterrupted(running);
    }
  }

  @Test
  void whileTheStatusPageIsSilent() throws IOException, InterruptedException {
    RunningProgram running =
        check(
            "--skip=limit",
            "--base-url=http://127.0.0.1:" + silent.getLocalPort() + "/v1",
            "--status-url=" + silentServer("http"));
    try (Socket one = silent.accept();
        Socket other = silent.accept()) {
      one.getInputStream().read();
      other.getInputStream().read();
      assertInterrupted(running);
    }
  }

  @Test
  void whileTheCommandForTheKeyRuns(@TempDir Path folder) throws IOException, InterruptedException {
    Path reached = folder.resolve("reached");
    assertThat(new ProcessBuilder("/usr/bin/mkfifo", reached.toString()).start().waitFor())
        .isZero();
    RunningProgram running = check("--key-command=exec cat " + reached);
    try (var writer = Files.newOutputStream(reached)) {
      assertInterrupted(running);
      writer.flush();
    }
  }

  @Test
  void whileAPastedTextIsRead() throws IOException, InterruptedException {
    RunningProgram running = PackagedProgram.launcher().start("explain");
    running.write(new byte[1 << 20]);

    assertInterrupted(running);
  }

  @Test
  void aTerminatedRunHasACodeOfItsOwn() throws IOException, InterruptedException {
    RunningProgram running = check("--base-url=" + silentServer("http") + "/v1");
    try (Socket reached = silent.accept()) {
      reached.getInputStream().read();
      running.signal("TERM");

      assertThat(running.result(AT_ONCE).exitCode()).isEqualTo(143);
    }
  }

  @Test
  void theCommandForTheKeyDoesNotSeeTheVariablesThatHoldKeys(@TempDir Path folder)
      throws IOException {
    Path seen = folder.resolve("seen");
    PackagedProgram.Result result =
        PackagedProgram.launcher()
            .variable("PATH", "/usr/bin:/bin")
            .variable("OPENAI_API_KEY", "sk-one")
            .variable("OPENAI_ADMIN_KEY", "sk-two")
            .run("check", "--key-command=env > " + seen, "--base-url=http://127.0.0.1:1/v1");

    assertThat(result.exitCode()).isEqualTo(10);
    assertThat(Files.readString(seen)).contains("PATH=").doesNotContain("OPENAI", "sk-");
  }
}

package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files of {@code --report}. */
class ReportFilesTest {
  @TempDir Path folder;

  private Run.Result simulate(String... more) {
    return new Run()
        .in(folder)
        .run(
            Stream.concat(
                    Stream.of("simulate", "credit_balance_exhausted", "--skip=status"),
                    Stream.of(more))
                .toArray(String[]::new));
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve(name));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theSameReportGoesToAsManyFilesAsAreNamed() throws IOException {
    Run.Result run =
        simulate("-qq", "--report=json=a.json", "--report=junit=b.xml", "--report=text=c.txt");

    assertThat(run).isEqualTo(new Run.Result(12, "", ""));
    assertThat(Schemas.report().problems(read("a.json"))).isEmpty();
    assertThat(read("b.xml")).contains("<failure ");
    assertThat(read("c.txt")).contains("OUT OF CREDIT").doesNotContain("\u001b");
    assertThat(names()).containsExactly("a.json", "b.xml", "c.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "short", "json", "markdown", "junit", "github", "prometheus"})
  void aFileHoldsWhatStdoutWouldShow(String format) throws IOException {
    Run.Result run = simulate("-o", format, "--report=" + format + "=file");

    assertThat(io.github.quotadoctor.Printed.steady(read("file")))
        .isEqualTo(io.github.quotadoctor.Printed.steady(run.out()));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aNewFileIsForItsOwnerAloneAndAnOldOneStaysForWhomItWas() throws IOException {
    Files.writeString(folder.resolve("old.txt"), "before");
    Files.setPosixFilePermissions(
        folder.resolve("old.txt"), PosixFilePermissions.fromString("rw-rw-r--"));
    simulate("--report=short=new.txt", "--report=short=old.txt");

    assertThat(mode("new.txt")).isEqualTo("rw-------");
    assertThat(mode("old.txt")).isEqualTo("rw-rw-r--");
    assertThat(read("old.txt")).startsWith("fail ");
  }

  private String mode(String name) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name)));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkStaysALink() throws IOException {
    Files.writeString(folder.resolve("target.txt"), "before");
    Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("target.txt"));
    simulate("--report=short=link.txt");

    assertThat(Files.isSymbolicLink(folder.resolve("link.txt"))).isTrue();
    assertThat(read("target.txt")).startsWith("fail ");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aDeviceIsWrittenAsItIs() {
    assertThat(simulate("--report=json=/dev/null").exitCode()).isEqualTo(12);
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"no-such-folder/a.json", ".", "a\0b"})
  void aFileThatCannotBeWrittenIsToldBeforeAnythingIsAsked(String name) throws IOException {
    Files.writeString(folder.resolve("kept.txt"), "before");
    try (SimulatedApi api =
        SimulatedApi.start(
            Scenarios.named("healthy").orElseThrow(), 0, Duration.ZERO, System::nanoTime)) {
      Run.Result run =
          new Run()
              .in(folder)
              .variable("OPENAI_API_KEY", "simulated")
              .run(
                  "check",
                  "--base-url=" + api.baseUrl(),
                  "--status-url=" + api.statusUrl(),
                  "--report=text=kept.txt",
                  "--report=json=" + name);

      assertThat(run.exitCode()).isEqualTo(2);
      assertThat(run.err()).startsWith("quotadoctor: cannot write ");
      assertThat(api.received()).isEmpty();
    }
    assertThat(read("kept.txt")).isEqualTo("before");
    assertThat(names()).containsExactly("kept.txt");
  }
}

package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a report may go, and where not: told before anything is asked. */
class ReportPlacesTest {
  private static final String KEY = "sk-proj-MadeUpForThisTest0123456789abcd";

  @TempDir Path folder;

  private Run.Result simulate(String... reports) {
    return new Run()
        .in(folder)
        .run(
            Stream.concat(
                    Stream.of("simulate", "credit_balance_exhausted", "--skip=status"),
                    Stream.of(reports).map(report -> "--report=" + report))
                .toArray(String[]::new));
  }

  private static void assertRefused(Run.Result run, String message) {
    assertThat(run).isEqualTo(new Run.Result(2, "", message + "\nTry: quotadoctor help\n"));
  }

  private static String opened(Path name) {
    return "quotadoctor: cannot write "
        + name
        + ": it leads to a file that is open already, and a report would replace that; give"
        + " another file, or -o for stdout";
  }

  /** The name under which this process has the file open. */
  private static Path nameOf(Path open) throws IOException {
    Path whole = open.toRealPath();
    try (Stream<Path> names = Files.list(Path.of("/proc/self/fd"))) {
      for (Path name : names.toList()) {
        if (Files.exists(name) && Files.readSymbolicLink(name).equals(whole)) {
          return name;
        }
      }
    }
    throw new AssertionError("not open: " + open);
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aFileThatStdoutWasSentToIsNotReplaced() throws IOException {
    Path sent = folder.resolve("sent.txt");
    try (OutputStream open = Files.newOutputStream(sent)) {
      Path name = nameOf(sent);
      Path link = Files.createSymbolicLink(folder.resolve("link"), name);
      Path folders = Files.createSymbolicLink(folder.resolve("fd"), name.getParent());
      Path twisted = folders.resolve(name.getFileName());
      open.write('a');

      for (Path place : List.of(name, link, twisted)) {
        assertRefused(simulate("json=" + place), opened(place));
      }
    }
    assertThat(sent).hasContent("a");
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aPipeThatAnotherProgramReadsGetsTheReport() throws Exception {
    Path copy = folder.resolve("copy.json");
    Process reader = new ProcessBuilder("cat").redirectOutput(copy.toFile()).start();
    Run.Result run = simulate("json=/proc/" + reader.pid() + "/fd/0");
    reader.getOutputStream().close();

    assertThat(reader.waitFor()).isZero();
    assertThat(run.exitCode()).isEqualTo(12);
    assertThat(Schemas.report().problems(Files.readString(copy))).isEmpty();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void memoryHasFilesLikeAnyOther() throws IOException {
    Path report = Files.createTempFile(Path.of("/dev/shm"), "quotadoctor", ".txt");
    try {
      assertThat(simulate("short=" + report).exitCode()).isEqualTo(12);
      assertThat(report).content().startsWith("fail ");
    } finally {
      Files.delete(report);
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void nothingNewIsMadeAmongTheDevices() {
    assertRefused(
        simulate("json=/dev/no-such-device"), "quotadoctor: cannot write /dev/no-such-device");
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aNamedPipeIsNotWaitedFor() throws Exception {
    Path pipe = folder.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();

    assertRefused(
        simulate("json=pipe"),
        "quotadoctor: cannot write pipe: a named pipe may have no reader, and the run would wait"
            + " for one without end");
  }

  @ParameterizedTest
  @ValueSource(strings = {"folder/", "no-such-folder/", "folder"})
  void aFolderIsNoFile(String name) throws IOException {
    Files.createDirectory(folder.resolve("folder"));

    assertRefused(
        simulate("text=" + name),
        "quotadoctor: cannot write " + name + ": a report goes to a file, not to a folder");
    assertThat(folder.resolve("no-such-folder")).doesNotExist();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void aLinkThatLeadsNowhereIsNotReplaced() throws IOException {
    Path dangling = Files.createSymbolicLink(folder.resolve("dangling"), Path.of("nowhere"));
    Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));

    assertRefused(simulate("text=dangling"), "quotadoctor: cannot write dangling");
    assertRefused(simulate("text=loop"), "quotadoctor: cannot write loop");
    assertThat(dangling).isSymbolicLink();
    assertThat(loop).isSymbolicLink();
  }

  @ParameterizedTest
  @CsvSource({"new.txt, ./new.txt", "old.txt, folder/../old.txt", "new.txt, folder/../new.txt"})
  void twoReportsToOneFileAreRefusedHoweverItIsSpelt(String one, String other) throws IOException {
    Files.createDirectory(folder.resolve("folder"));
    Files.writeString(folder.resolve("old.txt"), "before");

    assertRefused(
        simulate("text=" + one, "json=" + other), "quotadoctor: two reports are to go to " + other);
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void twoReportsToOneFileAreRefusedThoughALinkLeadsToIt() throws IOException {
    Files.writeString(folder.resolve("old.txt"), "before");
    Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("old.txt"));

    assertRefused(
        simulate("text=old.txt", "json=link.txt"),
        "quotadoctor: two reports are to go to link.txt");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --key-file=read",
        "check --key-file=./read",
        "check --admin-key-file=read",
        "check --env-file=folder/../read",
        "check --ca-file=read",
        "wait --key-file=read",
        "compare --key-source=a=env:A --key-source=b=file:read"
      })
  void aFileThatIsReadIsNotReplaced(String call) throws IOException {
    Files.createDirectory(folder.resolve("folder"));
    Files.writeString(folder.resolve("read"), KEY);
    String option = call.replaceFirst(".* (--[a-z-]+)=.*", "$1");

    assertRefused(
        new Run().in(folder).run((call + " --report=json=read").split(" ")), read("read", option));
    assertThat(folder.resolve("read")).hasContent(KEY);
  }

  @ParameterizedTest
  @CsvSource({
    "check, QUOTADOCTOR_KEY_FILE, read",
    "check, QUOTADOCTOR_ADMIN_KEY_FILE, read",
    "check, QUOTADOCTOR_ENV_FILE, read",
    "check, QUOTADOCTOR_CA_FILE, read",
    "check, SSL_CERT_FILE, read",
    "compare, QUOTADOCTOR_KEY_SOURCE, b=file:read"
  })
  void norOneThatAVariableNames(String command, String variable, String value) throws IOException {
    Files.writeString(folder.resolve("read"), KEY);

    assertRefused(
        new Run().in(folder).variable(variable, value).run(command, "--report=text=read"),
        read("read", variable));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void norOneThatALinkLeadsTo() throws IOException {
    Files.writeString(folder.resolve("read"), KEY);
    Files.createSymbolicLink(folder.resolve("link"), Path.of("read"));

    assertRefused(
        new Run().in(folder).run("check", "--key-file=read", "--report=text=link"),
        read("link", "--key-file"));
    assertRefused(
        new Run().in(folder).run("check", "--key-file=link", "--report=text=read"),
        read("read", "--key-file"));
  }

  private static String read(String file, String name) {
    return "quotadoctor: cannot write "
        + file
        + ": "
        + name
        + " names the same file to be read, and a report would replace it";
  }
}

package io.github.quotadoctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The archive of classes that the launcher has made in the background. */
@Execution(ExecutionMode.CONCURRENT)
class ArchiveIT {
  private static final Duration LONGEST = Duration.ofMinutes(3);

  @TempDir Path cache;

  @BeforeEach
  void whereThereIsAShell() {
    assumeFalse(PackagedProgram.isWindows());
  }

  private PackagedProgram program() {
    return PackagedProgram.launcher()
        .variable("PATH", "/usr/bin:/bin")
        .variable("XDG_CACHE_HOME", cache.toString());
  }

  /** Sets the work off, again where that only cleared the way, and waits for what comes of it. */
  private Path made() throws IOException, InterruptedException {
    Path launcher = Path.of(PackagedProgram.launcherFile()).toRealPath();
    Path folder = Files.createDirectories(Path.of(cache + "/quotadoctor" + launcher));
    try (WatchService watch = folder.getFileSystem().newWatchService()) {
      folder.register(
          watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
      assertThat(program().run("--version").exitCode()).isZero();
      while (true) {
        WatchKey events = watch.poll(LONGEST.toSeconds(), TimeUnit.SECONDS);
        assertThat(events).as("an archive within " + LONGEST).isNotNull();
        for (WatchEvent<?> event : events.pollEvents()) {
          Path file = folder.resolve(String.valueOf(event.context()));
          if (file.toString().endsWith(".jsa") && Files.exists(file)) {
            return file;
          }
          if (event.kind() == StandardWatchEventKinds.ENTRY_DELETE) {
            assertThat(program().run("--version").exitCode()).isZero();
          }
        }
        events.reset();
      }
    }
  }

  @Test
  void itIsMadeOnceForTheUserAloneAndChangesNothingThatIsPrinted()
      throws IOException, InterruptedException {
    Path archive = made();
    FileTime born = Files.getLastModifiedTime(archive);

    PackagedProgram.Result result = program().run("simulate", "healthy");

    assertThat(Files.size(archive)).isPositive();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(archive)))
        .endsWith("------");
    assertThat(Printed.steady(result.out())).isEqualTo(Golden.text("text/healthy.txt"));
    assertThat(result.err()).isEmpty();
    assertThat(Files.getLastModifiedTime(archive)).isEqualTo(born);

    whatWasKilledMidwayIsInTheWayOnce(archive);
    whatCannotBeMadeIsNotTriedAgain(archive);
  }

  private void whatWasKilledMidwayIsInTheWayOnce(Path archive)
      throws IOException, InterruptedException {
    Files.delete(archive);
    Path making = Path.of(archive + ".making");
    Files.createDirectories(making);
    Files.setLastModifiedTime(making, FileTime.from(Instant.now().minusSeconds(600)));

    assertThat(made()).isEqualTo(archive);
  }

  private void whatCannotBeMadeIsNotTriedAgain(Path archive) throws IOException {
    Files.delete(archive);
    Files.createFile(archive);

    assertThat(program().run("--version").out()).isEqualTo("quotadoctor 0.1.0\n");
    assertThat(archive).isEmptyFile();
  }

  @Test
  void noneIsMadeInCiNorWhereJavaHasOptionsOfTheUser() throws IOException {
    for (String variable : List.of("CI", "JDK_JAVA_OPTIONS")) {
      PackagedProgram.Result result = program().variable(variable, "-Dci=true").run("--version");

      assertThat(result.out()).isEqualTo("quotadoctor 0.1.0\n");
    }
    assertThat(program().variable("QUOTADOCTOR_ARCHIVE", "no").run("--version").exitCode())
        .isZero();
    assertThat(cache).isEmptyDirectory();
  }

  @Test
  void withoutAHomeThereIsNoArchive() {
    PackagedProgram.Result result = program().variable("XDG_CACHE_HOME", "").run("--version");

    assertThat(result.out()).isEqualTo("quotadoctor 0.1.0\n");
    assertThat(Path.of("/quotadoctor")).doesNotExist();
  }
}

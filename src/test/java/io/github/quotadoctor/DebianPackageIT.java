package io.github.quotadoctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The Debian package: what it says, what it holds, and that this runs. */
class DebianPackageIT {
  private String file = "";

  @BeforeEach
  void whereThereIsOne() {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/dpkg-deb")), "no dpkg-deb");
    assumeTrue(UnpackedProgram.file("quotadoctor.deb").isPresent(), "no package is built here");
    file = UnpackedProgram.file("quotadoctor.deb").orElseThrow().toString();
  }

  @Test
  void itNamesWhatItNeedsOfTheSystem() throws Exception {
    assertThat(UnpackedProgram.tool("dpkg-deb", "-f", file, "Package", "Version"))
        .isEqualTo("Package: quotadoctor\nVersion: 0.1.0\n");
    assertThat(UnpackedProgram.tool("dpkg-deb", "-f", file, "Depends"))
        .matches("libc6 \\(>= 2\\.\\d+\\)(, (libgcc-s1|libstdc\\+\\+6|zlib1g))*\n");
    assertThat(UnpackedProgram.tool("dpkg-deb", "-f", file, "Architecture"))
        .matches("(amd64|arm64)\n");
  }

  @Test
  void allOfItBelongsToRootAndLiesWhereDebianWantsIt() throws Exception {
    List<String> lines = UnpackedProgram.tool("dpkg-deb", "-c", file).lines().toList();

    assertThat(lines)
        .isNotEmpty()
        .allMatch(line -> line.contains(" root/root "))
        .allMatch(line -> line.matches("(drwxr-xr-x|-rw-r--r--|-rwxr-xr-x|l.*) .*"))
        .allMatch(
            line ->
                line.matches(
                    ".* \\./usr/("
                        + "(bin/|lib/|share/)?"
                        + "|bin/quotadoctor -> \\.\\./lib/quotadoctor/bin/quotadoctor"
                        + "|lib/quotadoctor/.*"
                        + "|share/doc/(quotadoctor/.*)?"
                        + "|share/man/(man1/(quotadoctor[a-z-]*\\.1\\.gz)?)?"
                        + "|share/bash-completion/(completions/(quotadoctor)?)?"
                        + "|share/zsh/(vendor-completions/(_quotadoctor)?)?)"))
        .anyMatch(line -> line.endsWith("/man1/quotadoctor-check.1.gz"))
        .anyMatch(line -> line.endsWith("/completions/quotadoctor"))
        .anyMatch(line -> line.endsWith("/vendor-completions/_quotadoctor"));
  }

  @Test
  void whatItInstallsRuns(@TempDir Path root, @TempDir Path machine) throws Exception {
    UnpackedProgram.tool("dpkg-deb", "-x", file, root.toString());
    UnpackedProgram installed = new UnpackedProgram(root.resolve("usr/lib/quotadoctor"), machine);

    PackagedProgram.Result version =
        installed.program(root.resolve("usr/bin/quotadoctor")).run("--version");
    PackagedProgram.Result simulated =
        installed.program(root.resolve("usr/bin/quotadoctor")).run("simulate", "healthy");

    assertThat(version).isEqualTo(new PackagedProgram.Result(0, "quotadoctor 0.1.0\n", ""));
    assertThat(Printed.steady(simulated.out())).isEqualTo(Golden.text("text/healthy.txt"));
    assertThat(simulated.exitCode()).isZero();
    assertThat(installed.classesThatAreNotFromTheArchive("explain", "insufficient_quota"))
        .isEmpty();
  }

  @Test
  void itsLicencesCanBeRead(@TempDir Path root) throws IOException, InterruptedException {
    UnpackedProgram.tool("dpkg-deb", "-x", file, root.toString());

    assertThat(Files.readString(root.resolve("usr/share/doc/quotadoctor/copyright")))
        .contains("Apache-2.0", "GPL-2-with-Classpath-exception");
    assertThat(root.resolve("usr/share/doc/quotadoctor/licenses/NOTICE")).isNotEmptyFile();
    assertThat(root.resolve("usr/lib/quotadoctor/runtime/legal/java.base")).isNotEmptyDirectory();
  }
}

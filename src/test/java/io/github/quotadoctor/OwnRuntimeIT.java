package io.github.quotadoctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.github.quotadoctor.completion.Shell;
import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archive with its own runtime: unpacked into a folder, and run without any Java. */
class OwnRuntimeIT {
  private static final String KEY = "sk-proj-" + "OwnRuntime0123456789".repeat(2);

  @TempDir static Path machine;
  private static Path home = Path.of("");

  @BeforeAll
  static void unpack() throws IOException, InterruptedException {
    Optional<Path> archive = UnpackedProgram.file("quotadoctor.archive");
    assumeTrue(archive.isPresent(), "no archive is built here");
    Path folder = Files.createDirectory(machine.resolve("a folder"));
    UnpackedProgram.tool(
        "tar", "-xf", archive.orElseThrow().toAbsolutePath().toString(), "-C", folder.toString());
    Set<String> names = UnpackedProgram.names(folder);
    assertThat(names).hasSize(1).allMatch(name -> name.startsWith("quotadoctor-0.1.0-"));
    home = folder.resolve(names.iterator().next());
  }

  private static UnpackedProgram unpacked() {
    return new UnpackedProgram(home, machine);
  }

  private static PackagedProgram.Result check(String scenario) throws IOException {
    try (SimulatedApi api =
        SimulatedApi.start(
            Scenarios.named(scenario).orElseThrow(), 0, Duration.ZERO, System::nanoTime)) {
      return unpacked()
          .program()
          .variable("OPENAI_API_KEY", KEY)
          .variable("OPENAI_BASE_URL", api.baseUrl().toString())
          .variable("QUOTADOCTOR_STATUS_URL", api.statusUrl().toString())
          .run("check", "-o", "short");
    }
  }

  @Test
  void itHoldsWhatIsExpectedAndNothingElse() throws IOException {
    String command = unpacked().command().getFileName().toString();

    assertThat(UnpackedProgram.names(home))
        .containsExactlyInAnyOrder(
            "LICENSE", "README.txt", "bin", "completions", "licenses", "man", "runtime");
    assertThat(UnpackedProgram.names(home.resolve("completions")))
        .isEqualTo(Arrays.stream(Shell.values()).map(Shell::fileName).collect(Collectors.toSet()));
    assertThat(UnpackedProgram.names(home.resolve("man/man1")))
        .contains("quotadoctor.1", "quotadoctor-check.1");
    assertThat(UnpackedProgram.names(home.resolve("bin"))).containsExactly(command);
    assertThat(UnpackedProgram.names(home.resolve("runtime/legal")))
        .contains("java.base", "java.xml", "jdk.httpserver")
        .doesNotContain("java.desktop");
    assertThat(Files.readString(home.resolve("licenses/NOTICE"))).contains("Jackson");
    assertThat(Files.readString(home.resolve("README.txt"))).startsWith("quotadoctor 0.1.0\n");
  }

  @Test
  void itNamesItsVersionAndKeepsNothingAnywhereElse() throws IOException {
    PackagedProgram.Result result = unpacked().program().run("--version");

    assertThat(result).isEqualTo(new PackagedProgram.Result(0, "quotadoctor 0.1.0\n", ""));
    assertThat(machine.resolve("user")).isEmptyDirectory();
  }

  @Test
  void itPrintsTheScreensOfTheProgram() throws IOException {
    PackagedProgram.Result simulated = unpacked().program().run("simulate", "healthy");
    PackagedProgram.Result page = unpacked().program().run("explain", "credit_balance_exhausted");
    PackagedProgram.Result japanese = unpacked().program().run("help", "--lang=ja");

    assertThat(Printed.steady(simulated.out())).isEqualTo(Golden.text("text/healthy.txt"));
    assertThat(page.out()).isEqualTo(Golden.text("explain/credit_balance_exhausted.txt"));
    assertThat(japanese.out()).isEqualTo(Golden.text(Golden.in("ja", "help/quotadoctor.txt")));
    assertThat(simulated.err() + page.err() + japanese.err()).isEmpty();
  }

  @Test
  void itEndsWithTheExitCodeOfTheVerdict() throws IOException {
    PackagedProgram.Result healthy = check("healthy");
    PackagedProgram.Result empty = check("credit_balance_exhausted");
    PackagedProgram.Result wrong = unpacked().program().run("check", "--no-such-option");

    assertThat(healthy.out()).startsWith("verdict  healthy  ");
    assertThat(healthy.exitCode()).isZero();
    assertThat(empty.out()).contains("\nverdict  credit_balance_exhausted  ");
    assertThat(empty.exitCode()).isEqualTo(12);
    assertThat(wrong.exitCode()).isEqualTo(2);
  }

  @Test
  void itRunsThroughLinks(@TempDir Path elsewhere) throws IOException {
    assumeFalse(PackagedProgram.isWindows());
    Path first = Files.createSymbolicLink(elsewhere.resolve("first"), unpacked().command());
    Path folder = Files.createDirectory(elsewhere.resolve("another folder"));
    Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("../first"));

    String direct = unpacked().program(first).run("--version").out();
    String indirect = unpacked().program(second).run("--version").out();
    Files.delete(first);

    assertThat(direct).isEqualTo("quotadoctor 0.1.0\n");
    assertThat(indirect).isEqualTo(direct);
  }

  @Test
  void itsClassesComeFromItsArchiveWhereverItIsMoved() throws IOException {
    assertThat(unpacked().classesThatAreNotFromTheArchive("explain", "insufficient_quota"))
        .isEmpty();

    Path moved = machine.resolve("elsewhere");
    Files.move(home, moved);
    try {
      UnpackedProgram there = new UnpackedProgram(moved, machine);
      assertThat(there.classesThatAreNotFromTheArchive("explain", "insufficient_quota")).isEmpty();
      assertThat(there.program().run("--version").out()).isEqualTo("quotadoctor 0.1.0\n");
    } finally {
      Files.move(moved, home);
    }
  }

  @Test
  void optionsForAnotherJavaChangeNothing() throws IOException {
    PackagedProgram.Result result =
        unpacked()
            .program()
            .variable("JAVA_TOOL_OPTIONS", "-javaagent:no-such-agent.jar")
            .variable("JDK_JAVA_OPTIONS", "--add-modules=java.desktop")
            .run("--version");

    assertThat(result).isEqualTo(new PackagedProgram.Result(0, "quotadoctor 0.1.0\n", ""));
  }

  /** In some versions of Java elliptic curves are in a module that nothing requires. */
  @Test
  void itsRuntimeKnowsTheCurvesOfTls(@TempDir Path folder) throws IOException {
    HeldCertificate certificate =
        new HeldCertificate.Builder().ecdsa256().addSubjectAlternativeName("localhost").build();
    Path trusted = Files.writeString(folder.resolve("ca.pem"), certificate.certificatePem());
    HttpsServer server =
        HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(
        new HttpsConfigurator(
            new HandshakeCertificates.Builder().heldCertificate(certificate).build().sslContext()));
    server.createContext(
        "/",
        exchange -> {
          byte[] body =
              "{\"error\":{\"code\":\"invalid_api_key\"}}".getBytes(StandardCharsets.UTF_8);
          exchange.sendResponseHeaders(401, body.length);
          exchange.getResponseBody().write(body);
          exchange.close();
        });
    server.start();
    try {
      PackagedProgram.Result result =
          unpacked()
              .program()
              .variable("OPENAI_API_KEY", KEY)
              .variable("SSL_CERT_FILE", trusted.toString())
              .run(
                  "check",
                  "--skip=status",
                  "--base-url=https://localhost:" + server.getAddress().getPort() + "/v1",
                  "-o",
                  "short");

      assertThat(result.out()).contains("\nverdict  invalid_api_key  ");
      assertThat(result.exitCode()).isEqualTo(10);
    } finally {
      server.stop(0);
    }
  }
}

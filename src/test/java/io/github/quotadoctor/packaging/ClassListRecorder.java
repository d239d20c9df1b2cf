package io.github.quotadoctor.packaging;

import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/**
 * Writes down which classes the program loads, in the form that {@code java -Xshare:dump} reads.
 * The build runs it; the simulated API stands behind TLS, as the real one does.
 */
public final class ClassListRecorder {
  private static final String LOOPBACK = "127.0.0.1";

  private ClassListRecorder() {}

  /** Records the calls that people make most into one list: {@code JAR LIST}. */
  public static void main(String[] arguments) throws Exception {
    Path jar = Path.of(arguments[0]).toAbsolutePath();
    Path list = Path.of(arguments[1]).toAbsolutePath();
    HeldCertificate authority = new HeldCertificate.Builder().certificateAuthority(0).build();
    HeldCertificate server =
        new HeldCertificate.Builder()
            .signedBy(authority)
            .addSubjectAlternativeName(LOOPBACK)
            .build();
    Path trusted = Files.createTempFile("authority", ".pem");
    Files.writeString(trusted, authority.certificatePem());
    Set<String> classes = new LinkedHashSet<>();
    for (String scenario : List.of("healthy", "credit_balance_exhausted")) {
      try (SimulatedApi api =
              SimulatedApi.start(
                  Scenarios.named(scenario).orElseThrow(), 0, Duration.ZERO, System::nanoTime);
          ServerSocket door = door(server)) {
        int port = api.baseUrl().getPort();
        daemon(() -> serve(door, port));
        String https = "https://" + LOOPBACK + ":" + door.getLocalPort();
        List<String> check =
            List.of(
                "check",
                "--base-url=" + https + "/v1",
                "--status-url=" + https,
                "--ca-file=" + trusted);
        classes.addAll(loaded(jar, check));
        classes.addAll(loaded(jar, with(check, "-ojson")));
      }
    }
    for (String call : List.of("--version", "--help", "explain insufficient_quota")) {
      classes.addAll(loaded(jar, List.of(call.split(" "))));
    }
    Files.delete(trusted);
    Files.write(list, classes);
  }

  private static List<String> with(List<String> call, String option) {
    List<String> longer = new ArrayList<>(call);
    longer.add(option);
    return longer;
  }

  /** Numbers of classes and classes of other loaders hold for one list only. */
  private static List<String> loaded(Path jar, List<String> call) throws Exception {
    Path list = Files.createTempFile("classes", ".lst");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:DumpLoadedClassList=" + list, "-cp"));
    command.addAll(List.of(jar.toString(), "io.github.quotadoctor.Main"));
    command.addAll(call);
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().clear();
    process.environment().put("OPENAI_API_KEY", "sk-proj-" + "ClassList0123456789".repeat(2));
    process.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    int exitCode = process.redirectInput(new File("/dev/null")).start().waitFor();
    if (exitCode != 0 && exitCode != 12) {
      throw new IllegalStateException(call + " ended with " + exitCode);
    }
    List<String> classes =
        Files.readAllLines(list).stream()
            .filter(line -> !line.contains("source:"))
            .map(line -> line.replaceFirst(" id: \\d+$", ""))
            .toList();
    Files.delete(list);
    return classes;
  }

  private static ServerSocket door(HeldCertificate certificate) throws IOException {
    return new HandshakeCertificates.Builder()
        .heldCertificate(certificate)
        .build()
        .sslContext()
        .getServerSocketFactory()
        .createServerSocket(0, 0, InetAddress.getLoopbackAddress());
  }

  private static void serve(ServerSocket door, int port) throws IOException {
    while (!door.isClosed()) {
      Socket outside = door.accept();
      Socket inside = new Socket(InetAddress.getLoopbackAddress(), port);
      daemon(() -> pass(outside, inside));
      daemon(() -> pass(inside, outside));
    }
  }

  private static void pass(Socket from, Socket to) throws IOException {
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      in.transferTo(out);
    }
  }

  private static void daemon(Work work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException closed) {
                Thread.currentThread().interrupt();
              }
            });
    thread.setDaemon(true);
    thread.start();
  }

  private interface Work {
    void run() throws IOException;
  }
}

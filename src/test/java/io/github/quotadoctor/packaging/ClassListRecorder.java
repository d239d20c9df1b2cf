package io.github.quotadoctor.packaging;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import okhttp3.tls.HeldCertificate;

/**
 * Writes down which classes the program loads, in the form that {@code java -Xshare:dump} reads.
 * The build runs it; the simulated API stands behind TLS and HTTP/2, as the real one does.
 */
public final class ClassListRecorder {
  private static final String PASSWORD = "of no use elsewhere";
  private static final List<String> OFFLINE =
      List.of("--version", "--help", "explain insufficient_quota", "explain", "explain -ojson");
  private static final Map<String, List<String>> ONLINE =
      new TreeMap<>(
          Map.of(
              "healthy",
              List.of("check", "check -ojson", "wait --success-count=1", "status"),
              "credit_balance_exhausted",
              List.of("check", "check -ojson")));

  private final Path jar;
  private final Path folder;
  private final Set<String> classes = new LinkedHashSet<>();

  private ClassListRecorder(Path jar, Path folder) {
    this.jar = jar;
    this.folder = folder;
  }

  /** Records the calls that people make most into one list: {@code JAR LIST}. */
  public static void main(String[] arguments) throws Exception {
    Path list = Path.of(arguments[1]).toAbsolutePath();
    Path folder = Files.createDirectories(list.resolveSibling("class-lists"));
    ClassListRecorder recorder =
        new ClassListRecorder(Path.of(arguments[0]).toAbsolutePath(), folder);
    recorder.recordOnline();
    for (String call : OFFLINE) {
      recorder.record(call, Map.of());
    }
    Files.write(list, recorder.classes);
  }

  private void recordOnline() throws Exception {
    HeldCertificate authority = new HeldCertificate.Builder().certificateAuthority(0).build();
    Path trusted = Files.writeString(folder.resolve("authority.pem"), authority.certificatePem());
    WireMockServer door = door(authority);
    try {
      String https = "https://localhost:" + door.httpsPort();
      Map<String, String> variables =
          Map.of(
              "OPENAI_API_KEY",
              "sk-proj-" + "ClassList0123456789".repeat(2),
              "OPENAI_BASE_URL",
              https + "/v1",
              "QUOTADOCTOR_STATUS_URL",
              https,
              "SSL_CERT_FILE",
              trusted.toString());
      for (String scenario : ONLINE.keySet()) {
        try (SimulatedApi api =
            SimulatedApi.start(
                Scenarios.named(scenario).orElseThrow(), 0, Duration.ZERO, System::nanoTime)) {
          String inside = "http://127.0.0.1:" + api.baseUrl().getPort();
          door.stubFor(any(anyUrl()).willReturn(aResponse().proxiedFrom(inside)));
          for (String call : ONLINE.get(scenario)) {
            record(call, variables);
          }
        }
      }
    } finally {
      door.stop();
    }
  }

  private WireMockServer door(HeldCertificate authority)
      throws GeneralSecurityException, IOException {
    HeldCertificate certificate =
        new HeldCertificate.Builder()
            .signedBy(authority)
            .addSubjectAlternativeName("localhost")
            .build();
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, PASSWORD.toCharArray());
    store.setKeyEntry(
        "server",
        certificate.keyPair().getPrivate(),
        PASSWORD.toCharArray(),
        new X509Certificate[] {certificate.certificate()});
    Path file = folder.resolve("server.p12");
    try (OutputStream stream = Files.newOutputStream(file)) {
      store.store(stream, PASSWORD.toCharArray());
    }
    WireMockServer door =
        new WireMockServer(
            wireMockConfig()
                .bindAddress("127.0.0.1")
                .dynamicPort()
                .dynamicHttpsPort()
                .keystorePath(file.toString())
                .keystoreType("PKCS12")
                .keystorePassword(PASSWORD)
                .keyManagerPassword(PASSWORD));
    door.start();
    return door;
  }

  /** Numbers of classes and classes of other loaders hold for one list only. */
  private void record(String call, Map<String, String> variables) throws Exception {
    Path list = Files.createTempFile(folder, "classes", ".lst");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-XX:DumpLoadedClassList=" + list, "-cp"));
    command.addAll(List.of(jar.toString(), "io.github.quotadoctor.Main"));
    command.addAll(List.of(call.split(" ")));
    ProcessBuilder process = new ProcessBuilder(command);
    process.environment().clear();
    process.environment().putAll(variables);
    process.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    Process started = process.redirectInput(input()).start();
    if (!started.waitFor(1, TimeUnit.MINUTES)) {
      started.destroyForcibly();
      throw new IllegalStateException(call + " does not end");
    }
    if (started.exitValue() != 0 && started.exitValue() != 12) {
      throw new IllegalStateException(call + " ended with " + started.exitValue());
    }
    Files.readAllLines(list).stream()
        .filter(line -> !line.contains("source:"))
        .map(line -> line.replaceFirst(" id: \\d+$", ""))
        .forEach(classes::add);
    Files.delete(list);
  }

  /** An error as people paste it. */
  private File input() throws IOException {
    String text = "Error code: 429 - {'error': {'code': 'insufficient_quota'}}\n";
    return Files.writeString(folder.resolve("pasted.txt"), text).toFile();
  }
}

package io.github.quotadoctor.simulate;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SimulatedApiTest {
  static List<Scenario> overHttp() {
    return Scenarios.all().stream()
        .filter(scenario -> scenario.behavior().transport() == Transport.HTTP)
        .toList();
  }

  private static SimulatedApi start(String name) throws Exception {
    return SimulatedApi.start(
        Scenarios.named(name).orElseThrow(), 0, Duration.ZERO, System::nanoTime);
  }

  @ParameterizedTest
  @MethodSource("overHttp")
  void everyScenarioAnswersWhatItsFileSays(Scenario scenario) throws Exception {
    try (SimulatedApi api = SimulatedApi.start(scenario, 0, Duration.ZERO, System::nanoTime)) {
      Visitor visitor = Visitor.of(scenario);

      HttpResponse<String> models = visitor.get(api.baseUrl(), "/models");
      HttpResponse<String> probe = visitor.post(api.baseUrl(), "/embeddings", Visitor.EMBEDDING);

      assertThat(models.statusCode()).isEqualTo(declared(scenario, "GET /v1/models", "models"));
      assertThat(probe.statusCode())
          .isEqualTo(declared(scenario, "POST /v1/embeddings", "inference"));
      assertThat(models.body() + probe.body()).doesNotContainPattern("\\{[a-z_]+}");
      assertThat(models.headers().firstValue(ReplyHeaders.MARK)).contains(scenario.name());
      assertThat(api.received()).containsExactly("GET /v1/models", "POST /v1/embeddings");
    }
  }

  private static int declared(Scenario scenario, String route, String group) {
    String key = scenario.environment().getOrDefault("OPENAI_API_KEY", "");
    return List.of(Routes.EDGE, Routes.ALL, route, group).stream()
        .flatMap(target -> scenario.behavior().answers().getOrDefault(target, List.of()).stream())
        .filter(answer -> key.startsWith(answer.whenKey().orElse("")))
        .findFirst()
        .map(Answer::status)
        .orElse(200);
  }

  @Test
  void aClosedPortRefusesConnectionsAndTheStatusPageStillAnswers() throws Exception {
    try (SimulatedApi api = start("connection_failed")) {
      assertThatThrownBy(() -> Visitor.with("sk-any").get(api.baseUrl(), "/models"))
          .isInstanceOf(ConnectException.class);
      assertThat(statusOf(api)).isEqualTo(200);
    }
  }

  @Test
  void aPlainPortBehindHttpsEndsTheHandshake() throws Exception {
    try (SimulatedApi api = start("tls_failure")) {
      assertThat(api.baseUrl().getScheme()).isEqualTo("https");
      assertThatThrownBy(() -> Visitor.with("sk-any").get(api.baseUrl(), "/models"))
          .isInstanceOf(SSLException.class);
      assertThat(statusOf(api)).isEqualTo(200);
    }
  }

  @Test
  void aSilentPortAcceptsAndSaysNothingUntilItIsClosed() throws Exception {
    SimulatedApi api = start("timeout");
    try (Socket socket = new Socket()) {
      socket.connect(Loopback.port(api.baseUrl().getPort()), 10_000);
      socket.getOutputStream().write("GET /v1/models HTTP/1.1\r\n\r\n".getBytes(US_ASCII));
      assertThat(statusOf(api)).isEqualTo(200);
      assertThat(socket.getInputStream().available()).isZero();

      api.close();

      assertThat(endOf(socket)).isTrue();
    }
  }

  // The end is either orderly or a reset, as the system likes; silence would block.
  private static boolean endOf(Socket socket) {
    try {
      return socket.getInputStream().read() < 0;
    } catch (java.io.IOException reset) {
      return true;
    }
  }

  @ParameterizedTest
  @CsvSource({"healthy", "connection_failed", "timeout", "tls_failure"})
  void closingFreesThePort(String name) throws Exception {
    SimulatedApi api = start(name);
    int port = api.baseUrl().getPort();
    api.close();

    try (ServerSocket next = new ServerSocket()) {
      next.setReuseAddress(true);
      next.bind(Loopback.port(port));

      assertThat(next.getLocalPort()).isEqualTo(port);
    }
  }

  @Test
  void thePortThatIsAskedForIsUsed() throws Exception {
    int port;
    try (ServerSocket free = new ServerSocket(0)) {
      port = free.getLocalPort();
    }

    try (SimulatedApi api =
        SimulatedApi.start(
            Scenarios.named("healthy").orElseThrow(),
            port,
            Duration.ofMillis(1),
            System::nanoTime)) {
      assertThat(api.baseUrl()).hasToString("http://127.0.0.1:" + port + "/v1");
      assertThat(Visitor.with("sk-any").get(api.baseUrl(), "/models").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aTakenPortIsAnError() throws Exception {
    try (SimulatedApi api = start("healthy")) {
      int taken = api.baseUrl().getPort();

      for (String name : List.of("healthy", "connection_failed", "timeout", "tls_failure")) {
        assertThatThrownBy(
                () ->
                    SimulatedApi.start(
                        Scenarios.named(name).orElseThrow(),
                        taken,
                        Duration.ZERO,
                        System::nanoTime))
            .isInstanceOf(java.net.BindException.class);
      }
    }
  }

  @Test
  void twoRunsGiveTheSameAnswersInWhateverOrderTheRoutesAreAsked() throws Exception {
    String first;
    String second;
    try (SimulatedApi api = start("healthy")) {
      first = requestId(api, "/models") + requestId(api, "/files") + requestId(api, "/files");
    }
    try (SimulatedApi api = start("healthy")) {
      String files = requestId(api, "/files") + requestId(api, "/files");
      second = requestId(api, "/models") + files;
    }

    assertThat(second).isEqualTo(first);
  }

  private static String requestId(SimulatedApi api, String path) throws Exception {
    Optional<String> id =
        Visitor.with("sk-any").get(api.baseUrl(), path).headers().firstValue("x-request-id");
    assertThat(id.orElse("")).matches("req_[0-9a-f]{32}");
    return id.orElseThrow();
  }

  private static int statusOf(SimulatedApi api) throws Exception {
    return Visitor.withoutKey().get(api.statusUrl(), "/api/v1/summary").statusCode();
  }
}

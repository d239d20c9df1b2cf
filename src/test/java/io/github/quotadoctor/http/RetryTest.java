package io.github.quotadoctor.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static io.github.quotadoctor.http.Clients.AMPLE;
import static io.github.quotadoctor.http.Clients.SHORT;
import static io.github.quotadoctor.http.Clients.ample;
import static io.github.quotadoctor.http.Clients.answered;
import static io.github.quotadoctor.http.Clients.assertBroken;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryTest {
  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  private final List<Duration> pauses = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(ints = {502, 503, 504})
  void aGatewayInTroubleIsAskedAgain(int status) {
    answer(aResponse().withStatus(status));
    assertRequests(3, 2);
    assertThat(pauses).containsExactly(Duration.ofMillis(250), Duration.ofMillis(500));
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 301, 400, 401, 403, 404, 409, 421, 429, 500, 501, 529})
  void everyOtherAnswerIsFinal(int status) {
    answer(aResponse().withStatus(status));
    assertRequests(1, 2);
    assertThat(pauses).isEmpty();
  }

  @Test
  void theSecondRequestThatTheLibrarySendsByItselfIsCounted() {
    answer(aResponse().withStatus(408));
    assertRequests(2, 0);
  }

  @Test
  void nothingIsSentAgainUnlessAsked() {
    answer(aResponse().withStatus(503));
    assertRequests(1, 0);
  }

  @Test
  void theAnswerAfterTheTroubleCounts() {
    SERVER.stubFor(
        any(anyUrl())
            .inScenario("busy")
            .willReturn(aResponse().withStatus(503))
            .willSetStateTo("free"));
    SERVER.stubFor(
        any(anyUrl()).inScenario("busy").whenScenarioStateIs("free").willReturn(ok("well")));
    try (HttpClient client = Clients.pausing(pauses::add)) {
      assertThat(answered(client.send(request(1), ample())).body()).isEqualTo(Body.whole("well"));
      assertThat(client.requests()).isEqualTo(2);
    }
  }

  @Test
  void aPostIsSentAgainWithItsBody() {
    answer(aResponse().withStatus(503));
    HttpRequest post = HttpRequest.post(url(), "{\"a\":1}", AMPLE).withRetries(1);
    try (HttpClient client = Clients.pausing(pauses::add)) {
      client.send(post, ample());
    }
    assertThat(SERVER.getAllServeEvents())
        .hasSize(2)
        .allSatisfy(
            event -> assertThat(event.getRequest().getBodyAsString()).isEqualTo("{\"a\":1}"));
  }

  /** The library would repeat both by itself. */
  @ParameterizedTest
  @CsvSource({"408, 60", "503, 0"})
  void aPostThatWasAnsweredIsNotRepeatedUnasked(int status, String retryAfter) {
    answer(aResponse().withStatus(status).withHeader("Retry-After", retryAfter));
    try (HttpClient client = Clients.pausing(pauses::add)) {
      client.send(HttpRequest.post(url(), "{}", AMPLE), ample());
    }
    assertThat(SERVER.getAllServeEvents()).hasSize(1);
  }

  @Test
  void aPostThatIsCutOffOnAnOpenConnectionIsNotRepeated() throws IOException {
    AtomicInteger posts = new AtomicInteger();
    try (OddServer server =
            OddServer.that(
                connection -> {
                  OddServer.readRequest(connection);
                  OddServer.send(connection, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
                  OddServer.readRequest(connection);
                  posts.incrementAndGet();
                  OddServer.reset(connection);
                });
        HttpClient client = Clients.pausing(pauses::add)) {
      client.send(HttpRequest.get(server.url(), AMPLE), ample());
      Exchange exchange = client.send(HttpRequest.post(server.url(), "{}", AMPLE), ample());

      Clients.assertBroken(exchange, Stage.SENT, Breakage.CUT);
      assertThat(posts).hasValue(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"Retry-After, 3, 3000", "retry-after-ms, 20, 20", "Retry-After, 0, 0"})
  void theServersWishIsHonoured(String header, String value, long milliseconds) {
    answer(aResponse().withStatus(503).withHeader(header, value));
    try (HttpClient client = Clients.pausing(pauses::add)) {
      client.send(request(1), ample());
    }
    assertThat(pauses).containsExactly(Duration.ofMillis(milliseconds));
  }

  @Test
  void aWishThatTakesTooLongEndsTheMatter() {
    answer(aResponse().withStatus(503).withHeader("Retry-After", "6"));
    assertRequests(1, 2);
    assertThat(pauses).isEmpty();
  }

  @Test
  void aPauseThatWouldOutlastTheDeadlineIsNotMade() {
    answer(aResponse().withStatus(503).withHeader("Retry-After", "4"));
    try (HttpClient client = Clients.pausing(pauses::add)) {
      Deadline near = Deadline.in(Duration.ofSeconds(3), System::nanoTime);
      assertThat(answered(client.send(request(2), near)).status()).isEqualTo(503);
      assertThat(client.requests()).isEqualTo(1);
    }
    assertThat(pauses).isEmpty();
  }

  @Test
  void aRefusedConnectionIsTriedAgain() throws IOException {
    URI closed = URI.create("http://127.0.0.1:" + OddServer.closedPort() + "/");
    try (HttpClient client = Clients.pausing(pauses::add)) {
      Exchange exchange = client.send(HttpRequest.get(closed, AMPLE).withRetries(2), ample());
      assertBroken(exchange, Stage.CONNECT, Breakage.NOT_CONNECTED);
      assertThat(client.requests()).isEqualTo(3);
    }
    assertThat(pauses).hasSize(2);
  }

  @Test
  void anUnknownHostIsNotTriedAgain() {
    HttpClient.Names lost =
        host -> {
          throw new UnknownHostException(host);
        };
    try (HttpClient client = Clients.with(AMPLE, lost, pauses::add)) {
      URI url = URI.create("http://api.example/");
      client.send(HttpRequest.get(url, AMPLE).withRetries(2), ample());
      assertThat(client.requests()).isEqualTo(1);
    }
  }

  @Test
  void aRequestThatWasSentIsNotSentAgain() throws IOException {
    try (OddServer silent = OddServer.that(connection -> {});
        HttpClient client = Clients.pausing(pauses::add)) {
      client.send(HttpRequest.get(silent.url(), SHORT).withRetries(2), ample());
      assertThat(client.requests()).isEqualTo(1);
    }
    try (OddServer cutting = OddServer.sending("");
        HttpClient client = Clients.pausing(pauses::add)) {
      client.send(HttpRequest.get(cutting.url(), AMPLE).withRetries(2), ample());
      assertThat(client.requests()).isEqualTo(1);
    }
    assertThat(pauses).isEmpty();
  }

  @Test
  void aLaterTimeoutNeverReplacesAnEarlierAnswer() throws IOException {
    try (OddServer server =
            OddServer.that(
                connection -> {
                  OddServer.readRequest(connection);
                  if (connection.getPort() == firstPort(connection.getPort())) {
                    OddServer.send(
                        connection,
                        "HTTP/1.1 503 Busy\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
                    connection.close();
                  }
                });
        HttpClient client = Clients.pausing(pauses::add)) {
      Exchange exchange =
          client.send(HttpRequest.get(server.url(), Duration.ofSeconds(1)).withRetries(1), ample());
      assertThat(answered(exchange).status()).isEqualTo(503);
      assertThat(client.requests()).isEqualTo(2);
      assertThat(server.accepted()).isEqualTo(2);
    }
  }

  @Test
  void theTimeOfAllAttemptsIsTold() {
    answer(serverError());
    long[] ticks = {0};
    try (HttpClient client =
        new HttpClient(
            "quotadoctor/test",
            AMPLE,
            host -> List.of(InetAddress.getAllByName(host)),
            pauses::add,
            () -> ticks[0] += 1_000_000)) {
      Deadline deadline = Deadline.in(AMPLE, () -> 0);
      assertThat(client.send(request(0), deadline).took()).isEqualTo(Duration.ofMillis(1));
    }
  }

  private int first;

  private int firstPort(int port) {
    first = first == 0 ? port : first;
    return first;
  }

  private static void answer(ResponseDefinitionBuilder response) {
    SERVER.stubFor(any(anyUrl()).willReturn(response));
  }

  private void assertRequests(int requests, int retries) {
    try (HttpClient client = Clients.pausing(pauses::add)) {
      client.send(request(retries), ample());
      assertThat(client.requests()).isEqualTo(requests);
    }
    assertThat(SERVER.getAllServeEvents()).hasSize(requests);
  }

  private static URI url() {
    return URI.create(SERVER.baseUrl() + "/v1/models");
  }

  private static HttpRequest request(int retries) {
    return HttpRequest.get(url(), AMPLE).withRetries(retries);
  }
}

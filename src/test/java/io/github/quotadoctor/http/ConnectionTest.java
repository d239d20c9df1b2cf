package io.github.quotadoctor.http;

import static io.github.quotadoctor.http.Clients.AMPLE;
import static io.github.quotadoctor.http.Clients.SHORT;
import static io.github.quotadoctor.http.Clients.ample;
import static io.github.quotadoctor.http.Clients.answered;
import static io.github.quotadoctor.http.Clients.assertBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.quotadoctor.fault.Blackhole;
import java.io.IOException;
import java.net.BindException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectionTest {
  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";

  @Test
  void aClosedPortIsAConnectFailure() throws IOException {
    URI url = URI.create("http://127.0.0.1:" + OddServer.closedPort() + "/v1/models");
    assertBroken(get(url), Stage.CONNECT, Breakage.NOT_CONNECTED);
  }

  @Test
  void anUnknownHostFailsAtTheLookUp() {
    HttpClient.Names lost =
        host -> {
          throw new UnknownHostException(host);
        };
    assertBroken(get(named(), lost), Stage.LOOKUP, Breakage.UNKNOWN_HOST);
  }

  @Test
  void aHostWithoutAddressesFailsAtTheLookUp() {
    assertBroken(get(named(), host -> List.of()), Stage.LOOKUP, Breakage.UNKNOWN_HOST);
  }

  @Test
  void aLookUpThatNeverEndsIsATimeoutThere() {
    CountDownLatch never = new CountDownLatch(1);
    HttpClient.Names slow =
        host -> {
          try {
            never.await();
          } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
          }
          throw new UnknownHostException(host);
        };
    try (HttpClient client = Clients.with(AMPLE, slow, length -> {})) {
      Exchange exchange = client.send(HttpRequest.get(named(), SHORT), ample());
      assertBroken(exchange, Stage.LOOKUP, Breakage.TIMED_OUT);
    }
  }

  @Test
  void theNamesThatWereHandedInAreAsked() throws IOException {
    try (OddServer server = OddServer.sending(OK)) {
      URI url = URI.create("http://api.example:" + server.port() + "/");
      Exchange exchange = get(url, host -> List.of(InetAddress.getLoopbackAddress()));
      assertThat(answered(exchange).body()).isEqualTo(Body.whole("{}"));
    }
  }

  /** As with a host whose IPv6 address leads nowhere. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void anAddressThatSwallowsEverythingDoesNotHoldUpTheNext() throws IOException {
    InetAddress swallowing = InetAddress.getByAddress(new byte[] {127, 0, 0, 2});
    try (OddServer server = OddServer.sending(OK);
        Blackhole blackhole = new Blackhole(swallowing, server.port())) {
      URI url = URI.create("http://api.example:" + blackhole.baseUrl().getPort() + "/");
      Exchange exchange = get(url, host -> List.of(swallowing, InetAddress.getLoopbackAddress()));
      assertThat(answered(exchange).body()).isEqualTo(Body.whole("{}"));
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void aConnectionThatIsSwallowedIsATimeoutThere() throws IOException {
    try (Blackhole blackhole = new Blackhole(InetAddress.getLoopbackAddress(), 0);
        HttpClient client = Clients.with(SHORT, Clients::loopback, length -> {})) {
      Exchange exchange = client.send(HttpRequest.get(blackhole.baseUrl(), AMPLE), ample());
      assertBroken(exchange, Stage.CONNECT, Breakage.TIMED_OUT);
    }
  }

  @ParameterizedTest
  @CsvSource({"150, 60000", "60000, 150"})
  @EnabledOnOs(OS.LINUX)
  void theSmallerOfTwoConnectLimitsCounts(long ofTheClient, long ofTheRequest) throws IOException {
    try (Blackhole blackhole = new Blackhole(InetAddress.getLoopbackAddress(), 0);
        HttpClient client =
            Clients.with(Duration.ofMillis(ofTheClient), Clients::loopback, length -> {})) {
      HttpRequest request =
          HttpRequest.get(blackhole.baseUrl(), AMPLE)
              .withConnectTimeout(Duration.ofMillis(ofTheRequest));
      Exchange exchange = client.send(request, ample());
      assertBroken(exchange, Stage.CONNECT, Breakage.TIMED_OUT);
      assertThat(((Exchange.Broken) exchange).reason()).isEqualTo("SocketTimeoutException");
    }
  }

  @Test
  void anIpv6AddressIsReached() throws IOException {
    Inet6Address loopback =
        Inet6Address.getByAddress(
            "::1", new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}, 0);
    try (ServerSocket listener = new ServerSocket(0, 16, loopback)) {
      URI url = URI.create("http://[::1]:" + listener.getLocalPort() + "/v1/models");
      CompletableFuture<Exchange> exchange =
          CompletableFuture.supplyAsync(() -> get(url, host -> List.of(loopback)));
      try (Socket connection = listener.accept()) {
        OddServer.readRequest(connection);
        OddServer.send(connection, OK);
        assertThat(answered(exchange.join()).status()).isEqualTo(200);
      }
    } catch (BindException withoutIpv6) {
      assumeTrue(false, "this machine has no IPv6");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0000\u0001\u0002",
        "HTTP/1.1 200 OK\r\nX-Cut: in the mid",
        "\u0015\u0003\u0003\u0000\u0002\u0002("
      })
  void bytesThatAreNoHeadOfAnAnswerAreNotHttp(String bytes) throws IOException {
    try (OddServer server = OddServer.sending(bytes)) {
      assertBroken(get(server.url()), Stage.SENT, Breakage.NOT_HTTP);
    }
  }

  @Test
  void theNextAddressIsTriedWhereTheFirstRefuses() throws IOException {
    try (OddServer server = OddServer.sending(OK)) {
      URI url = URI.create("http://api.example:" + server.port() + "/");
      byte[] refusing = {127, 0, 0, 2};
      HttpClient.Names names =
          host -> List.of(InetAddress.getByAddress(refusing), InetAddress.getLoopbackAddress());
      assertThat(answered(get(url, names)).status()).isEqualTo(200);
    }
  }

  @Test
  void aServerThatNeverAnswersIsATimeoutAfterSending() throws IOException {
    try (OddServer server = OddServer.that(connection -> {})) {
      assertBroken(get(server.url(), SHORT), Stage.SENT, Breakage.TIMED_OUT);
    }
  }

  @Test
  void aServerThatStopsWithinItsHeadersIsATimeoutAfterSending() throws IOException {
    try (OddServer server =
        OddServer.that(connection -> OddServer.send(connection, "HTTP/1.1 200 OK\r\nA: "))) {
      assertBroken(get(server.url(), SHORT), Stage.SENT, Breakage.TIMED_OUT);
    }
  }

  @Test
  void aConnectionClosedWithoutAWordIsCut() throws IOException {
    try (OddServer server = OddServer.sending("")) {
      assertBroken(get(server.url()), Stage.SENT, Breakage.CUT);
    }
  }

  @Test
  void aConnectionResetAfterTheRequestIsCut() throws IOException {
    try (OddServer server =
        OddServer.that(
            connection -> {
              OddServer.readRequest(connection);
              OddServer.reset(connection);
            })) {
      assertBroken(get(server.url()), Stage.SENT, Breakage.CUT);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SSH-2.0-OpenSSH_9.2\r\n",
        "220 mail.example ESMTP\r\n",
        "HTTP/1.1 banana\r\n\r\n",
        "\u0000\u0001\u0002\r\n\r\n"
      })
  void garbageIsNotHttp(String garbage) throws IOException {
    try (OddServer server = OddServer.sending(garbage)) {
      assertBroken(get(server.url()), Stage.SENT, Breakage.NOT_HTTP);
    }
  }

  @Test
  void aServerThatAsksForProxyCredentialsIsAProxy() throws IOException {
    try (OddServer server =
        OddServer.sending(
            "HTTP/1.1 407 Who are you\r\nProxy-Authenticate: Basic\r\nContent-Length: 0\r\n\r\n")) {
      assertBroken(get(server.url()), Stage.ANSWERED, Breakage.PROXY_LOGIN);
    }
  }

  @Test
  void withoutTimeNothingIsSent() throws IOException {
    try (OddServer server = OddServer.sending(OK);
        HttpClient client = Clients.plain()) {
      Deadline over = Deadline.in(Duration.ZERO, System::nanoTime);
      Exchange exchange = client.send(HttpRequest.get(server.url(), AMPLE), over);
      assertBroken(exchange, Stage.WAITING, Breakage.TIMED_OUT);
      assertThat(client.requests()).isZero();
      assertThat(server.accepted()).isZero();
    }
  }

  @Test
  void theDeadlineCutsTheTimeoutOfARequestShort() throws IOException {
    try (OddServer server = OddServer.that(connection -> {});
        HttpClient client = Clients.plain()) {
      Deadline soon = Deadline.in(SHORT, System::nanoTime);
      Exchange exchange = client.send(HttpRequest.get(server.url(), AMPLE.multipliedBy(10)), soon);
      assertBroken(exchange, Stage.SENT, Breakage.TIMED_OUT);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://127.0.0.1:99999/", "http://[fe80::1%25eth0]/"})
  void anAddressThatCannotBeAskedIsNoException(String address) {
    assertBroken(get(URI.create(address)), Stage.LOOKUP, Breakage.UNKNOWN_HOST);
  }

  private static URI named() {
    return URI.create("http://api.example/v1/models");
  }

  private static Exchange get(URI url) {
    return get(url, AMPLE);
  }

  private static Exchange get(URI url, Duration timeout) {
    try (HttpClient client = Clients.plain()) {
      return client.send(HttpRequest.get(url, timeout), ample());
    }
  }

  private static Exchange get(URI url, HttpClient.Names names) {
    try (HttpClient client = Clients.with(AMPLE, names, length -> {})) {
      return client.send(HttpRequest.get(url, AMPLE), ample());
    }
  }
}

package io.github.quotadoctor.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.quotadoctor.fault.TunnelProxy.Mode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TunnelProxyTest {
  /** In Basic form {@code ann:secret}. */
  private static final String LOGIN = "Proxy-Authorization: Basic YW5uOnNlY3JldA==\r\n";

  private static Connection connect(TunnelProxy proxy) throws IOException {
    return new Connection(new Socket(InetAddress.getLoopbackAddress(), proxy.url().getPort()));
  }

  private static String ask(Connection connection, int port, String headers) throws IOException {
    connection.send("CONNECT api.example:" + port + " HTTP/1.1\r\n" + headers + "\r\n");
    return connection.head();
  }

  private static String rest(Connection connection) throws IOException {
    return new String(connection.socket().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void assertCarries(Connection connection) throws IOException {
    connection.send("GET /v1/models HTTP/1.1\r\nHost: api.example\r\n\r\n");
    assertThat(rest(connection)).startsWith("HTTP/1.1 200 ").endsWith(GoodApi.MODELS_BODY);
  }

  private static FaultServer api() throws IOException {
    return FaultServer.plain(connection -> GoodApi.answer(connection.question(), connection));
  }

  @Test
  void itTunnelsToLoopbackWhateverTheName() throws IOException {
    try (FaultServer api = api();
        TunnelProxy proxy = TunnelProxy.that(Mode.TUNNELS);
        Connection connection = connect(proxy)) {
      assertThat(ask(connection, api.port(), "X-Told: yes\r\n")).startsWith("HTTP/1.1 200 ");
      assertCarries(connection);
      assertThat(proxy.tunnels()).isEqualTo(1);
      assertThat(proxy.heads())
          .containsExactly(
              "CONNECT api.example:" + api.port() + " HTTP/1.1\r\nX-Told: yes\r\n\r\n");
    }
  }

  @Test
  void itAsksForALoginAndThenTunnelsOnTheSameConnection() throws IOException {
    try (FaultServer api = api();
        TunnelProxy proxy = TunnelProxy.wanting("ann", "secret");
        Connection connection = connect(proxy)) {
      assertThat(ask(connection, api.port(), ""))
          .startsWith("HTTP/1.1 407 ")
          .contains("\r\nProxy-Authenticate: Basic realm=");
      assertThat(proxy.tunnels()).isZero();

      assertThat(ask(connection, api.port(), LOGIN)).startsWith("HTTP/1.1 200 ");
      assertCarries(connection);
      assertThat(proxy.heads()).hasSize(2);
    }
  }

  @Test
  void aWrongLoginIsAskedForAgain() throws IOException {
    try (TunnelProxy proxy = TunnelProxy.wanting("ann", "another");
        Connection connection = connect(proxy)) {
      assertThat(ask(connection, 1, LOGIN)).startsWith("HTTP/1.1 407 ");
    }
  }

  @Test
  void aPortAtWhichNobodyListensIsABadGateway() throws IOException {
    try (Site closed = Places.closedPort();
        TunnelProxy proxy = TunnelProxy.that(Mode.TUNNELS);
        Connection connection = connect(proxy)) {
      assertThat(ask(connection, closed.baseUrl().getPort(), "")).startsWith("HTTP/1.1 502 ");
      assertThat(proxy.tunnels()).isZero();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "WANTS_NTLM, HTTP/1.1 407 , Proxy-Authenticate: NTLM",
    "FORBIDS, HTTP/1.1 403 , text/html",
    "BAD_GATEWAY, HTTP/1.1 502 , text/html",
    "GARBAGE, '', no proxy at all"
  })
  void itRefusesInItsWay(Mode mode, String start, String words) throws IOException {
    try (TunnelProxy proxy = TunnelProxy.that(mode);
        Connection connection = connect(proxy)) {
      assertThat(ask(connection, 443, "")).startsWith(start.strip()).contains(words);
      assertThat(proxy.tunnels()).isZero();
      assertThat(proxy.heads()).hasSize(1);
    }
  }

  @Test
  void itClosesWithoutAWord() throws IOException {
    try (TunnelProxy proxy = TunnelProxy.that(Mode.CLOSES);
        Connection connection = connect(proxy)) {
      assertThat(ask(connection, 443, "")).isEmpty();
    }
  }

  @Test
  void itSaysNothing() throws IOException {
    try (TunnelProxy proxy = TunnelProxy.that(Mode.SILENT);
        Connection connection = connect(proxy)) {
      connection.socket().setSoTimeout(100);

      assertThatExceptionOfType(SocketTimeoutException.class)
          .isThrownBy(() -> ask(connection, 443, ""));
    }
  }
}

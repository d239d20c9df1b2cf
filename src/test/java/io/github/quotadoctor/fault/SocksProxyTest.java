package io.github.quotadoctor.fault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SocksProxyTest {
  private static final byte[] GREETING = {5, 2, 2, 0};
  private static final byte[] TAKEN = {5, 0};

  private static Connection connect(SocksProxy proxy) throws IOException {
    return new Connection(new Socket(InetAddress.getLoopbackAddress(), proxy.port()));
  }

  private static byte[] answer(Connection connection, int length) throws IOException {
    return connection.socket().getInputStream().readNBytes(length);
  }

  private static byte[] request(int command, String name, int port) {
    ByteArrayOutputStream request = new ByteArrayOutputStream();
    request.writeBytes(new byte[] {5, (byte) command, 0, 3, (byte) name.length()});
    request.writeBytes(name.getBytes(StandardCharsets.US_ASCII));
    request.writeBytes(new byte[] {(byte) (port >> 8), (byte) port});
    return request.toByteArray();
  }

  @Test
  void itTunnelsToLoopbackAndRemembersTheName() throws IOException {
    try (FaultServer api =
            FaultServer.plain(connection -> GoodApi.answer(connection.question(), connection));
        SocksProxy proxy = SocksProxy.open();
        Connection connection = connect(proxy)) {
      connection.send(GREETING);
      assertThat(answer(connection, 2)).isEqualTo(TAKEN);

      connection.send(request(1, "api.example", api.port()));
      assertThat(answer(connection, 10)).startsWith(5, 0);

      connection.send("GET /v1/models HTTP/1.1\r\n\r\n");
      assertThat(connection.socket().getInputStream().readAllBytes())
          .isEqualTo(GoodApi.models().whole());
      assertThat(proxy.asked()).containsExactly("api.example");
    }
  }

  @Test
  void anAddressIsRememberedAsSuch() throws IOException {
    try (Site closed = Places.closedPort();
        SocksProxy proxy = SocksProxy.open();
        Connection connection = connect(proxy)) {
      int port = closed.baseUrl().getPort();
      connection.send(GREETING);
      connection.send(new byte[] {5, 1, 0, 1, 10, 1, 2, 3, (byte) (port >> 8), (byte) port});

      assertThat(answer(connection, 12)).startsWith(5, 0, 5, 5);
      assertThat(proxy.asked()).containsExactly("10.1.2.3");
    }
  }

  @Test
  void aClientThatWantsALoginIsTurnedAway() throws IOException {
    try (SocksProxy proxy = SocksProxy.open();
        Connection connection = connect(proxy)) {
      connection.send(new byte[] {5, 1, 2});

      assertThat(answer(connection, 3)).containsExactly(5, 0xff);
      assertThat(proxy.asked()).isEmpty();
    }
  }

  @Test
  void itDoesNothingButConnect() throws IOException {
    try (SocksProxy proxy = SocksProxy.open();
        Connection connection = connect(proxy)) {
      connection.send(GREETING);
      connection.send(request(2, "api.example", 443));

      assertThat(answer(connection, 12)).startsWith(5, 0, 5, 7);
    }
  }
}

package io.github.quotadoctor.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.config.ApiKey;
import io.github.quotadoctor.config.Login;
import io.github.quotadoctor.config.Proxies;
import io.github.quotadoctor.config.ProxyServer;
import io.github.quotadoctor.config.Redactor;
import io.github.quotadoctor.config.Source;
import io.github.quotadoctor.config.Sourced;
import io.github.quotadoctor.http.Breakage;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.Exchange;
import io.github.quotadoctor.http.HttpClient;
import io.github.quotadoctor.http.HttpRequest;
import io.github.quotadoctor.http.Stage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One request through a proxy: how far it comes, and who gets to see which secret. */
class ProxiedRequestTest {
  private static final Duration AMPLE = Duration.ofSeconds(20);
  private static final String HOST = "api.example.invalid";
  private static final Optional<Login> LOGIN = Optional.of(new Login("courier", Canary.PASSWORD));

  private static HttpRequest request(int port) {
    return HttpRequest.get(URI.create("https://" + HOST + ":" + port + "/v1/models"), AMPLE)
        .withBearer(ApiKey.of(Canary.KEY).orElseThrow());
  }

  private static Exchange send(HttpRequest request, String host, int port, Optional<Login> login) {
    Sourced<ProxyServer> proxy =
        new Sourced<>(new ProxyServer(ProxyServer.Kind.HTTP, host, port, login), Source.DEFAULT);
    Sourced<List<X509Certificate>> issuers =
        new Sourced<>(List.of(Certificates.authority()), Source.DEFAULT);
    try (HttpClient client =
        new HttpClient(
            "quotadoctor/test",
            AMPLE,
            new io.github.quotadoctor.config.Connection(
                Proxies.through(proxy), Optional.of(issuers)),
            ProxiedRequestTest::loopbackOnly,
            length -> {},
            System::nanoTime,
            (sent, exchange) -> {},
            new Redactor())) {
      return client.send(request, Deadline.in(AMPLE, System::nanoTime));
    }
  }

  private static List<InetAddress> loopbackOnly(String host) throws UnknownHostException {
    if (host.endsWith(".invalid")) {
      throw new UnknownHostException(host);
    }
    return List.of(InetAddress.getLoopbackAddress());
  }

  private static Exchange.Broken broken(Exchange exchange) {
    assertThat(exchange).isInstanceOf(Exchange.Broken.class);
    return (Exchange.Broken) exchange;
  }

  @Test
  void theProxyGetsItsPasswordAndTheServerTheKeyAndNeitherTheOther() throws IOException {
    List<String> heads = new CopyOnWriteArrayList<>();
    try (FaultServer server = FaultServer.secure(answering(heads, GoodApi.models()));
        TunnelProxy proxy = TunnelProxy.wanting("courier", Canary.PASSWORD)) {
      Exchange exchange = send(request(server.port()), "127.0.0.1", proxy.url().getPort(), LOGIN);

      assertThat(exchange.answer().map(Exchange.Answered::status)).contains(200);
      assertThat(heads).singleElement().asString().contains("Authorization: Bearer " + Canary.KEY);
      assertThat(heads.get(0)).doesNotContain("Proxy-Authorization");
      assertThat(proxy.heads()).singleElement().asString().contains("Proxy-Authorization: Basic ");
      assertThat(proxy.heads().get(0)).doesNotContain(Canary.KEY);
    }
  }

  @Test
  void aServerBehindTheTunnelThatAsksForThePasswordDoesNotGetIt() throws IOException {
    List<String> heads = new CopyOnWriteArrayList<>();
    Reply asking = Reply.html(407, "Sign in").with("Proxy-Authenticate: Basic realm=\"x\"");
    try (FaultServer server = FaultServer.secure(answering(heads, asking));
        TunnelProxy proxy = TunnelProxy.wanting("courier", Canary.PASSWORD)) {
      Exchange.Broken exchange =
          broken(send(request(server.port()), "127.0.0.1", proxy.url().getPort(), LOGIN));

      assertThat(exchange.breakage()).isEqualTo(Breakage.PROXY_LOGIN);
      assertThat(exchange.stage()).isEqualTo(Stage.ANSWERED);
      assertThat(heads).singleElement().asString().doesNotContain("Proxy-Authorization");
    }
  }

  private static Conduct answering(List<String> heads, Reply reply) {
    return Certificates.secured(
        Certificates.trusted(HOST),
        connection -> {
          heads.add(connection.head());
          connection.send(reply);
        });
  }

  @ParameterizedTest
  @CsvSource({
    "WANTS_BASIC, PROXY_LOGIN, IOException, 1",
    "WANTS_NTLM, PROXY_LOGIN, IOException, 1",
    "FORBIDS, PROXY_REFUSED, 403, 1",
    "BAD_GATEWAY, PROXY_REFUSED, 502, 3",
    "CLOSES, PROXY_NOT_CONNECTED, IOException, 3",
    "GARBAGE, PROXY_NOT_CONNECTED, ProtocolException, 3"
  })
  void aProxyThatDoesNotPassOnIsToldByWhatItSays(
      TunnelProxy.Mode mode, Breakage breakage, String reason, int attempts) throws IOException {
    try (TunnelProxy proxy = TunnelProxy.that(mode)) {
      Exchange.Broken exchange =
          broken(
              send(
                  request(1).withRetries(2), "127.0.0.1", proxy.url().getPort(), Optional.empty()));

      assertThat(exchange.breakage()).isEqualTo(breakage);
      assertThat(exchange.stage()).isEqualTo(Stage.CONNECT);
      assertThat(exchange.reason()).isEqualTo(reason);
      assertThat(proxy.heads()).hasSizeGreaterThanOrEqualTo(attempts);
    }
  }

  @Test
  void aProxyThatSaysNothingIsATimeoutOfTheProxy() throws IOException {
    try (TunnelProxy proxy = TunnelProxy.that(TunnelProxy.Mode.SILENT)) {
      HttpRequest hurried =
          HttpRequest.get(URI.create("https://" + HOST + "/"), Duration.ofMillis(200));
      Exchange exchange = send(hurried, "127.0.0.1", proxy.url().getPort(), Optional.empty());

      assertThat(broken(exchange).breakage()).isEqualTo(Breakage.PROXY_TIMED_OUT);
    }
  }

  @Test
  void aProxyWhoseNameHasNoAddressIsNotTheHostsFault() {
    Exchange exchange = send(request(1), "proxy.example.invalid", 3128, Optional.empty());

    assertThat(broken(exchange).breakage()).isEqualTo(Breakage.PROXY_UNKNOWN);
    assertThat(broken(exchange).stage()).isEqualTo(Stage.LOOKUP);
  }
}

package io.github.quotadoctor.http;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static io.github.quotadoctor.http.Clients.AMPLE;
import static io.github.quotadoctor.http.Clients.SHORT;
import static io.github.quotadoctor.http.Clients.ample;
import static io.github.quotadoctor.http.Clients.answered;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.quotadoctor.config.ApiKey;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HttpClientTest {
  private static final ApiKey KEY = ApiKey.of("sk-proj-made-up-for-tests-0123").orElseThrow();

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  @Test
  void theKeyAndTheHeadersAreSent() {
    SERVER.stubFor(any(anyUrl()).willReturn(ok()));
    send(
        HttpRequest.get(url(), AMPLE)
            .withBearer(KEY)
            .withHeader("OpenAI-Organization", "org-one")
            .withHeader("OpenAI-Project", "proj_one"));
    SERVER.verify(
        anyRequestedFor(anyUrl())
            .withHeader("Authorization", equalTo("Bearer " + KEY.value()))
            .withHeader("OpenAI-Organization", equalTo("org-one"))
            .withHeader("OpenAI-Project", equalTo("proj_one"))
            .withHeader("User-Agent", equalTo("quotadoctor/test"))
            .withHeader("Accept", equalTo("application/json")));
  }

  @Test
  void withoutAKeyNoneIsSent() {
    SERVER.stubFor(any(anyUrl()).willReturn(ok()));
    send(HttpRequest.get(url(), AMPLE));
    SERVER.verify(anyRequestedFor(anyUrl()).withoutHeader("Authorization"));
  }

  @Test
  void aPostCarriesItsJson() {
    SERVER.stubFor(any(anyUrl()).willReturn(ok()));
    send(HttpRequest.post(url(), "{\"input\":\"a\"}", AMPLE));
    SERVER.verify(
        postRequestedFor(anyUrl())
            .withHeader("Content-Type", equalTo("application/json"))
            .withRequestBody(equalTo("{\"input\":\"a\"}")));
  }

  @Test
  void aClientApartKeepsARecordOfItsOwn() {
    SERVER.stubFor(any(anyUrl()).willReturn(ok()));
    try (HttpClient client = Clients.plain()) {
      HttpClient apart = client.apart();
      apart.send(HttpRequest.get(url(), AMPLE), ample());
      apart.send(HttpRequest.get(url(), AMPLE), ample());
      client.send(HttpRequest.get(url(), AMPLE), ample());

      assertThat(apart.requests()).isEqualTo(2);
      assertThat(client.requests()).isEqualTo(1);
    }
  }

  /** One connection gives out 8 MB in all. */
  @Test
  void whoRestsBetweenLargeAnswersGetsThemAll() {
    SERVER.stubFor(any(anyUrl()).willReturn(ok("x".repeat(1 << 20))));
    try (HttpClient client = Clients.plain()) {
      HttpClient apart = client.apart();
      for (int i = 0; i < 10; i++) {
        assertThat(apart.send(HttpRequest.get(url(), AMPLE), ample()).answer())
            .hasValueSatisfying(answer -> assertThat(answer.body().isWhole()).isTrue());
        apart.rest();
      }
    }
  }

  @Test
  void noTextOfARequestShowsTheKey() {
    HttpRequest request = HttpRequest.get(url(), AMPLE).withBearer(KEY);
    assertThat(request.toString()).doesNotContain(KEY.value()).contains("***0123");
  }

  @Test
  void noTextOfAnAnswerShowsAKeyThatTheServerEchoed() {
    SERVER.stubFor(
        any(anyUrl()).willReturn(ok("you sent " + KEY.value()).withHeader("X-Echo", KEY.value())));
    Exchange exchange = send(HttpRequest.get(url(), AMPLE).withBearer(KEY));
    assertThat(answered(exchange).body().text()).isEqualTo("you sent ***");
    assertThat(answered(exchange).headers().value("x-echo")).contains("***");
    assertThat(exchange.toString()).doesNotContain(KEY.value());
  }

  @Test
  void noTextOfABreakageShowsTheKey() throws IOException {
    URI closed = URI.create("http://127.0.0.1:" + OddServer.closedPort() + "/");
    assertThat(send(HttpRequest.get(closed, AMPLE).withBearer(KEY)).toString())
        .doesNotContain(KEY.value())
        .contains("ConnectException");
    try (OddServer garbage = OddServer.sending(KEY.value() + "\r\n")) {
      assertThat(send(HttpRequest.get(garbage.url(), AMPLE).withBearer(KEY)).toString())
          .doesNotContain(KEY.value())
          .contains("ProtocolException");
    }
  }

  @Test
  void severalThreadsMayAskAtOnce() {
    SERVER.stubFor(any(anyUrl()).willReturn(ok("{}")));
    try (HttpClient client = Clients.plain()) {
      List<CompletableFuture<Exchange>> all =
          List.of(1, 2, 3, 4, 5, 6, 7, 8).stream()
              .map(
                  number ->
                      CompletableFuture.supplyAsync(
                          () -> client.send(HttpRequest.get(url(), AMPLE), ample())))
              .toList();
      assertThat(all)
          .allSatisfy(it -> assertThat(answered(it.join()).body()).isEqualTo(Body.whole("{}")));
      assertThat(client.requests()).isEqualTo(8);
    }
  }

  @Test
  void closeEndsTheThreads() throws IOException, InterruptedException {
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    HttpClient.Names names =
        host -> {
          threads.add(Thread.currentThread());
          return List.of(InetAddress.getLoopbackAddress());
        };
    try (OddServer silent = OddServer.that(connection -> {})) {
      HttpClient client = Clients.with(AMPLE, names, length -> {});
      URI url = URI.create("http://api.example:" + silent.port() + "/");
      client.send(HttpRequest.get(url, SHORT), ample());
      client.close();
      assertThat(threads).hasSize(1).allMatch(Thread::isDaemon);
      for (Thread thread : threads) {
        thread.join(AMPLE.toMillis());
        assertThat(thread.isAlive()).isFalse();
      }
    }
  }

  @Test
  void aClosedClientBreaksInsteadOfThrowing() {
    HttpClient client = Clients.plain();
    client.close();
    assertThat(client.send(HttpRequest.get(url(), AMPLE), ample()).answer()).isEmpty();
  }

  @Test
  void anInterruptedThreadGetsItsExchangeAndStaysInterrupted() throws IOException {
    try (OddServer silent = OddServer.that(connection -> {})) {
      Thread.currentThread().interrupt();
      Exchange exchange = send(HttpRequest.get(silent.url(), AMPLE));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(exchange.answer()).isEmpty();
    }
  }

  private static URI url() {
    return URI.create(SERVER.baseUrl() + "/v1/models");
  }

  private static Exchange send(HttpRequest request) {
    try (HttpClient client = Clients.plain()) {
      return client.send(request, ample());
    }
  }
}

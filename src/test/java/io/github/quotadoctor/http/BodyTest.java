package io.github.quotadoctor.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static io.github.quotadoctor.http.Clients.AMPLE;
import static io.github.quotadoctor.http.Clients.SHORT;
import static io.github.quotadoctor.http.Clients.ample;
import static io.github.quotadoctor.http.Clients.answered;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.quotadoctor.http.Body.Completeness;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BodyTest {
  private static final int CAP = 20_000;

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  @Test
  void aBodyIsReadToItsEnd() {
    assertThat(body(ok("{\"a\":1}"))).isEqualTo(Body.whole("{\"a\":1}"));
  }

  @Test
  void anEmptyBodyIsWhole() {
    assertThat(body(aResponse().withStatus(204))).isEqualTo(Body.whole(""));
  }

  @Test
  void aBodyOfExactlyTheCapIsWhole() {
    assertThat(body(ok("a".repeat(CAP)))).isEqualTo(Body.whole("a".repeat(CAP)));
  }

  @Test
  void aBodyPastTheCapIsCutThere() {
    assertThat(body(ok("a".repeat(CAP + 1))))
        .isEqualTo(new Body("a".repeat(CAP), Completeness.TOO_LARGE));
  }

  @Test
  void anEndlessBodyEndsAtTheCap() throws IOException {
    try (OddServer server =
        OddServer.that(
            connection -> {
              OddServer.readRequest(connection);
              OddServer.send(connection, "HTTP/1.1 200 OK\r\n\r\n");
              while (!connection.isClosed()) {
                OddServer.send(connection, "endless ");
              }
            })) {
      Body body = answered(get(server.url(), AMPLE)).body();
      assertThat(body.completeness()).isEqualTo(Completeness.TOO_LARGE);
      assertThat(body.text()).hasSize(CAP);
    }
  }

  @Test
  void aCompressedBodyIsUnpacked() throws IOException {
    assertThat(body(compressed("{}"))).isEqualTo(Body.whole("{}"));
  }

  @Test
  void theCapCountsUnpackedBytes() throws IOException {
    Body body = body(compressed("a".repeat(50_000_000)));
    assertThat(body).isEqualTo(new Body("a".repeat(CAP), Completeness.TOO_LARGE));
  }

  @Test
  void aBodyThatIsNotCompressedAsItSaysIsCut() {
    Body body = body(ok("plain text").withHeader("Content-Encoding", "gzip"));
    assertThat(body).isEqualTo(new Body("", Completeness.CUT));
  }

  @Test
  void undecodableBytesAreReplaced() {
    byte[] latin = "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(body(aResponse().withBody(latin))).isEqualTo(Body.whole("caf\ufffd"));
  }

  @Test
  void theCharacterSetOfTheHeaderIsNotBelieved() {
    ResponseDefinitionBuilder response =
        ok("\u2713").withHeader("Content-Type", "application/json; charset=nonsense");
    assertThat(body(response)).isEqualTo(Body.whole("\u2713"));
  }

  @Test
  void aBodyShorterThanAnnouncedIsCut() throws IOException {
    assertThat(oddBody("HTTP/1.1 429 Too Many\r\nContent-Length: 99\r\n\r\n{\"error\""))
        .isEqualTo(new Body("{\"error\"", Completeness.CUT));
  }

  @Test
  void aChunkedBodyWithoutItsEndIsCut() throws IOException {
    assertThat(oddBody("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n"))
        .isEqualTo(new Body("abc", Completeness.CUT));
  }

  @Test
  void garbageInsteadOfAChunkIsCut() {
    Body body = body(ok("{}").withFault(Fault.MALFORMED_RESPONSE_CHUNK));
    assertThat(body.completeness()).isEqualTo(Completeness.CUT);
  }

  @Test
  void aConnectionResetWithinTheBodyIsCut() throws IOException {
    try (OddServer server =
        OddServer.that(
            connection -> {
              OddServer.readRequest(connection);
              OddServer.send(connection, "HTTP/1.1 401 No\r\nContent-Length: 99\r\n\r\n{");
              OddServer.reset(connection);
            })) {
      Exchange.Answered answer = answered(get(server.url(), AMPLE));
      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.body().completeness()).isEqualTo(Completeness.CUT);
    }
  }

  @Test
  void aBodyThatStopsComingKeepsTheStatus() throws IOException {
    try (OddServer server =
        OddServer.that(
            connection ->
                OddServer.send(connection, "HTTP/1.1 429 Too Many\r\nContent-Length: 9\r\n\r\n"))) {
      Exchange.Answered answer = answered(get(server.url(), SHORT));
      assertThat(answer.status()).isEqualTo(429);
      assertThat(answer.body().completeness()).isEqualTo(Completeness.CUT);
    }
  }

  @Test
  void aBodyThatDripsIsCutWhenTheTimeIsUp() {
    ResponseDefinitionBuilder drip = ok("a".repeat(500)).withChunkedDribbleDelay(500, 60_000);
    SERVER.stubFor(any(anyUrl()).willReturn(drip));
    Exchange.Answered answer = answered(get(URI.create(SERVER.baseUrl()), Duration.ofMillis(400)));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().completeness()).isEqualTo(Completeness.CUT);
  }

  @Test
  void theFirstOfTwoEqualHeadersCounts() throws IOException {
    try (OddServer server =
        OddServer.sending(
            "HTTP/1.1 204 None\r\nRetry-After: 1\r\nretry-after: 2\r\nX-Empty:\r\n\r\n")) {
      Headers headers = answered(get(server.url(), AMPLE)).headers();
      assertThat(headers.value("RETRY-AFTER")).contains("1");
      assertThat(headers.value("x-empty")).isEmpty();
      assertThat(headers.value("x-absent")).isEmpty();
    }
  }

  private static ResponseDefinitionBuilder compressed(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return aResponse().withHeader("Content-Encoding", "gzip").withBody(bytes.toByteArray());
  }

  private static Body body(ResponseDefinitionBuilder response) {
    SERVER.stubFor(any(anyUrl()).willReturn(response));
    return answered(get(URI.create(SERVER.baseUrl() + "/v1/models"), AMPLE)).body();
  }

  private static Body oddBody(String response) throws IOException {
    try (OddServer server = OddServer.sending(response)) {
      return answered(get(server.url(), AMPLE)).body();
    }
  }

  private static Exchange get(URI url, Duration timeout) {
    try (HttpClient client = Clients.plain()) {
      return client.send(HttpRequest.get(url, timeout).withLargestBody(CAP), ample());
    }
  }
}

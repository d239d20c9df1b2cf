package io.github.quotadoctor.statuspage;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusPageTest {
  private static final String NATIVE = "/proxy/status.openai.com";
  private static final String COMPONENTS = "/api/v2/components.json";
  private static final String WIDGET = "/api/v1/summary";
  private static final String FRONT_PAGE = "<!DOCTYPE html><title>All is well</title>";

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  private final HttpClient http =
      new HttpClient(
          "quotadoctor/test",
          Duration.ofSeconds(2),
          host -> List.of(InetAddress.getAllByName(host)),
          length -> {},
          System::nanoTime);

  @BeforeEach
  void nothingIsThere() {
    SERVER.stubFor(get(urlEqualTo("/")).willReturn(html(200, FRONT_PAGE)));
  }

  @AfterEach
  void close() {
    http.close();
  }

  @Test
  void thePagesOwnDataIsEnough() {
    serve(NATIVE, "native-core-degraded");
    StatusReading reading = read("");
    assertThat(reading.verdict()).isEqualTo(StatusVerdict.DEGRADED);
    assertThat(reading.source()).contains(URI.create(SERVER.baseUrl() + NATIVE));
    assertThat(reading.readAt()).isEqualTo(Fixture.NOW);
    assertThat(http.requests()).isEqualTo(1);
  }

  @Test
  void theCallersEndpointCounts() {
    serve(NATIVE, "native-embeddings-outage");
    assertThat(read("/embeddings").verdict()).isEqualTo(StatusVerdict.OUTAGE);
    assertThat(read("").verdict()).isEqualTo(StatusVerdict.OTHER_ENDPOINT);
  }

  @Test
  void theNamedClientAsksWithoutCredentials() {
    serve(NATIVE, "native-calm");
    read("");
    SERVER.verify(
        getRequestedFor(urlEqualTo(NATIVE))
            .withHeader("User-Agent", equalTo("quotadoctor/test"))
            .withoutHeader("Authorization"));
  }

  @Test
  void componentsAndWidgetStandInForThePagesOwnData() {
    serve(COMPONENTS, "components-calm");
    serve(WIDGET, "widget-recovering");
    StatusReading reading = read("");
    assertThat(reading.verdict()).isEqualTo(StatusVerdict.RECOVERING);
    assertThat(reading.source()).contains(URI.create(SERVER.baseUrl() + COMPONENTS));
    assertThat(reading.trouble()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"native-unknown-word", "native-without-affected", "components-empty"})
  void dataThatCannotBeJudgedMakesWayForTheComponents(String fixture) {
    serve(NATIVE, fixture);
    serve(COMPONENTS, "components-core-outage");
    assertThat(read("").verdict()).isEqualTo(StatusVerdict.OUTAGE);
  }

  @Test
  void theComponentsAreEnoughWithoutTheWidget() {
    serve(COMPONENTS, "components-images-degraded");
    SERVER.stubFor(get(urlEqualTo(WIDGET)).willReturn(html(503, FRONT_PAGE)));
    assertThat(read("").verdict()).isEqualTo(StatusVerdict.OTHER_ENDPOINT);
  }

  @Test
  void theWidgetAloneProvesNothing() {
    serve(WIDGET, "widget-calm");
    assertUnreadable(StatusTrouble.HTTP_STATUS);
  }

  @ParameterizedTest
  @CsvSource({"503", "500", "404", "429"})
  void anErrorPageIsAStatus(int status) {
    everywhere(html(status, FRONT_PAGE));
    assertUnreadable(StatusTrouble.HTTP_STATUS);
  }

  @Test
  void aCloudflareChallengeIsTold() {
    everywhere(html(403, "<title>Just wait</title>").withHeader("cf-mitigated", "challenge"));
    assertUnreadable(StatusTrouble.CHALLENGED);
  }

  @Test
  void anAwsChallengeIsTold() {
    everywhere(
        html(405, "<title>Are you human</title>").withHeader("x-amzn-waf-action", "captcha"));
    assertUnreadable(StatusTrouble.CHALLENGED);
  }

  @ParameterizedTest
  @ValueSource(ints = {202, 403, 405})
  void aPageForPeopleUnderOddStatusIsAChallenge(int status) {
    everywhere(html(status, "<title>Just wait</title>"));
    assertUnreadable(StatusTrouble.CHALLENGED);
  }

  @Test
  void aRefusalThatIsNotAPageForPeopleIsAStatus() {
    everywhere(okJson("{}").withStatus(403));
    assertUnreadable(StatusTrouble.HTTP_STATUS);
  }

  @Test
  void aPageForPeopleIsNotJson() {
    everywhere(html(200, FRONT_PAGE));
    assertUnreadable(StatusTrouble.NOT_JSON);
  }

  @Test
  void aRedirectToTheFrontPageIsNotJson() {
    everywhere(aResponse().withStatus(301).withHeader("Location", "/"));
    assertUnreadable(StatusTrouble.NOT_JSON);
  }

  @Test
  void aRedirectToAnotherPathIsNotBelievedEvenWhenItLeadsToAPage() {
    SERVER.stubFor(get(urlEqualTo("/moved")).willReturn(okJson(Fixture.text("native-calm"))));
    everywhere(aResponse().withStatus(301).withHeader("Location", "/moved"));
    assertUnreadable(StatusTrouble.WRONG_SHAPE);
  }

  @Test
  void aRedirectThatKeepsThePathIsFollowed() {
    SERVER.stubFor(
        get(urlEqualTo(NATIVE))
            .willReturn(aResponse().withStatus(308).withHeader("Location", NATIVE + "?moved=1")));
    SERVER.stubFor(
        get(urlEqualTo(NATIVE + "?moved=1")).willReturn(okJson(Fixture.text("native-calm"))));
    assertThat(read("").verdict()).isEqualTo(StatusVerdict.NONE_REPORTED);
  }

  @Test
  void anEndlessRedirectIsAStatus() {
    SERVER.stubFor(
        get(urlEqualTo(NATIVE))
            .willReturn(aResponse().withStatus(302).withHeader("Location", NATIVE)));
    assertUnreadable(StatusTrouble.HTTP_STATUS);
    SERVER.verify(4, getRequestedFor(urlEqualTo(NATIVE)));
  }

  @Test
  void truncatedJsonIsNotJson() {
    String text = Fixture.text("native-calm");
    everywhere(okJson(text.substring(0, text.length() / 2)));
    assertUnreadable(StatusTrouble.NOT_JSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{} {}", "{\"a\":NaN}"})
  void whatIsNotOneJsonValueIsNotJson(String body) {
    everywhere(okJson(body));
    assertUnreadable(StatusTrouble.NOT_JSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "17", "[]", "{\"error\":\"unavailable\"}"})
  void jsonWithoutAPageIsOfTheWrongShape(String body) {
    everywhere(okJson(body));
    assertUnreadable(StatusTrouble.WRONG_SHAPE);
  }

  @Test
  void anEndlessBodyIsNotJson() {
    everywhere(okJson("[" + " ".repeat(2 << 20) + "]"));
    assertUnreadable(StatusTrouble.NOT_JSON);
  }

  @Test
  void deeplyNestedJsonIsNotJson() {
    everywhere(okJson("[".repeat(100_000) + "]".repeat(100_000)));
    assertUnreadable(StatusTrouble.NOT_JSON);
  }

  @Test
  void aConnectionThatBreaksIsUnreachable() {
    everywhere(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    assertUnreadable(StatusTrouble.UNREACHABLE);
  }

  @Test
  void aServerThatIsBusyForAMomentIsAskedAgain() {
    SERVER.stubFor(
        get(urlEqualTo(NATIVE))
            .inScenario("busy")
            .willReturn(html(503, FRONT_PAGE))
            .willSetStateTo("free"));
    SERVER.stubFor(
        get(urlEqualTo(NATIVE))
            .inScenario("busy")
            .whenScenarioStateIs("free")
            .willReturn(okJson(Fixture.text("native-calm"))));
    assertThat(read("").verdict()).isEqualTo(StatusVerdict.NONE_REPORTED);
    assertThat(http.requests()).isEqualTo(2);
  }

  @Test
  void aClosedPortIsUnreachable() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    StatusReading reading = page("http://127.0.0.1:" + port).read("", deadline(5000));
    assertThat(reading.trouble()).contains(StatusTrouble.UNREACHABLE);
  }

  @Test
  void anUnknownHostIsUnreachable() {
    HttpClient lost =
        new HttpClient(
            "quotadoctor/test",
            Duration.ofSeconds(2),
            host -> {
              throw new UnknownHostException(host);
            },
            length -> {},
            System::nanoTime);
    try (lost) {
      StatusReading reading =
          new StatusPage(lost, URI.create("https://status.example"), Clock.systemUTC())
              .read("", deadline(5000));
      assertThat(reading.trouble()).contains(StatusTrouble.UNREACHABLE);
    }
  }

  @Test
  void aServerThatNeverAnswersTakesNoMoreThanTheTimeGiven() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
      StatusReading reading =
          page("http://127.0.0.1:" + silent.getLocalPort()).read("", deadline(200));
      assertThat(reading.verdict()).isEqualTo(StatusVerdict.UNKNOWN);
      assertThat(reading.trouble()).contains(StatusTrouble.TIMED_OUT);
    }
  }

  @Test
  void withoutTimeNothingIsSent() {
    serve(NATIVE, "native-calm");
    StatusReading reading = page(SERVER.baseUrl()).read("", deadline(0));
    assertThat(reading.trouble()).contains(StatusTrouble.TIMED_OUT);
    assertThat(http.requests()).isZero();
  }

  @Test
  void theFirstTroubleIsTheOneTold() {
    SERVER.stubFor(get(urlEqualTo(NATIVE)).willReturn(html(503, FRONT_PAGE)));
    SERVER.stubFor(get(urlEqualTo(COMPONENTS)).willReturn(okJson("[]")));
    assertThat(read("").trouble()).contains(StatusTrouble.HTTP_STATUS);
  }

  @Test
  void aPrefixKeepsItsOwnPath() {
    SERVER.stubFor(
        get(urlEqualTo("/mirror" + NATIVE)).willReturn(okJson(Fixture.text("native-calm"))));
    StatusReading reading = page(SERVER.baseUrl() + "/mirror").read("", deadline(5000));
    assertThat(reading.verdict()).isEqualTo(StatusVerdict.NONE_REPORTED);
  }

  private void assertUnreadable(StatusTrouble trouble) {
    StatusReading reading = read("");
    assertThat(reading).isEqualTo(StatusReading.unreadable(trouble, Fixture.NOW));
    assertThat(reading.verdict()).isEqualTo(StatusVerdict.UNKNOWN);
  }

  private StatusReading read(String endpoint) {
    return page(SERVER.baseUrl()).read(endpoint, deadline(5000));
  }

  private StatusPage page(String prefix) {
    return new StatusPage(http, URI.create(prefix), Clock.fixed(Fixture.NOW, ZoneOffset.UTC));
  }

  private static Deadline deadline(long milliseconds) {
    return Deadline.in(Duration.ofMillis(milliseconds), System::nanoTime);
  }

  private static void serve(String path, String fixture) {
    SERVER.stubFor(get(urlEqualTo(path)).willReturn(okJson(Fixture.text(fixture))));
  }

  private static void everywhere(ResponseDefinitionBuilder response) {
    List.of(NATIVE, COMPONENTS, WIDGET)
        .forEach(path -> SERVER.stubFor(get(urlEqualTo(path)).willReturn(response)));
  }

  private static ResponseDefinitionBuilder html(int status, String body) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "text/html; charset=utf-8")
        .withBody(body);
  }
}

package io.github.quotadoctor.statuspage;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import io.github.quotadoctor.http.HttpClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusTroubleTest {
  @RegisterExtension final PageServer page = new PageServer();

  @ParameterizedTest
  @CsvSource({"503", "500", "404", "429"})
  void anErrorPageIsAStatus(int status) {
    page.everywhere(PageServer.html(status, PageServer.FRONT_PAGE));
    assertUnreadable(StatusTrouble.HTTP_STATUS);
  }

  @Test
  void aCloudflareChallengeIsTold() {
    page.everywhere(
        PageServer.html(403, "<title>Just wait</title>").withHeader("cf-mitigated", "challenge"));
    assertUnreadable(StatusTrouble.CHALLENGED);
  }

  @Test
  void anAwsChallengeIsTold() {
    page.everywhere(
        PageServer.html(405, "<title>Are you human</title>")
            .withHeader("x-amzn-waf-action", "captcha"));
    assertUnreadable(StatusTrouble.CHALLENGED);
  }

  @ParameterizedTest
  @ValueSource(ints = {202, 403, 405})
  void aPageForPeopleUnderOddStatusIsAChallenge(int status) {
    page.everywhere(PageServer.html(status, "<title>Just wait</title>"));
    assertUnreadable(StatusTrouble.CHALLENGED);
  }

  @Test
  void aRefusalThatIsNotAPageForPeopleIsAStatus() {
    page.everywhere(okJson("{}").withStatus(403));
    assertUnreadable(StatusTrouble.HTTP_STATUS);
  }

  @Test
  void aPageForPeopleIsNotJson() {
    page.everywhere(PageServer.html(200, PageServer.FRONT_PAGE));
    assertUnreadable(StatusTrouble.OTHER_FORMAT);
  }

  @Test
  void aRedirectToTheFrontPageIsNotJson() {
    page.everywhere(aResponse().withStatus(301).withHeader("Location", "/"));
    assertUnreadable(StatusTrouble.OTHER_FORMAT);
  }

  @Test
  void aRedirectToAnotherPathIsNotBelievedEvenWhenItLeadsToAPage() {
    page.stubFor(get(urlEqualTo("/moved")).willReturn(okJson(Fixture.text("native-calm"))));
    page.everywhere(aResponse().withStatus(301).withHeader("Location", "/moved"));
    assertUnreadable(StatusTrouble.WRONG_SHAPE);
  }

  @Test
  void anEndlessRedirectIsAStatus() {
    page.stubFor(
        get(urlEqualTo(PageServer.NATIVE))
            .willReturn(aResponse().withStatus(302).withHeader("Location", PageServer.NATIVE)));
    assertUnreadable(StatusTrouble.HTTP_STATUS);
    page.verify(4, getRequestedFor(urlEqualTo(PageServer.NATIVE)));
  }

  @Test
  void truncatedJsonIsNotJson() {
    String text = Fixture.text("native-calm");
    page.everywhere(okJson(text.substring(0, text.length() / 2)));
    assertUnreadable(StatusTrouble.OTHER_FORMAT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "{} {}", "{\"a\":NaN}"})
  void whatIsNotOneJsonValueIsNotJson(String body) {
    page.everywhere(okJson(body));
    assertUnreadable(StatusTrouble.OTHER_FORMAT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"null", "17", "[]", "{\"error\":\"unavailable\"}"})
  void jsonWithoutAPageIsOfTheWrongShape(String body) {
    page.everywhere(okJson(body));
    assertUnreadable(StatusTrouble.WRONG_SHAPE);
  }

  @Test
  void anEndlessBodyIsCut() {
    page.everywhere(okJson("[" + " ".repeat(2 << 20) + "]"));
    assertUnreadable(StatusTrouble.CUT);
  }

  @Test
  void deeplyNestedJsonIsNotJson() {
    page.everywhere(okJson("[".repeat(100_000) + "]".repeat(100_000)));
    assertUnreadable(StatusTrouble.OTHER_FORMAT);
  }

  @Test
  void aConnectionThatBreaksIsUnreachable() {
    page.everywhere(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
    assertUnreadable(StatusTrouble.UNREACHABLE);
  }

  @Test
  void aClosedPortIsUnreachable() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    StatusReading reading = page.readAt("http://127.0.0.1:" + port, 5000);
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
          new StatusPages(lost, StatusSources.bundled(), Clock.systemUTC())
              .openAi("", PageServer.deadline(5000));
      assertThat(reading.trouble()).contains(StatusTrouble.UNREACHABLE);
    }
  }

  @Test
  void aServerThatNeverAnswersTakesNoMoreThanTheTimeGiven() throws IOException {
    try (ServerSocket silent = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
      StatusReading reading = page.readAt("http://127.0.0.1:" + silent.getLocalPort(), 200);
      assertThat(reading.verdict()).isEqualTo(StatusVerdict.UNKNOWN);
      assertThat(reading.trouble()).contains(StatusTrouble.TIMED_OUT);
    }
  }

  private void assertUnreadable(StatusTrouble trouble) {
    StatusReading reading = page.read("");
    assertThat(reading)
        .isEqualTo(
            StatusReading.unreadable(Fixture.OPENAI, trouble, reading.attempts(), Fixture.NOW));
    assertThat(reading.attempts().get(0).trouble()).contains(trouble);
  }
}

package io.github.quotadoctor.statuspage;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusPageTest {
  @RegisterExtension final PageServer page = new PageServer();

  @Test
  void thePagesOwnDataIsEnough() {
    page.serve(PageServer.NATIVE, "native-core-degraded");
    StatusReading reading = page.read("");
    assertThat(reading.verdict()).isEqualTo(StatusVerdict.DEGRADED);
    assertThat(reading.source()).contains(URI.create(page.baseUrl() + PageServer.NATIVE));
    assertThat(reading.readAt()).isEqualTo(Fixture.NOW);
    assertThat(page.requests()).isEqualTo(1);
  }

  @Test
  void theCallersEndpointCounts() {
    page.serve(PageServer.NATIVE, "native-embeddings-outage");
    assertThat(page.read("/embeddings").verdict()).isEqualTo(StatusVerdict.OUTAGE);
    assertThat(page.read("").verdict()).isEqualTo(StatusVerdict.OTHER_ENDPOINT);
  }

  @Test
  void theNamedClientAsksWithoutCredentials() {
    page.serve(PageServer.NATIVE, "native-calm");
    page.read("");
    page.verify(
        getRequestedFor(urlEqualTo(PageServer.NATIVE))
            .withHeader("User-Agent", equalTo("quotadoctor/test"))
            .withoutHeader("Authorization"));
  }

  @Test
  void componentsAndWidgetStandInForThePagesOwnData() {
    page.serve(PageServer.COMPONENTS, "components-calm");
    page.serve(PageServer.WIDGET, "widget-recovering");
    StatusReading reading = page.read("");
    assertThat(reading.verdict()).isEqualTo(StatusVerdict.RECOVERING);
    assertThat(reading.source()).contains(URI.create(page.baseUrl() + PageServer.COMPONENTS));
    assertThat(reading.trouble()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"native-unknown-word", "native-without-affected", "components-empty"})
  void dataThatCannotBeJudgedMakesWayForTheComponents(String fixture) {
    page.serve(PageServer.NATIVE, fixture);
    page.serve(PageServer.COMPONENTS, "components-core-outage");
    assertThat(page.read("").verdict()).isEqualTo(StatusVerdict.OUTAGE);
  }

  @Test
  void theComponentsAreEnoughWithoutTheWidget() {
    page.serve(PageServer.COMPONENTS, "components-images-degraded");
    page.stubFor(
        get(urlEqualTo(PageServer.WIDGET)).willReturn(PageServer.html(503, PageServer.FRONT_PAGE)));
    assertThat(page.read("").verdict()).isEqualTo(StatusVerdict.OTHER_ENDPOINT);
  }

  @Test
  void theWidgetAloneProvesNothing() {
    page.serve(PageServer.WIDGET, "widget-calm");
    assertUnreadable(StatusTrouble.HTTP_STATUS);
  }

  @Test
  void aRedirectThatKeepsThePathIsFollowed() {
    page.stubFor(
        get(urlEqualTo(PageServer.NATIVE))
            .willReturn(
                aResponse()
                    .withStatus(308)
                    .withHeader("Location", PageServer.NATIVE + "?moved=1")));
    page.stubFor(
        get(urlEqualTo(PageServer.NATIVE + "?moved=1"))
            .willReturn(okJson(Fixture.text("native-calm"))));
    assertThat(page.read("").verdict()).isEqualTo(StatusVerdict.NONE_REPORTED);
  }

  @Test
  void aServerThatIsBusyMakesWayForTheNextSource() {
    page.stubFor(
        get(urlEqualTo(PageServer.NATIVE))
            .willReturn(
                PageServer.html(503, PageServer.FRONT_PAGE).withHeader("Retry-After", "4")));
    page.serve(PageServer.COMPONENTS, "components-calm");
    page.serve(PageServer.WIDGET, "widget-calm");
    assertThat(page.read("").verdict()).isEqualTo(StatusVerdict.NONE_REPORTED);
    page.verify(1, getRequestedFor(urlEqualTo(PageServer.NATIVE)));
  }

  @Test
  void theOnlySourceIsAskedAgainWhenItIsBusyForAMoment() {
    page.always(PageServer.html(503, PageServer.FRONT_PAGE));
    page.pages(page.baseUrl()).read(List.of(ProviderId.MISTRAL), PageServer.deadline(5000));
    assertThat(page.requests()).isEqualTo(2);
  }

  @Test
  void withoutTimeNothingIsSent() {
    page.serve(PageServer.NATIVE, "native-calm");
    StatusReading reading = page.readAt(page.baseUrl(), 0);
    assertThat(reading.trouble()).contains(StatusTrouble.TIMED_OUT);
    assertThat(page.requests()).isZero();
  }

  @Test
  void theFirstTroubleIsTheOneTold() {
    page.stubFor(
        get(urlEqualTo(PageServer.NATIVE)).willReturn(PageServer.html(503, PageServer.FRONT_PAGE)));
    page.stubFor(get(urlEqualTo(PageServer.COMPONENTS)).willReturn(okJson("[]")));
    assertThat(page.read("").trouble()).contains(StatusTrouble.HTTP_STATUS);
  }

  @Test
  void aPrefixKeepsItsOwnPath() {
    page.stubFor(
        get(urlEqualTo("/mirror" + PageServer.NATIVE))
            .willReturn(okJson(Fixture.text("native-calm"))));
    StatusReading reading = page.readAt(page.baseUrl() + "/mirror", 5000);
    assertThat(reading.verdict()).isEqualTo(StatusVerdict.NONE_REPORTED);
  }

  private void assertUnreadable(StatusTrouble trouble) {
    StatusReading reading = page.read("");
    assertThat(reading)
        .isEqualTo(
            StatusReading.unreadable(Fixture.OPENAI, trouble, reading.attempts(), Fixture.NOW));
    assertThat(reading.attempts().get(0).trouble()).contains(trouble);
  }
}

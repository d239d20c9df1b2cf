package io.github.quotadoctor.statuspage;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.github.tomakehurst.wiremock.client.MappingBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusPagesTest {
  @RegisterExtension final PageServer page = new PageServer();

  @Test
  void everyProviderIsToldInTheOrderAsked() {
    serveAll();
    List<ProviderId> order =
        List.of(
            ProviderId.AZURE,
            ProviderId.OPENAI,
            ProviderId.XAI,
            ProviderId.GEMINI,
            ProviderId.MISTRAL,
            ProviderId.ANTHROPIC,
            ProviderId.GROQ,
            ProviderId.OPENROUTER,
            ProviderId.DEEPSEEK);
    assertThat(page.pages(page.baseUrl()).read(order, PageServer.deadline(20_000)))
        .allSatisfy(it -> assertThat(it.verdict()).isEqualTo(StatusVerdict.NONE_REPORTED))
        .extracting(it -> it.provider().id())
        .isEqualTo(order);
  }

  @Test
  void pagesThatNeverAnswerCostTheOthersNothing() throws IOException {
    serveAll();
    List<ProviderId> hanging = List.of(ProviderId.ANTHROPIC, ProviderId.GEMINI, ProviderId.XAI);
    try (ServerSocket silent = new ServerSocket(0, 8, InetAddress.getLoopbackAddress())) {
      StatusSources sources =
          Fixture.SOURCES.relocated(ProviderId.OPENAI, URI.create(page.baseUrl()));
      for (ProviderId id : ProviderId.alternatives(true)) {
        URI there = URI.create("http://localhost:" + silent.getLocalPort());
        sources = sources.relocated(id, hanging.contains(id) ? there : page.prefix(id));
      }
      List<StatusReading> readings =
          page.pages(sources).read(List.of(ProviderId.values()), PageServer.deadline(3000));
      assertThat(readings)
          .allSatisfy(
              reading ->
                  assertThat(reading.trouble())
                      .isEqualTo(
                          hanging.contains(reading.provider().id())
                              ? Optional.of(StatusTrouble.TIMED_OUT)
                              : Optional.empty()));
    }
  }

  @Test
  void withoutTimeEveryPageIsLate() {
    serveAll();
    assertThat(
            page.pages(page.baseUrl()).read(List.of(ProviderId.values()), PageServer.deadline(0)))
        .hasSize(ProviderId.values().length)
        .allSatisfy(it -> assertThat(it.trouble()).contains(StatusTrouble.TIMED_OUT));
    assertThat(page.requests()).isZero();
  }

  @Test
  void everyAttemptIsToldInOrder() {
    page.stubFor(get(urlEqualTo(PageServer.NATIVE)).willReturn(okJson("{}")));
    page.serve(PageServer.COMPONENTS, "components-calm");
    StatusReading reading = page.read("");
    assertThat(reading.attempts())
        .extracting(SourceAttempt::url, SourceAttempt::trouble)
        .containsExactly(
            attempt(PageServer.NATIVE, Optional.of(StatusTrouble.WRONG_SHAPE)),
            attempt(PageServer.COMPONENTS, Optional.empty()),
            attempt(PageServer.WIDGET, Optional.of(StatusTrouble.HTTP_STATUS)));
    assertThat(reading.attempts()).allSatisfy(it -> assertThat(it.took().isNegative()).isFalse());
  }

  @Test
  void theFeedProvesTroubleWhereNothingElseCanBeRead() {
    page.stubFor(feed("openai-feed-degraded.atom"));
    StatusReading reading = page.read("");
    assertThat(reading.verdict()).isEqualTo(StatusVerdict.DEGRADED);
    assertThat(reading.source()).contains(URI.create(page.baseUrl() + PageServer.FEED));
    assertThat(reading.attempts()).hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"openai-feed-resolved.atom", "openai-feed-well-again.atom"})
  void theFeedProvesNoCalm(String fixture) {
    page.stubFor(feed(fixture));
    StatusReading reading = page.read("");
    assertThat(reading.trouble()).contains(StatusTrouble.HTTP_STATUS);
    assertThat(reading.attempts().get(3).trouble()).contains(StatusTrouble.WRONG_SHAPE);
  }

  @Test
  void aFeedIsAskedForAsOne() {
    serveAll();
    page.read(ProviderId.DEEPSEEK);
    page.verify(
        getRequestedFor(urlEqualTo("/deepseek/feed.atom"))
            .withHeader(
                "Accept", equalTo("application/atom+xml, application/rss+xml, application/xml"))
            .withoutHeader("Authorization"));
  }

  @Test
  void aPageOfUnknownAgeMakesWayForTheNextSource() {
    StatusSources sources =
        StatusSources.parse(
                """
                {"schema": "quotadoctor.status-sources/1", "providers": [{
                  "id": "deepseek", "name": "DeepSeek", "page": "https://status.deepseek.com/",
                  "coverage": "api", "scope": {"core": ["api"]},
                  "sources": [
                    {"adapter": "statuspage", "url": "BASE/frozen", "max_age_days": 14},
                    {"adapter": "statuspage", "url": "BASE/trusted"}
                  ]
                }]}\
                """
                    .replace("BASE", page.baseUrl().replace("localhost", "127.0.0.1")))
            .fold(
                read -> read,
                problem -> {
                  throw new AssertionError(problem);
                });
    page.serve("/frozen", "deepseek-frozen-mirror");
    List<ProviderId> asked = List.of(ProviderId.DEEPSEEK);
    assertThat(page.pages(sources).read(asked, PageServer.deadline(5000)).get(0).trouble())
        .contains(StatusTrouble.STALE);
    page.serve("/trusted", "deepseek-frozen-mirror");
    assertThat(page.pages(sources).read(asked, PageServer.deadline(5000)).get(0).verdict())
        .isEqualTo(StatusVerdict.NONE_REPORTED);
  }

  @ParameterizedTest
  @CsvSource({
    "30, 2026-11-20T11:59:30Z",
    "0, 2026-11-20T12:00:00Z",
    "3600, 2026-11-20T11:00:00Z",
    "-1, 2026-11-20T12:00:00Z",
    "soon, 2026-11-20T12:00:00Z"
  })
  void whatCachesKeptWasTrueBefore(String age, Instant readAt) {
    page.everywhere(okJson(Fixture.text("native-calm")).withHeader("Age", age));
    assertThat(page.read("").readAt()).isEqualTo(readAt);
  }

  @ParameterizedTest
  @ValueSource(strings = {"3601", "999999999999999999"})
  void whatCachesKeptForMoreThanAnHourIsStale(String age) {
    page.everywhere(okJson(Fixture.text("native-calm")).withHeader("Age", age));
    assertThat(page.read("").trouble()).contains(StatusTrouble.STALE);
  }

  @Test
  void theServersOwnClockIsNotAsked() {
    page.everywhere(
        okJson(Fixture.text("native-calm")).withHeader("Date", "Mon, 01 Jan 2001 00:00:00 GMT"));
    assertThat(page.read("").readAt()).isEqualTo(Fixture.NOW);
  }

  private void serveAll() {
    for (ProviderId id : ProviderId.values()) {
      String path = id == ProviderId.OPENAI ? "/(?:proxy|api)/.*" : "/" + id.code() + "/.*";
      page.stubFor(get(urlPathMatching(path)).willReturn(CalmPage.of(id).answer()));
    }
  }

  private static MappingBuilder feed(String fixture) {
    return get(urlEqualTo(PageServer.FEED)).willReturn(aResponse().withBody(Fixture.text(fixture)));
  }

  private Tuple attempt(String path, Optional<StatusTrouble> trouble) {
    return tuple(URI.create(page.baseUrl() + path), trouble);
  }
}

package io.github.quotadoctor.statuspage;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryTest {
  private static final String TAG = "W/\"one\"";

  @RegisterExtension final PageServer page = new PageServer();

  @Test
  void anUnchangedPageIsNotSentAgain() {
    tagged("native-core-degraded", TAG);
    unchanged();
    StatusPages pages = page.pages(page.baseUrl());
    StatusReading first = openAi(pages);
    StatusReading second = openAi(pages);
    assertThat(first.verdict()).isEqualTo(StatusVerdict.DEGRADED);
    assertThat(second.incidents()).isEqualTo(first.incidents());
    assertThat(second.readAt()).isEqualTo(Fixture.NOW.minusSeconds(20));
    page.verify(
        1,
        getRequestedFor(urlEqualTo(PageServer.NATIVE)).withHeader("If-None-Match", equalTo(TAG)));
    assertThat(page.requests()).isEqualTo(2);
  }

  @Test
  void aPageThatHasChangedReplacesWhatWasKnown() {
    tagged("native-core-degraded", "\"one\"");
    StatusPages pages = page.pages(page.baseUrl());
    openAi(pages);
    tagged("native-calm", TAG);
    assertThat(openAi(pages).verdict()).isEqualTo(StatusVerdict.NONE_REPORTED);
    unchanged();
    assertThat(openAi(pages).verdict()).isEqualTo(StatusVerdict.NONE_REPORTED);
  }

  @Test
  void anotherInstanceKnowsNothing() {
    tagged("native-calm", TAG);
    openAi(page.pages(page.baseUrl()));
    openAi(page.pages(page.baseUrl()));
    page.verify(
        0,
        getRequestedFor(urlEqualTo(PageServer.NATIVE)).withHeader("If-None-Match", equalTo(TAG)));
  }

  @Test
  void anAnswerOfUnchangedThatNobodyAskedForIsAStatus() {
    page.everywhere(aResponse().withStatus(304));
    assertThat(page.read("").trouble()).contains(StatusTrouble.HTTP_STATUS);
  }

  @Test
  void anUnchangedPageThatCachesKeptTooLongIsStale() {
    tagged("native-calm", TAG);
    StatusPages pages = page.pages(page.baseUrl());
    openAi(pages);
    page.everywhere(aResponse().withStatus(304).withHeader("Age", "7200"));
    assertThat(openAi(pages).trouble()).contains(StatusTrouble.STALE);
  }

  @Test
  void aPageOfMoreThanAMebibyteIsAskedForInWhole() {
    String url = "/gemini/incidents.json";
    String text = Fixture.text("gemini-unrelated") + " ".repeat(1 << 20);
    page.stubFor(get(urlEqualTo(url)).willReturn(okJson(text).withHeader("ETag", TAG)));
    StatusPages pages = page.pages(page.baseUrl());
    for (int round = 0; round < 2; round++) {
      assertThat(pages.read(List.of(ProviderId.GEMINI), PageServer.deadline(20_000)))
          .singleElement()
          .satisfies(it -> assertThat(it.verdict()).isEqualTo(StatusVerdict.NONE_REPORTED));
    }
    page.verify(0, getRequestedFor(urlEqualTo(url)).withHeader("If-None-Match", equalTo(TAG)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"\u00e9\"", "\"a b\"", "\"a\nb\"", "\"\u007f\""})
  void aTagThatCannotBeSentIsNotKept(String tag) {
    Memory memory = new Memory();
    memory.keep(Fixture.SOURCE, Optional.of(tag), "{}");
    assertThat(memory.of(Fixture.SOURCE)).isEmpty();
  }

  @Test
  void aDocumentWithoutATagTakesTheOldOneAway() {
    Memory memory = new Memory();
    memory.keep(Fixture.SOURCE, Optional.of(TAG), "{}");
    assertThat(memory.of(Fixture.SOURCE)).contains(new Memory.Remembered(TAG, "{}"));
    memory.keep(Fixture.SOURCE, Optional.empty(), "{}");
    assertThat(memory.of(Fixture.SOURCE)).isEmpty();
  }

  private void tagged(String fixture, String tag) {
    page.stubFor(
        get(urlEqualTo(PageServer.NATIVE))
            .willReturn(okJson(Fixture.text(fixture)).withHeader("ETag", tag)));
  }

  private void unchanged() {
    page.stubFor(
        get(urlEqualTo(PageServer.NATIVE))
            .withHeader("If-None-Match", equalTo(TAG))
            .willReturn(aResponse().withStatus(304).withHeader("Age", "20")));
  }

  private static StatusReading openAi(StatusPages pages) {
    return pages.openAi("", PageServer.deadline(5000));
  }
}

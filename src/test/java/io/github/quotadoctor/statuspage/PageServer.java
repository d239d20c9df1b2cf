package io.github.quotadoctor.statuspage;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server that plays the status page, and a reader of it. */
final class PageServer implements BeforeEachCallback, AfterEachCallback {
  static final String NATIVE = "/proxy/status.openai.com";
  static final String COMPONENTS = "/api/v2/components.json";
  static final String WIDGET = "/api/v1/summary";
  static final String FEED = "/feed.atom";
  static final String FRONT_PAGE = "<!DOCTYPE html><title>All is well</title>";

  private final WireMockServer server = new WireMockServer(wireMockConfig().dynamicPort());
  private final HttpClient http =
      new HttpClient(
          "quotadoctor/test",
          Duration.ofSeconds(2),
          host -> List.of(InetAddress.getAllByName(host)),
          length -> {},
          System::nanoTime);

  @Override
  public void beforeEach(ExtensionContext context) {
    server.start();
    stubFor(get(urlEqualTo("/")).willReturn(html(200, FRONT_PAGE)));
  }

  @Override
  public void afterEach(ExtensionContext context) {
    http.close();
    server.stop();
  }

  static Deadline deadline(long milliseconds) {
    return Deadline.in(Duration.ofMillis(milliseconds), System::nanoTime);
  }

  static ResponseDefinitionBuilder html(int status, String body) {
    return aResponse()
        .withStatus(status)
        .withHeader("Content-Type", "text/html; charset=utf-8")
        .withBody(body);
  }

  String baseUrl() {
    return server.baseUrl();
  }

  int requests() {
    return http.requests();
  }

  void stubFor(MappingBuilder mapping) {
    server.stubFor(mapping);
  }

  void serve(String path, String fixture) {
    stubFor(get(urlEqualTo(path)).willReturn(okJson(Fixture.text(fixture))));
  }

  /** Answers on every path of a status page in the same way. */
  void everywhere(ResponseDefinitionBuilder response) {
    List.of(NATIVE, COMPONENTS, WIDGET, FEED)
        .forEach(path -> stubFor(get(urlEqualTo(path)).willReturn(response)));
  }

  /** Answers on every path there is in the same way. */
  void always(ResponseDefinitionBuilder response) {
    stubFor(any(anyUrl()).willReturn(response));
  }

  void verify(RequestPatternBuilder request) {
    server.verify(request);
  }

  void verify(int count, RequestPatternBuilder request) {
    server.verify(count, request);
  }

  StatusReading read(String endpoint) {
    return pages(baseUrl()).openAi(endpoint, deadline(5000));
  }

  StatusReading readAt(String prefix, long milliseconds) {
    return pages(prefix).openAi("", deadline(milliseconds));
  }

  /** Pages that have OpenAI's at this prefix, and those of everybody else at this server. */
  StatusPages pages(String openAi) {
    StatusSources sources = Fixture.SOURCES.relocated(ProviderId.OPENAI, URI.create(openAi));
    for (ProviderId id : ProviderId.alternatives(true)) {
      sources = sources.relocated(id, prefix(id));
    }
    return pages(sources);
  }

  /** Where the pages of an alternative are. */
  URI prefix(ProviderId id) {
    return URI.create(baseUrl() + "/" + id.code());
  }

  StatusPages pages(StatusSources sources) {
    return pages(sources, Clock.fixed(Fixture.NOW, ZoneOffset.UTC));
  }

  StatusPages pages(StatusSources sources, Clock clock) {
    return new StatusPages(http, sources, clock);
  }

  /** What one provider says whose pages are all at this server. */
  StatusReading read(ProviderId id) {
    return pages(baseUrl()).read(List.of(id), deadline(20_000)).get(0);
  }
}

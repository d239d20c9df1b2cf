package io.github.quotadoctor.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static io.github.quotadoctor.http.Clients.AMPLE;
import static io.github.quotadoctor.http.Clients.ample;
import static io.github.quotadoctor.http.Clients.answered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import io.github.quotadoctor.config.ApiKey;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectTest {
  private static final ApiKey KEY = ApiKey.of("sk-proj-made-up-for-tests-0123").orElseThrow();

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance().options(wireMockConfig().dynamicPort()).build();

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void aRedirectOnTheSameHostIsFollowedWhereAllowed(int status) {
    redirect(status, "/there");
    SERVER.stubFor(any(urlEqualTo("/there")).willReturn(ok("arrived")));
    Exchange.Answered answer = answered(get(1));
    assertThat(answer.body().text()).isEqualTo("arrived");
    assertThat(answer.url()).isEqualTo(URI.create(SERVER.baseUrl() + "/there"));
  }

  @Test
  void noRedirectIsFollowedUnlessAsked() {
    redirect(302, "/there");
    assertThat(answered(get(0)).status()).isEqualTo(302);
    SERVER.verify(1, anyRequestedFor(anyUrl()));
  }

  @Test
  void aRequestWithAKeyFollowsNoRedirect() {
    redirect(307, "/there");
    try (HttpClient client = Clients.plain()) {
      Exchange exchange = client.send(request().withBearer(KEY), ample());
      assertThat(answered(exchange).status()).isEqualTo(307);
      assertThat(client.requests()).isEqualTo(1);
    }
    SERVER.verify(1, anyRequestedFor(anyUrl()));
  }

  @Test
  void aRequestWithAKeyCannotEvenBeToldToFollow() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request().withBearer(KEY).withRedirects(1))
        .withMessageNotContaining(KEY.value());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> request().withRedirects(1).withBearer(KEY));
  }

  @Test
  void aLoopEndsAfterTheAllowedNumber() {
    redirect(302, "/here");
    assertThat(answered(get(3)).status()).isEqualTo(302);
    SERVER.verify(4, anyRequestedFor(urlEqualTo("/here")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://elsewhere.example/",
        "http://127.0.0.1:1/",
        "//elsewhere.example/",
        "ftp://127.0.0.1/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://",
        "https://127.0.0.1:99999/",
        "https://[fe80::1%25eth0]/",
        "https://under_score.example/",
        "http://exa mple/",
        "%zz"
      })
  void aRedirectToAnotherKindOfPlaceIsTheAnswer(String location) {
    redirect(302, location);
    Exchange.Answered answer = answered(get(3));
    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.url().getPath()).isEqualTo("/here");
    SERVER.verify(1, anyRequestedFor(anyUrl()));
  }

  @Test
  void aRedirectToASecureAddressElsewhereIsFollowedWithoutAKey() {
    redirect(302, "https://127.0.0.2:" + SERVER.getPort() + "/");
    try (HttpClient client = Clients.plain()) {
      Exchange exchange = client.send(request().withRedirects(1), ample());
      assertThat(exchange.url().getHost()).isEqualTo("127.0.0.2");
      assertThat(exchange.answer()).isEmpty();
    }
  }

  @Test
  void aRedirectWithoutAPlaceIsTheAnswer() {
    SERVER.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(302)));
    assertThat(answered(get(3)).status()).isEqualTo(302);
  }

  @Test
  void otherStatusesWithAPlaceAreNoRedirects() {
    redirect(304, "/there");
    assertThat(answered(get(3)).status()).isEqualTo(304);
  }

  private static void redirect(int status, String location) {
    SERVER.stubFor(
        any(urlEqualTo("/here"))
            .willReturn(aResponse().withStatus(status).withHeader("Location", location)));
  }

  private static HttpRequest request() {
    return HttpRequest.get(URI.create(SERVER.baseUrl() + "/here"), AMPLE);
  }

  private static Exchange get(int redirects) {
    try (HttpClient client = Clients.plain()) {
      return client.send(request().withRedirects(redirects), ample());
    }
  }
}

package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetResolverTest {
  private final Resolver resolver = new Resolver(Path.of("."));

  @ParameterizedTest
  @CsvSource({
    "https://api.openai.com/v1, true",
    "https://API.OpenAI.com/v1, true",
    "https://eu.api.openai.com/v1, true",
    "https://openai.com/v1, false",
    "https://notapi.openai.com/v1, false",
    "https://api.openai.com.example/v1, false",
    "https://evilapi.openai.com.example/v1, false",
    "http://localhost:8080/v1, false"
  })
  void onlyOpenAisOwnHostsAreOpenAi(String url, boolean openAi) {
    resolver.typed(Option.BASE_URL, url);
    assertThat(resolver.settled().target().openAi()).isEqualTo(openAi);
  }

  @ParameterizedTest
  @CsvSource({
    "https://gateway.example/v1/, https://gateway.example/v1",
    "https://gateway.example//, https://gateway.example",
    "' https://gateway.example/v1 ', https://gateway.example/v1"
  })
  void slashesAtTheEndAndOuterSpaceAreDropped(String text, String url) {
    resolver.typed(Option.BASE_URL, text).typed(Option.STATUS_URL, text);
    Target target = resolver.settled().target();
    assertThat(target.baseUrl().value()).hasToString(url);
    assertThat(target.statusUrl()).hasToString(url);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api.openai.com/v1",
        "ftp://api.openai.com",
        "file:///etc/passwd",
        "https://",
        "https:///v1",
        "https://user:secret@gateway.example/v1",
        "https://secret@gateway.example/v1",
        "https://gateway.example/v1?key=secret",
        "https://gateway.example/v1#secret",
        "https://gate way.example",
        "https://under_score.example",
        "https://gateway.example:99999/v1",
        "https://gateway.example:0/v1"
      })
  void anAddressThatCannotBeUsedIsRefusedWithoutRepeatingIt(String url) {
    resolver.typed(Option.BASE_URL, url).assertRefused("usage.url", Map.of("name", "--base-url"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.openai.com/v1",
        "http://127.0.0.1.example/v1",
        "http://localhost.example",
        "http://10.0.0.1:8080",
        "http://[::2]/"
      })
  void plainHttpIsRefusedOutsideThisMachine(String url) {
    resolver
        .variable("OPENAI_BASE_URL", url)
        .assertRefused("usage.plain_http", Map.of("name", "OPENAI_BASE_URL"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://localhost:8080/v1",
        "http://LOCALHOST",
        "http://127.0.0.1:1",
        "http://127.9.9.9",
        "http://[::1]:80"
      })
  void plainHttpIsFineOnThisMachine(String url) {
    resolver.typed(Option.BASE_URL, url);
    assertThat(resolver.settled().target().baseUrl().value()).hasToString(url);
  }

  @Test
  void plainHttpToTheStatusPageIsRefusedInAnyCase() {
    resolver
        .typed(Option.STATUS_URL, "http://status.openai.com")
        .typed(Option.INSECURE_HTTP, "true")
        .assertRefused("usage.plain_status_page", Map.of("name", "--status-url"));
  }

  @Test
  void plainHttpElsewhereIsAllowedWhenItIsAskedForAndCountsAsExposed() {
    resolver
        .typed(Option.BASE_URL, "http://gateway.example/v1")
        .typed(Option.INSECURE_HTTP, "true");

    assertThat(resolver.settled().target().isExposed()).isTrue();
  }

  @Test
  void thisMachineIsNeverExposed() {
    resolver.typed(Option.BASE_URL, "http://localhost/v1").typed(Option.INSECURE_HTTP, "true");

    assertThat(resolver.settled().target().isExposed()).isFalse();
  }
}

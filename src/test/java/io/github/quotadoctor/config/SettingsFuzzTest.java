package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Mutation;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFuzzTest {
  private static final int ROUNDS = 1_500;
  private static final Duration SHORTEST = Duration.ofMillis(1);
  private static final Duration LONGEST = Duration.ofDays(1);

  @TempDir private Path directory;

  private void settle(Resolver resolver, java.util.function.Consumer<Settings> check) {
    boolean settled =
        resolver
            .build()
            .resolve(GivenOptions.none())
            .fold(
                settings -> {
                  check.accept(settings);
                  return true;
                },
                List::isEmpty);
    assertThat(settled).isIn(true, false);
  }

  @Test
  void anAddressIsRefusedOrLeadsWhereItSays() {
    List<String> words =
        List.of("http://", "https://", "@", "/", "//", "?", ":0", ":99999", "127.0.0.1", "[::1]");
    List<String> addresses =
        List.of(
            "https://api.openai.com/v1",
            "http://localhost:8080/v1/",
            "http://[::1]:8080/v1",
            "http://127.0.0.1/v1",
            "https://user:password@gateway.example/openai/v1?a=b#c");
    Mutation.rounds(
        ROUNDS,
        words,
        mutation ->
            settle(
                new Resolver(directory).variable("OPENAI_BASE_URL", mutation.torn(addresses)),
                settings -> assertUsable(settings.target().baseUrl().value())));
  }

  private static void assertUsable(URI url) {
    assertThat(url.getScheme()).isIn("http", "https");
    assertThat(url.getScheme().equals("https") || isLoopback(url.getHost())).isTrue();
    assertThat(url.getUserInfo()).isNull();
    assertThat(URI.create(url + "/models").getHost()).isEqualTo(url.getHost());
    Optional.ofNullable(HttpUrl.parse(url.toString()))
        .ifPresent(asked -> assertThat(asked.uri().getHost()).isEqualToIgnoringCase(url.getHost()));
  }

  private static boolean isLoopback(String host) {
    return host.equalsIgnoreCase("localhost") || host.equals("[::1]") || host.startsWith("127.");
  }

  @Test
  void anyHeaderThatIsSentCanBeSent() {
    List<String> words = List.of("OpenAI-Organization", "openai-project:", "org-1", ": ");
    List<String> texts =
        List.of("OpenAI-Organization: org-1\nOpenAI-Project: proj_1\nX-Team: blue", "X-A: b", "");
    Mutation.rounds(
        ROUNDS,
        words,
        mutation ->
            settle(
                new Resolver(directory)
                    .variable("OPENAI_CUSTOM_HEADERS", mutation.torn(texts))
                    .variable("OPENAI_PROJECT_ID", mutation.anyText(2)),
                settings -> {
                  settings.headers().organization().ifPresent(SettingsFuzzTest::assertSendable);
                  settings.headers().project().ifPresent(SettingsFuzzTest::assertSendable);
                  assertThat(settings.headers().customNames())
                      .doesNotContain("openai-organization", "openai-project");
                }));
  }

  private static void assertSendable(Sourced<String> value) {
    assertThat(value.value()).isNotEmpty().matches("[ -~]+").isEqualTo(value.value().strip());
  }

  @Test
  void aLengthOfTimeIsWithinItsBounds() {
    List<String> words = List.of("PT", "ms", "s", "h", "999999999", "P1D", "9".repeat(18));
    List<String> texts = List.of("500ms", "30s", "15m", "2h", "PT1H2M3.5S", "P2DT-1H");
    Mutation.rounds(
        ROUNDS,
        words,
        mutation -> {
          String text = mutation.torn(texts);
          DurationText.parse(text)
              .ifPresent(length -> assertThat(length).isGreaterThanOrEqualTo(SHORTEST));
          settle(
              new Resolver(directory).variable("QUOTADOCTOR_TIMEOUT", text),
              settings -> assertThat(settings.limits().run()).isBetween(SHORTEST, LONGEST));
        });
  }
}

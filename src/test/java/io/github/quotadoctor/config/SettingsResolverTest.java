package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsResolverTest {
  @TempDir private Path directory;
  private Resolver resolver = new Resolver(Path.of("."));

  @BeforeEach
  void start() {
    resolver = new Resolver(directory);
  }

  @Test
  void nothingGivenMeansTheDefaults() {
    Settings settings = resolver.settled();
    assertThat(settings.target())
        .isEqualTo(
            new Target(
                new Sourced<>(URI.create("https://api.openai.com/v1"), Source.DEFAULT),
                true,
                URI.create("https://status.openai.com")));
    assertThat(settings.limits())
        .isEqualTo(
            new Limits(Duration.ofSeconds(30), Duration.ofSeconds(10), Duration.ofSeconds(5), 2));
    assertThat(settings.probe()).isEqualTo(ProbeKind.TINY);
    assertThat(settings.model()).isEmpty();
    assertThat(settings.skipped()).isEmpty();
    assertThat(settings.connection()).isEqualTo(Connection.DIRECT);
    assertThat(settings.scenario()).isEmpty();
    assertThat(settings.headers()).isEqualTo(AccountHeaders.none());
  }

  @Test
  void anOptionBeatsItsVariableThatBeatsTheSdks() {
    resolver.variable("OPENAI_BASE_URL", "https://sdk.example/v1");
    assertBaseUrl("https://sdk.example/v1", Source.variable("OPENAI_BASE_URL"));
    resolver.variable("QUOTADOCTOR_BASE_URL", "https://own.example/v1");
    assertBaseUrl("https://own.example/v1", Source.variable("QUOTADOCTOR_BASE_URL"));
    resolver.typed(Option.BASE_URL, "https://typed.example/v1");
    assertBaseUrl("https://typed.example/v1", Source.option(Option.BASE_URL));
  }

  @Test
  void anEmptyVariableIsNotSet() {
    resolver.variable("OPENAI_BASE_URL", "").variable("QUOTADOCTOR_TIMEOUT", "");
    assertBaseUrl("https://api.openai.com/v1", Source.DEFAULT);
    assertThat(resolver.settled().limits().run()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void theEnvFileBeatsTheEnvironment() throws IOException {
    resolver
        .file("prod.env", "OPENAI_BASE_URL=https://file.example/v1\n")
        .variable("OPENAI_BASE_URL", "https://sdk.example/v1")
        .typed(Option.ENV_FILE, "prod.env");
    assertBaseUrl("https://file.example/v1", Source.envFile("OPENAI_BASE_URL", "prod.env"));
  }

  @Test
  void theToolsOwnVariablesAreNotReadFromTheEnvFile() throws IOException {
    resolver.file("prod.env", "QUOTADOCTOR_TIMEOUT=1s\n").typed(Option.ENV_FILE, "prod.env");
    assertThat(resolver.settled().limits().run()).isEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void everyLimitCanBeSet() {
    resolver
        .typed(Option.TIMEOUT, "1m")
        .typed(Option.REQUEST_TIMEOUT, "500ms")
        .variable("QUOTADOCTOR_CONNECT_TIMEOUT", "PT2S")
        .variable("QUOTADOCTOR_RETRIES", "0");
    assertThat(resolver.settled().limits())
        .isEqualTo(
            new Limits(Duration.ofMinutes(1), Duration.ofMillis(500), Duration.ofSeconds(2), 0));
  }

  @Test
  void probeModelAndSkippedChecksCanBeSet() {
    resolver
        .typed(Option.PROBE, "none")
        .typed(Option.MODEL, "gpt-test")
        .typed(Option.SKIP, "status, billing,,status");
    Settings settings = resolver.settled();
    assertThat(settings.probe()).isEqualTo(ProbeKind.NONE);
    assertThat(settings.model()).contains("gpt-test");
    assertThat(settings.skipped()).containsExactlyInAnyOrder("status", "billing");
  }

  @ParameterizedTest
  @CsvSource({
    "TIMEOUT, 0s",
    "TIMEOUT, soon",
    "TIMEOUT, 25h",
    "REQUEST_TIMEOUT, -1s",
    "CONNECT_TIMEOUT, PT0.0001S"
  })
  void aLengthOfTimeThatMakesNoSenseIsRefused(Option option, String value) {
    resolver
        .typed(option, value)
        .assertRefused("usage.duration", Map.of("name", option.longName(), "value", value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "11", "two", "2.0", "99999999999"})
  void aNumberThatMakesNoSenseIsRefused(String value) {
    resolver
        .typed(Option.RETRIES, value)
        .assertRefused(
            "usage.number",
            Map.of("name", "--retries", "value", value, "least", "0", "most", "10"));
  }

  @Test
  void anUnknownWordIsRefusedInTheNameOfItsVariable() {
    resolver
        .variable("QUOTADOCTOR_PROBE", "Tiny")
        .assertRefused(
            "usage.choice", Map.of("name", "QUOTADOCTOR_PROBE", "value", "Tiny"), "none", "tiny");
  }

  @Test
  void anUnknownCheckIsRefused() {
    resolver
        .typed(Option.SKIP, "billing,bilding")
        .assertRefused("usage.unknown_check", Map.of("name", "bilding"), "billing", "status");
  }

  @Test
  void aSwitchThatIsNeitherOnNorOffIsRefused() {
    resolver
        .variable("QUOTADOCTOR_IGNORE_ENV_HEADERS", "yes")
        .assertRefused(
            "usage.choice",
            Map.of("name", "QUOTADOCTOR_IGNORE_ENV_HEADERS", "value", "yes"),
            "0",
            "1",
            "false",
            "true");
  }

  @Test
  void anEnvFileThatCannotBeReadIsRefused() {
    resolver
        .typed(Option.ENV_FILE, "absent.env")
        .assertRefused("usage.unreadable_file", Map.of("file", "absent.env"));
  }

  @Test
  void allProblemsAreToldAtOnce() {
    resolver.typed(Option.RETRIES, "x").typed(Option.TIMEOUT, "y").typed(Option.BASE_URL, "z");
    assertThat(resolver.refused())
        .extracting(UsageProblem::key)
        .containsExactlyInAnyOrder("usage.number", "usage.duration", "usage.url");
  }

  @Test
  void aSimulatedRunKeepsEverythingButThePlace() {
    URI base = URI.create("http://127.0.0.1:1/v1");
    URI status = URI.create("http://127.0.0.1:1/status");
    Settings settings =
        resolver
            .typed(Option.PROBE, "none")
            .variable("HTTPS_PROXY", "http://proxy")
            .build()
            .resolveSimulated(
                new GivenOptions(Map.of(Option.RETRIES, "1")), "out-of-credit", true, base, status)
            .fold(it -> it, problems -> resolver.settled());
    assertThat(settings.scenario()).contains("out-of-credit");
    assertThat(settings.target())
        .isEqualTo(
            new Target(new Sourced<>(base, Source.variable("OPENAI_BASE_URL")), true, status));
    assertThat(settings.limits().retries()).isEqualTo(1);
    assertThat(settings.connection()).isEqualTo(Connection.DIRECT);
  }

  private void assertBaseUrl(String url, Source source) {
    assertThat(resolver.settled().target().baseUrl())
        .isEqualTo(new Sourced<>(URI.create(url), source));
  }
}

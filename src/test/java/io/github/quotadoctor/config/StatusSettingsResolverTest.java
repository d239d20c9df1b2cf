package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatusSettingsResolverTest {
  private static final URI PAGE = URI.create("https://status.openai.com/");

  private final Map<Option, String> typed = new EnumMap<>(Option.class);
  private final Map<String, String> variables = new HashMap<>();

  @TempDir Path folder;

  private Resolution<StatusSettings> resolve() {
    Surroundings surroundings =
        new Surroundings(
            new Environment(variables), folder, false, InputStream.nullInputStream(), false);
    return new StatusSettingsResolver(surroundings, Set.of("outage", "degraded"), List.of(PAGE))
        .resolve(new GivenOptions(typed));
  }

  private StatusSettings settled() {
    return resolve()
        .fold(
            settings -> settings,
            problems -> {
              throw new AssertionError(problems.toString());
            });
  }

  private List<UsageProblem> refused() {
    return resolve().fold(settings -> List.of(), problems -> problems);
  }

  @Test
  void withoutAnySettingItIsBriefAndDirect() {
    StatusSettings settings = settled();

    assertThat(settings.all()).isFalse();
    assertThat(settings.statusUrl()).isEmpty();
    assertThat(settings.sources()).isEmpty();
    assertThat(settings.failOn()).isEmpty();
    assertThat(settings.run()).isEqualTo(Duration.ofSeconds(6));
    assertThat(settings.connect()).isEqualTo(Duration.ofSeconds(2));
    assertThat(settings.connection().proxies().to(PAGE)).isEmpty();
  }

  @Test
  void anOptionBeatsItsVariable() throws IOException {
    Files.writeString(folder.resolve("typed.json"), "typed");
    variables.put("QUOTADOCTOR_ALL", "1");
    variables.put("QUOTADOCTOR_FAIL_ON", "outage");
    variables.put("QUOTADOCTOR_STATUS_SOURCES", "missing.json");
    variables.put("QUOTADOCTOR_TIMEOUT", "9s");
    typed.put(Option.FAIL_ON, "degraded, outage");
    typed.put(Option.STATUS_SOURCES, "typed.json");
    typed.put(Option.STATUS_URL, "https://mirror.example/openai/");

    StatusSettings settings = settled();

    assertThat(settings.all()).isTrue();
    assertThat(settings.failOn()).containsExactlyInAnyOrder("outage", "degraded");
    assertThat(settings.sources()).contains(new Sourced<>("typed", Source.file("typed.json")));
    assertThat(settings.statusUrl()).contains(URI.create("https://mirror.example/openai"));
    assertThat(settings.run()).isEqualTo(Duration.ofSeconds(9));
  }

  @Test
  void everyWordThatIsNotKnownIsTold() {
    typed.put(Option.FAIL_ON, "none_reported,outage,down");

    assertThat(refused())
        .extracting(UsageProblem::key, it -> it.facts().get("name"))
        .containsExactly(
            tuple("usage.unknown_verdict", "none_reported"),
            tuple("usage.unknown_verdict", "down"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"missing.json", ".", "\u0000"})
  void aFileThatCannotBeReadIsRefused(String file) {
    typed.put(Option.STATUS_SOURCES, file);

    assertThat(refused())
        .containsExactly(new UsageProblem("usage.unreadable_file", Map.of("file", file)));
  }

  @Test
  void plainHttpIsForThisMachineOnly() {
    typed.put(Option.STATUS_URL, "http://127.0.0.1:8080");
    assertThat(settled().statusUrl()).contains(URI.create("http://127.0.0.1:8080"));

    typed.put(Option.STATUS_URL, "http://mirror.example");
    assertThat(refused())
        .containsExactly(
            new UsageProblem("usage.plain_status_page", Map.of("name", "--status-url")));
  }

  @Test
  void theProxyOnTheWayToThePagesHasToBeUsable() {
    variables.put("HTTPS_PROXY", "ftp://proxy.example");
    assertThat(refused())
        .containsExactly(new UsageProblem("usage.proxy", Map.of("name", "HTTPS_PROXY")));

    variables.put("NO_PROXY", "openai.com");
    assertThat(settled().connection().proxies().to(PAGE)).isEmpty();

    variables.put("HTTPS_PROXY", "http://proxy.example:3128");
    assertThat(settled().connection().proxies().to(URI.create("https://status.claude.com/x")))
        .map(it -> it.value().toString())
        .contains("http://proxy.example:3128");
  }
}

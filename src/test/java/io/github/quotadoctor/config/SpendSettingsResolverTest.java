package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpendSettingsResolverTest {
  private static final String KEY = "sk-admin-MadeUpForThisTest0123456789abcd";

  private final Map<Option, String> typed = new EnumMap<>(Option.class);
  private final Map<String, String> variables = new HashMap<>();

  @TempDir Path folder;

  private Resolution<SpendSettings> resolve() {
    Surroundings surroundings =
        new Surroundings(
            new Environment(variables), folder, false, InputStream.nullInputStream(), false);
    return new SpendSettingsResolver(surroundings, List.of("project", "key", "line-item"))
        .resolve(new GivenOptions(typed));
  }

  private SpendSettings settled() {
    return resolve()
        .fold(
            settings -> settings,
            problems -> {
              throw new AssertionError(problems.toString());
            });
  }

  private List<String> problems() {
    return resolve()
        .fold(
            settings -> List.of(),
            problems -> problems.stream().map(UsageProblem::key).sorted().toList());
  }

  @Test
  void withoutAnySettingTheTenLargestProjectsAreAskedOfOpenAi() {
    SpendSettings settings = settled();

    assertThat(settings.by()).isEqualTo("project");
    assertThat(settings.top()).isEqualTo(10);
    assertThat(settings.adminKey()).isEmpty();
    assertThat(settings.target().openAi()).isTrue();
    assertThat(settings.target().baseUrl().value()).hasToString("https://api.openai.com/v1");
    assertThat(settings.limits())
        .isEqualTo(
            new Limits(Duration.ofSeconds(30), Duration.ofSeconds(10), Duration.ofSeconds(5), 2));
  }

  @Test
  void anOptionBeatsItsVariableAndAnEnvFileTheEnvironment() throws IOException {
    Files.writeString(folder.resolve("a.env"), "OPENAI_ADMIN_KEY=" + KEY + "\n");
    variables.put("QUOTADOCTOR_BY", "project");
    variables.put("QUOTADOCTOR_TOP", "3");
    variables.put("OPENAI_ADMIN_KEY", "sk-admin-Another0123456789abcdefgh");
    variables.put("OPENAI_BASE_URL", "http://127.0.0.1:8080/v1/");
    typed.put(Option.BY, "line-item");
    typed.put(Option.ENV_FILE, "a.env");

    SpendSettings settings = settled();

    assertThat(settings.by()).isEqualTo("line-item");
    assertThat(settings.top()).isEqualTo(3);
    assertThat(settings.adminKey().map(Sourced::value)).isEqualTo(ApiKey.of(KEY));
    assertThat(settings.target().isThisMachine()).isTrue();
  }

  @Test
  void whatOtherCommandsTakeDoesNotConcernIt() {
    variables.put("QUOTADOCTOR_MAX_SPEND_PERCENT", "80");
    variables.put("QUOTADOCTOR_STATUS_URL", "nowhere");
    variables.put("QUOTADOCTOR_RETRIES", "x");

    assertThat(problems()).isEmpty();
  }

  @Test
  void everythingThatIsWrongIsToldAtOnce() {
    typed.put(Option.BY, "line_item");
    typed.put(Option.TOP, "0");
    typed.put(Option.TIMEOUT, "soon");
    typed.put(Option.ENV_FILE, "missing.env");
    typed.put(Option.ADMIN_KEY_FILE, "missing.key");

    assertThat(problems())
        .containsExactly(
            "usage.choice",
            "usage.duration",
            "usage.number",
            "usage.unreadable_file",
            "usage.unreadable_file");
  }
}

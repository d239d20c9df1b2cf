package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Settings as they come out of what a test sets. */
final class Resolver {
  private final Map<Option, String> typed = new EnumMap<>(Option.class);
  private final Map<String, String> environment = new HashMap<>();
  private final Path directory;
  private InputStream stdin = InputStream.nullInputStream();
  private boolean terminal;
  private boolean dotEnv;

  Resolver(Path directory) {
    this.directory = directory;
  }

  Resolver typed(Option option, String value) {
    typed.put(option, value);
    return this;
  }

  Resolver variable(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Resolver file(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
    return this;
  }

  Resolver dotEnv(String text) throws IOException {
    dotEnv = true;
    return file(".env", text);
  }

  Resolver stdin(String text) {
    return stdin(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  Resolver stdin(InputStream stream) {
    stdin = stream;
    return this;
  }

  Resolver terminal() {
    terminal = true;
    return this;
  }

  SettingsResolver build() {
    return new SettingsResolver(
        new Surroundings(new Environment(environment), directory, dotEnv, stdin, terminal),
        Set.of("billing", "status"));
  }

  Settings settled() {
    return build()
        .resolve(new GivenOptions(typed))
        .fold(
            settings -> settings,
            problems -> {
              throw new AssertionError(problems.toString());
            });
  }

  Resolution<List<NamedSettings>> eachKey() {
    return build().resolveEach(new GivenOptions(typed));
  }

  List<UsageProblem> refused() {
    List<UsageProblem> problems =
        build().resolve(new GivenOptions(typed)).fold(settings -> List.of(), found -> found);
    assertThat(problems).isNotEmpty();
    return problems;
  }

  void assertRefused(String key, Map<String, String> facts, String... allowed) {
    assertThat(refused()).containsExactly(new UsageProblem(key, facts, List.of(allowed)));
  }
}

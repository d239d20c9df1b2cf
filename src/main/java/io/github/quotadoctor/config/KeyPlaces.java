package io.github.quotadoctor.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** Reads the places where a key can be; what goes wrong with one is told as a problem. */
final class KeyPlaces {
  private static final int LONGEST_KEY = 65_536;

  private final Variables variables;
  private final Surroundings surroundings;
  private final Duration timeout;
  private final Problems problems;

  KeyPlaces(Variables variables, Surroundings surroundings, Duration timeout, Problems problems) {
    this.variables = variables;
    this.surroundings = surroundings;
    this.timeout = timeout;
    this.problems = problems;
  }

  KeyChoice variable(String name) {
    Optional<Sourced<ApiKey>> key = variables.value(name).flatMap(KeyPlaces::asKey);
    Source place = key.map(Sourced::source).orElseGet(() -> variables.place(name));
    return choice(
        key, place, variables.environment().isEmpty(name) ? KeyPresence.EMPTY : KeyPresence.UNSET);
  }

  KeyChoice file(String name) {
    Optional<String> text = TextFile.read(surroundings.workingDirectory(), name, timeout);
    if (text.isEmpty()) {
      problems.add("usage.unreadable_file", Map.of("file", name));
    }
    return text(text, Source.file(name));
  }

  /** What a command prints. */
  KeyChoice command(String command, Source source) {
    Path directory = surroundings.workingDirectory();
    return text(KeyCommand.run(command, directory, timeout, problems), source);
  }

  /** Standard input, to its end. */
  KeyChoice stdin(Source source) {
    return text(read(source), source);
  }

  private Optional<String> read(Source source) {
    Map<String, String> name = Map.of("name", source.name());
    if (surroundings.stdinIsTerminal()) {
      problems.add("usage.key_stdin.terminal", name);
      return Optional.empty();
    }
    try {
      byte[] bytes = TimeLimit.within(timeout, () -> surroundings.stdin().readNBytes(LONGEST_KEY));
      return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    } catch (TimeoutException open) {
      problems.add("usage.key_stdin.timeout", name);
      return Optional.empty();
    } catch (IOException broken) {
      problems.add("usage.key_stdin.broken", Map.of());
      return Optional.empty();
    }
  }

  private KeyChoice text(Optional<String> text, Source source) {
    Optional<Sourced<ApiKey>> key =
        text.map(KeyDefect::strip).flatMap(ApiKey::of).map(found -> new Sourced<>(found, source));
    return choice(key, source, text.isEmpty() ? KeyPresence.UNREADABLE : KeyPresence.EMPTY);
  }

  private KeyChoice choice(Optional<Sourced<ApiKey>> key, Source place, KeyPresence otherwise) {
    KeyPresence presence = key.isPresent() ? KeyPresence.THERE : otherwise;
    Optional<String> openFile =
        key.map(Sourced::source)
            .flatMap(Source::path)
            .filter(name -> FileAccess.isOpenToOthers(surroundings.workingDirectory(), name));
    return new KeyChoice(key, place, presence, openFile, List.of());
  }

  static Optional<Sourced<ApiKey>> asKey(Sourced<String> text) {
    return ApiKey.of(text.value()).map(key -> new Sourced<>(key, text.source()));
  }
}

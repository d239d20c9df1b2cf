package io.github.quotadoctor.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

/** Finds the key where it was said to be, and the different keys in places that programs read. */
final class KeyResolver {
  static final String DEFAULT_VARIABLE = "OPENAI_API_KEY";
  private static final String DOT_ENV = ".env";
  private static final int LONGEST_KEY = 65_536;
  private static final List<Option> PLACES =
      List.of(Option.KEY_ENV, Option.KEY_FILE, Option.KEY_STDIN, Option.KEY_COMMAND);

  private final OptionValues options;
  private final Variables variables;
  private final Surroundings surroundings;
  private final Duration timeout;
  private final Problems problems;

  KeyResolver(
      OptionValues options,
      Variables variables,
      Surroundings surroundings,
      Duration timeout,
      Problems problems) {
    this.options = options;
    this.variables = variables;
    this.surroundings = surroundings;
    this.timeout = timeout;
    this.problems = problems;
  }

  KeyChoice resolve() {
    KeyChoice choice = chosen();
    List<Sourced<ApiKey>> others = new ArrayList<>();
    variables.inEnvironment(DEFAULT_VARIABLE).flatMap(KeyResolver::asKey).ifPresent(others::add);
    inDotEnv().ifPresent(others::add);
    others.removeIf(
        other -> choice.key().map(key -> sameKey(key.value(), other.value())).orElse(false));
    others.removeIf(other -> other.source().equals(choice.place()));
    return new KeyChoice(
        choice.key(), choice.place(), choice.placeIsEmpty(), openFile(choice), others);
  }

  private Optional<String> openFile(KeyChoice choice) {
    return choice
        .key()
        .map(Sourced::source)
        .flatMap(Source::path)
        .filter(name -> FileAccess.isOpenToOthers(surroundings.workingDirectory(), name));
  }

  private static boolean sameKey(ApiKey one, ApiKey other) {
    return one.stripped().equals(other.stripped());
  }

  private KeyChoice chosen() {
    Optional<Option> place = place();
    if (place.isEmpty()) {
      return fromVariable(DEFAULT_VARIABLE);
    }
    if (place.get() == Option.KEY_STDIN) {
      return fromStdin();
    }
    String value = options.text(place.get()).orElseThrow().value();
    if (place.get() == Option.KEY_FILE) {
      return fromFile(value);
    }
    return place.get() == Option.KEY_COMMAND ? fromCommand(value) : fromVariable(value);
  }

  private Optional<Option> place() {
    List<Option> asked = PLACES.stream().filter(this::isAsked).toList();
    List<Option> typed =
        asked.stream().filter(it -> options.text(it).orElseThrow().source().isOption()).toList();
    List<Option> decisive = typed.isEmpty() ? asked : typed;
    if (decisive.size() > 1) {
      problems.add(
          "usage.key_sources",
          Map.of("one", decisive.get(0).longName(), "other", decisive.get(1).longName()));
    }
    return decisive.stream().findFirst();
  }

  private boolean isAsked(Option place) {
    return place == Option.KEY_STDIN ? options.flag(place) : options.text(place).isPresent();
  }

  private KeyChoice fromVariable(String name) {
    Optional<Sourced<ApiKey>> key = variables.value(name).flatMap(KeyResolver::asKey);
    Source place = key.map(Sourced::source).orElseGet(() -> variables.place(name));
    return new KeyChoice(
        key, place, variables.environment().isEmpty(name), Optional.empty(), List.of());
  }

  private KeyChoice fromFile(String name) {
    Optional<String> text = TextFile.read(surroundings.workingDirectory(), name, timeout);
    if (text.isEmpty()) {
      problems.add("usage.unreadable_file", Map.of("file", name));
    }
    return fromText(text.orElse(""), Source.file(name));
  }

  private KeyChoice fromCommand(String command) {
    Path directory = surroundings.workingDirectory();
    return fromText(
        KeyCommand.run(command, directory, timeout, problems).orElse(""), Source.COMMAND);
  }

  private KeyChoice fromStdin() {
    if (surroundings.stdinIsTerminal()) {
      problems.add("usage.key_stdin.terminal", Map.of());
      return fromText("", Source.STDIN);
    }
    try {
      byte[] bytes = TimeLimit.within(timeout, () -> surroundings.stdin().readNBytes(LONGEST_KEY));
      return fromText(new String(bytes, StandardCharsets.UTF_8), Source.STDIN);
    } catch (TimeoutException open) {
      problems.add("usage.key_stdin.timeout", Map.of());
      return fromText("", Source.STDIN);
    } catch (IOException broken) {
      problems.add("usage.key_stdin.broken", Map.of());
      return fromText("", Source.STDIN);
    }
  }

  private static KeyChoice fromText(String text, Source source) {
    Optional<Sourced<ApiKey>> key =
        ApiKey.of(KeyDefect.strip(text)).map(found -> new Sourced<>(found, source));
    return new KeyChoice(key, source, key.isEmpty(), Optional.empty(), List.of());
  }

  private Optional<Sourced<ApiKey>> inDotEnv() {
    if (!surroundings.hasDotEnv()
        || !Files.isRegularFile(surroundings.workingDirectory().resolve(DOT_ENV))) {
      return Optional.empty();
    }
    return TextFile.read(surroundings.workingDirectory(), DOT_ENV, timeout)
        .map(DotEnv::parse)
        .flatMap(found -> Optional.ofNullable(found.get(DEFAULT_VARIABLE)))
        .flatMap(ApiKey::of)
        .filter(key -> key.defect().isEmpty())
        .map(key -> new Sourced<>(key, Source.envFile(DEFAULT_VARIABLE, DOT_ENV)));
  }

  private static Optional<Sourced<ApiKey>> asKey(Sourced<String> text) {
    return ApiKey.of(text.value()).map(key -> new Sourced<>(key, text.source()));
  }
}

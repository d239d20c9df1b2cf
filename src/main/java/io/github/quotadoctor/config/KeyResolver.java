package io.github.quotadoctor.config;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the key where it was said to be, and the different keys in places that programs read. */
final class KeyResolver {
  static final String DEFAULT_VARIABLE = "OPENAI_API_KEY";
  private static final String DOT_ENV = ".env";
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
    variables.inEnvironment(DEFAULT_VARIABLE).flatMap(KeyPlaces::asKey).ifPresent(others::add);
    inDotEnv().ifPresent(others::add);
    others.removeIf(
        other -> choice.key().map(key -> sameKey(key.value(), other.value())).orElse(false));
    others.removeIf(other -> other.source().equals(choice.place()));
    return new KeyChoice(
        choice.key(), choice.place(), choice.presence(), choice.openFile(), others);
  }

  private static boolean sameKey(ApiKey one, ApiKey other) {
    return one.stripped().equals(other.stripped());
  }

  private KeyChoice chosen() {
    KeyPlaces places = new KeyPlaces(variables, surroundings, timeout, problems);
    Optional<Option> place = place();
    if (place.isEmpty()) {
      return places.variable(DEFAULT_VARIABLE);
    }
    if (place.get() == Option.KEY_STDIN) {
      return places.stdin(Source.STDIN);
    }
    String value = options.text(place.get()).orElseThrow().value();
    if (place.get() == Option.KEY_FILE) {
      return places.file(value);
    }
    return place.get() == Option.KEY_COMMAND
        ? places.command(value, Source.COMMAND)
        : places.variable(value);
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
}

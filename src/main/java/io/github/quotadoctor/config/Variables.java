package io.github.quotadoctor.config;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Looks variables up in the file that was asked for, then in the environment. */
record Variables(
    Map<String, String> fileVariables, Optional<String> file, Environment environment) {
  static Variables of(Environment environment) {
    return new Variables(Map.of(), Optional.empty(), environment);
  }

  /** Those of the file that an option names, and of the environment. */
  static Variables of(
      OptionValues options, Surroundings surroundings, Duration limit, Problems problems) {
    Optional<Sourced<String>> file = options.text(Option.ENV_FILE);
    if (file.isEmpty()) {
      return of(surroundings.environment());
    }
    String name = file.get().value();
    Optional<String> text = TextFile.read(surroundings.workingDirectory(), name, limit);
    if (text.isEmpty()) {
      problems.add("usage.unreadable_file", Map.of("file", name));
    }
    return new Variables(
        DotEnv.parse(text.orElse("")), Optional.of(name), surroundings.environment());
  }

  Optional<Sourced<String>> value(String name) {
    Optional<Sourced<String>> inFile =
        Optional.ofNullable(fileVariables.get(name))
            .filter(value -> !value.isEmpty())
            .map(value -> new Sourced<>(value, place(name)));
    return inFile.or(() -> inEnvironment(name));
  }

  /** Where the variable was looked for first. */
  Source place(String name) {
    return file.map(path -> Source.envFile(name, path)).orElseGet(() -> Source.variable(name));
  }

  Optional<Sourced<String>> inEnvironment(String name) {
    return environment.value(name).map(value -> new Sourced<>(value, Source.variable(name)));
  }
}

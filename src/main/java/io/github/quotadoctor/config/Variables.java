package io.github.quotadoctor.config;

import java.util.Map;
import java.util.Optional;

/** Looks variables up in the file that was asked for, then in the environment. */
record Variables(
    Map<String, String> fileVariables, Optional<String> file, Environment environment) {
  static Variables of(Environment environment) {
    return new Variables(Map.of(), Optional.empty(), environment);
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

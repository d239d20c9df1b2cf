package io.github.quotadoctor.config;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The files that options and variables name to be read. */
final class FilesToRead {
  private static final String ISSUERS = "SSL_CERT_FILE";

  private FilesToRead() {}

  /** Each with what names it; a baseline is not among them, because a new report may replace it. */
  static List<Sourced<String>> of(OptionValues options, Environment environment) {
    Stream<Sourced<String>> named =
        Stream.of(Option.KEY_FILE, Option.ADMIN_KEY_FILE, Option.ENV_FILE, Option.CA_FILE)
            .map(options::text)
            .flatMap(Optional::stream);
    Stream<Sourced<String>> issuers =
        Stream.of(ISSUERS, ISSUERS.toLowerCase(Locale.ROOT))
            .flatMap(
                name ->
                    environment.value(name).stream()
                        .map(file -> new Sourced<>(file, Source.variable(name))));
    return Stream.of(named, issuers, keys(options)).flatMap(it -> it).toList();
  }

  private static Stream<Sourced<String>> keys(OptionValues options) {
    return options.text(Option.KEY_SOURCE).stream()
        .flatMap(
            given ->
                given
                    .value()
                    .lines()
                    .map(String::strip)
                    .map(KeySource::of)
                    .flatMap(Optional::stream)
                    .filter(key -> key.kind() == KeySource.Kind.FILE)
                    .map(key -> new Sourced<>(key.place(), given.source())));
  }
}

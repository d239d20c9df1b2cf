package io.github.quotadoctor.config;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds out how the servers are reached: by option, else by the variables that curl and the SDKs
 * read, whose lower-case form goes first.
 */
final class ConnectionResolver {
  private final OptionValues options;
  private final Surroundings surroundings;
  private final Problems problems;

  ConnectionResolver(OptionValues options, Surroundings surroundings, Problems problems) {
    this.options = options;
    this.surroundings = surroundings;
    this.problems = problems;
  }

  Connection resolve() {
    return new Connection(proxies(), issuers());
  }

  /** An option goes before all variables, so also before the hosts that those except. */
  private Proxies proxies() {
    Optional<Sourced<String>> option = options.text(Option.PROXY);
    if (option.isPresent()) {
      return server(option).map(Proxies::through).orElse(Proxies.NONE);
    }
    Optional<Sourced<String>> all = variable("ALL_PROXY");
    return new Proxies(server(variable("HTTPS_PROXY").or(() -> all)), server(all), NoProxy.NONE)
        .except(variable("NO_PROXY").map(Sourced::value).orElse(""));
  }

  private Optional<Sourced<ProxyServer>> server(Optional<Sourced<String>> text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Source source = text.get().source();
    Optional<ProxyServer> server = ProxyServer.parse(text.get().value().strip());
    if (server.isEmpty()) {
      problems.add("usage.proxy", Map.of("name", source.name()));
    } else if (server.get().kind() == ProxyServer.Kind.SOCKS && server.get().login().isPresent()) {
      problems.add("usage.socks_login", Map.of("name", source.name()));
    }
    return server.map(it -> new Sourced<>(it, source));
  }

  private Optional<Sourced<List<X509Certificate>>> issuers() {
    Optional<Sourced<String>> file =
        options.text(Option.CA_FILE).or(() -> variable("SSL_CERT_FILE"));
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Path directory = surroundings.workingDirectory();
    List<X509Certificate> found = CertificateFile.read(directory, file.get().value());
    if (found.isEmpty()) {
      problems.add(
          "usage.ca_file", Map.of("file", file.get().value(), "name", file.get().source().name()));
    }
    return Optional.of(new Sourced<>(found, file.get().source()));
  }

  private Optional<Sourced<String>> variable(String name) {
    return Stream.of(name.toLowerCase(Locale.ROOT), name)
        .flatMap(
            spelling ->
                surroundings.environment().value(spelling).stream()
                    .map(value -> new Sourced<>(value, Source.variable(spelling))))
        .findFirst();
  }
}

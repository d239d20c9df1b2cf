package io.github.quotadoctor.config;

import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds out how the servers are reached: by option, else by the variables that curl and the SDKs
 * read, whose lower-case form goes first.
 */
final class ConnectionResolver {
  private final OptionValues options;
  private final Surroundings surroundings;
  private final Duration limit;
  private final Problems problems;

  ConnectionResolver(
      OptionValues options, Surroundings surroundings, Duration limit, Problems problems) {
    this.limit = limit;
    this.options = options;
    this.surroundings = surroundings;
    this.problems = problems;
  }

  /**
   * The connection to these places.
   *
   * @param addresses where the requests go; a proxy on the way to one of them has to be usable
   */
  Connection resolve(List<URI> addresses) {
    return new Connection(proxies(addresses), issuers());
  }

  /** An option goes before all variables, so also before the hosts that those except. */
  private Proxies proxies(List<URI> addresses) {
    Optional<Sourced<String>> option = options.text(Option.PROXY);
    NoProxy direct =
        option.isPresent()
            ? NoProxy.NONE
            : NoProxy.parse(variable("NO_PROXY").map(Sourced::value).orElse(""));
    Optional<Sourced<String>> plain = option.or(() -> variable("ALL_PROXY"));
    Optional<Sourced<String>> secure = option.or(() -> variable("HTTPS_PROXY")).or(() -> plain);
    Set<Sourced<String>> used = new LinkedHashSet<>();
    option.ifPresent(used::add);
    for (URI address : addresses) {
      if (!direct.covers(address)) {
        ("https".equals(address.getScheme()) ? secure : plain).ifPresent(used::add);
      }
    }
    used.forEach(this::refuseUnusable);
    return new Proxies(server(secure), server(plain), direct);
  }

  /** Only for what was typed or is on the way: a variable may be meant for other programs. */
  private void refuseUnusable(Sourced<String> text) {
    String name = text.source().name();
    Optional<ProxyServer> server = ProxyServer.parse(text.value().strip());
    if (server.isEmpty()) {
      problems.add("usage.proxy", Map.of("name", name));
    } else if (server.get().kind() == ProxyServer.Kind.SOCKS && server.get().login().isPresent()) {
      problems.add("usage.socks_login", Map.of("name", name));
    }
  }

  private static Optional<Sourced<ProxyServer>> server(Optional<Sourced<String>> text) {
    return text.flatMap(
        it ->
            ProxyServer.parse(it.value().strip())
                .map(server -> new Sourced<>(server, it.source())));
  }

  private Optional<Sourced<List<X509Certificate>>> issuers() {
    Optional<Sourced<String>> file =
        options.text(Option.CA_FILE).or(() -> variable("SSL_CERT_FILE"));
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Path directory = surroundings.workingDirectory();
    List<X509Certificate> found = CertificateFile.read(directory, file.get().value(), limit);
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

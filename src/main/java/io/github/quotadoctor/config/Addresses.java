package io.github.quotadoctor.config;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads the address of a server as a user gave it. */
final class Addresses {
  private static final int HIGHEST_PORT = 65_535;

  private final Problems problems;

  Addresses(Problems problems) {
    this.problems = problems;
  }

  /**
   * The address without slashes at its end; empty, and told as a problem, when it is none.
   *
   * @param refusal what is told of plain http to another machine, unless that is allowed
   */
  Optional<URI> read(Sourced<String> text, String refusal, boolean plainAllowed) {
    Optional<URI> address = parse(text.value().strip());
    String name = text.source().name();
    if (address.isEmpty()) {
      problems.add("usage.url", Map.of("name", name));
      return Optional.empty();
    }
    if (Target.isExposed(address.get()) && !plainAllowed) {
      problems.add(refusal, Map.of("name", name));
      return Optional.empty();
    }
    return address;
  }

  /** The prefix that replaces the address of OpenAI's status page, when one was given. */
  Optional<URI> statusPage(OptionValues options) {
    return options
        .text(Option.STATUS_URL)
        .flatMap(text -> read(text, "usage.plain_status_page", false));
  }

  private static String withLowerScheme(String text) {
    int colon = text.indexOf(':');
    return colon < 0
        ? text
        : text.substring(0, colon).toLowerCase(Locale.ROOT) + text.substring(colon);
  }

  /** Empty for anything but an http(s) address; one with a user name may hold a secret. */
  private static Optional<URI> parse(String text) {
    try {
      URI url = new URI(withLowerScheme(text.replaceAll("/+$", "")));
      boolean usable =
          url.getHost() != null
              && url.getPort() <= HIGHEST_PORT
              && url.getPort() != 0
              && url.getScheme() != null
              && url.getScheme().matches("https?")
              && url.getUserInfo() == null
              && url.getQuery() == null
              && url.getFragment() == null;
      return usable ? Optional.of(url) : Optional.empty();
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }
}

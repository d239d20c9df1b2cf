package io.github.quotadoctor.statuspage;

import java.net.URI;
import java.util.Optional;

/** Addresses that a page gives; only those are shown that lead to a host by https. */
final class SecureLink {
  private SecureLink() {}

  static Optional<String> of(String text) {
    return parse(text)
        .filter(it -> "https".equals(it.getScheme()) && it.getHost() != null)
        .map(it -> text);
  }

  /** An address that may be relative; one that leaves the host is none. */
  static Optional<String> within(URI home, String text) {
    return parse(text)
        .map(home::resolve)
        .filter(it -> home.getHost().equals(it.getHost()))
        .flatMap(it -> of(it.toString()));
  }

  private static Optional<URI> parse(String text) {
    try {
      return Optional.of(URI.create(text));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}

package io.github.quotadoctor.statuspage;

import io.github.quotadoctor.config.Hosts;
import io.github.quotadoctor.statuspage.SourceProblem.Kind;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** An address in a file of sources: a secure one, or one of this machine itself. */
final class FileAddress {
  private static final URI NONE = URI.create("https://invalid/");
  private static final int LAST_PORT = 65_535;

  private FileAddress() {}

  static URI required(FileFields fields, String name) {
    return optional(fields, name).orElseGet(() -> fields.missing(name, NONE));
  }

  static Optional<URI> optional(FileFields fields, String name) {
    return fields.optionalText(name).map(text -> of(text, fields.path(name), fields.problems()));
  }

  static URI of(String text, String field, FileProblems problems) {
    try {
      URI address = new URI(text);
      if (isAllowed(address)) {
        return address;
      }
    } catch (URISyntaxException malformed) {
      // Told below, like every other address that cannot be used.
    }
    problems.add(Kind.BAD_URL, Optional.of(field));
    return NONE;
  }

  private static boolean isAllowed(URI address) {
    return address.getHost() != null
        && address.getRawUserInfo() == null
        && address.getRawFragment() == null
        && address.getPort() <= LAST_PORT
        && ("https".equals(address.getScheme())
            || ("http".equals(address.getScheme()) && Hosts.isLoopback(address.getHost())));
  }
}

package io.github.quotadoctor.http;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** Where a redirect leads, if it leads to a place worth following. */
final class Redirect {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  private Redirect() {}

  static Optional<URI> of(Exchange.Answered answer, URI origin) {
    return REDIRECTS.contains(answer.status())
        ? answer.headers().value("location").flatMap(to -> resolve(answer.url(), to, origin))
        : Optional.empty();
  }

  private static Optional<URI> resolve(URI from, String to, URI origin) {
    try {
      URI target = from.resolve(to);
      boolean safe =
          "https".equals(target.getScheme())
              || (target.getHost() != null
                  && target.getHost().equals(origin.getHost())
                  && "http".equals(target.getScheme())
                  && "http".equals(origin.getScheme()));
      return safe && target.getHost() != null && HttpClient.canAsk(target)
          ? Optional.of(target)
          : Optional.empty();
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }
}

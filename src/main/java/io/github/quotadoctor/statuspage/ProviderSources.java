package io.github.quotadoctor.statuspage;

import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Where one provider's status is read.
 *
 * @param sources in the order in which they are tried
 * @param history addresses of incidents that may be over, in the order in which they are tried
 */
record ProviderSources(
    Provider provider, Catalogue catalogue, List<Source> sources, List<URI> history) {
  ProviderSources {
    sources = List.copyOf(sources);
    history = List.copyOf(history);
  }

  /** The same sources behind another scheme, host and possibly path. */
  ProviderSources behind(URI prefix) {
    UnaryOperator<URI> move = url -> moved(url, prefix);
    return new ProviderSources(
        provider,
        catalogue,
        sources.stream().map(source -> source.relocated(move)).toList(),
        history.stream().map(move).toList());
  }

  private static URI moved(URI url, URI prefix) {
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    return URI.create(prefix + url.getRawPath() + query);
  }
}

package io.github.quotadoctor.statuspage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Where the status pages are read, as data. */
public final class StatusSources {
  private final Map<ProviderId, ProviderSources> providers;

  StatusSources(Map<ProviderId, ProviderSources> providers) {
    this.providers = new EnumMap<>(providers);
  }

  /** The sources that come with the program, for every provider; as of November 2026. */
  public static StatusSources bundled() {
    return Bundled.SOURCES;
  }

  private static StatusSources readBundled() {
    try (InputStream file =
        Objects.requireNonNull(StatusSources.class.getResourceAsStream("sources.json"))) {
      return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8))
          .fold(
              sources -> sources,
              problem -> {
                throw new IllegalStateException(problem.toString());
              });
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /**
   * Reads a user's own file of sources. Addresses have to be secure or on loopback and carry no
   * login; fields that are not known are refused.
   */
  public static ParsedSources parse(String text) {
    return SourcesFile.parse(text);
  }

  /** These sources, with those of every provider that the others have replaced by theirs. */
  public StatusSources overriddenBy(StatusSources others) {
    StatusSources merged = new StatusSources(providers);
    merged.providers.putAll(others.providers);
    return merged;
  }

  /**
   * The same sources, with those of one provider behind another prefix; their paths are kept.
   *
   * @param prefix scheme, host and possibly a path, without a slash at the end
   */
  public StatusSources relocated(ProviderId provider, URI prefix) {
    StatusSources moved = new StatusSources(providers);
    moved.providers.computeIfPresent(provider, (id, sources) -> sources.behind(prefix));
    return moved;
  }

  /**
   * The provider of that id.
   *
   * @throws IllegalArgumentException if these are the sources of a user's file that lacks it
   */
  public Provider provider(ProviderId id) {
    return of(id).provider();
  }

  ProviderSources of(ProviderId id) {
    ProviderSources sources = providers.get(id);
    if (sources == null) {
      throw new IllegalArgumentException("no sources for " + id.code());
    }
    return sources;
  }

  /** Read when they are first asked for. */
  private static final class Bundled {
    static final StatusSources SOURCES = readBundled();
  }
}

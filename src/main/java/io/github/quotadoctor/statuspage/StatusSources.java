package io.github.quotadoctor.statuspage;

import java.net.URI;
import java.util.Locale;

/** Where the status pages are read, as data. */
public final class StatusSources {
  private final URI openAi;

  private StatusSources(URI openAi) {
    this.openAi = openAi;
  }

  /** The sources that come with the program. */
  public static StatusSources bundled() {
    return new StatusSources(URI.create("https://status.openai.com"));
  }

  /**
   * The same sources, with those of one provider behind another prefix; their paths are kept.
   *
   * @param prefix scheme, host and possibly a path, without a slash at the end
   */
  public StatusSources relocated(ProviderId provider, URI prefix) {
    return provider == ProviderId.OPENAI ? new StatusSources(prefix) : this;
  }

  /** The provider of that id. */
  public Provider provider(ProviderId id) {
    return new Provider(
        id,
        id == ProviderId.OPENAI ? "OpenAI" : id.name().toLowerCase(Locale.ROOT),
        URI.create("https://status.openai.com/"),
        Coverage.API);
  }

  URI prefix() {
    return openAi;
  }
}

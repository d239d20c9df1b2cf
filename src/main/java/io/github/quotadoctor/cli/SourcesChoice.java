package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.Resolution;
import io.github.quotadoctor.config.StatusSettings;
import io.github.quotadoctor.statuspage.ProviderId;
import io.github.quotadoctor.statuspage.StatusSources;

/** Where the status pages are read: as the program knows it, unless settings say otherwise. */
final class SourcesChoice {
  private final StatusSettings settings;

  SourcesChoice(StatusSettings settings) {
    this.settings = settings;
  }

  /** The sources, or what is wrong with the file that names others. */
  Resolution<StatusSources> sources() {
    return new Resolution.Settled<>(moved(StatusSources.bundled()));
  }

  private StatusSources moved(StatusSources sources) {
    return settings
        .statusUrl()
        .map(prefix -> sources.relocated(ProviderId.OPENAI, prefix))
        .orElse(sources);
  }
}

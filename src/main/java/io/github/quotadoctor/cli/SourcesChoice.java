package io.github.quotadoctor.cli;

import io.github.quotadoctor.config.Resolution;
import io.github.quotadoctor.config.Sourced;
import io.github.quotadoctor.config.StatusSettings;
import io.github.quotadoctor.config.UsageProblem;
import io.github.quotadoctor.statuspage.ProviderId;
import io.github.quotadoctor.statuspage.SourceProblem;
import io.github.quotadoctor.statuspage.StatusSources;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the status pages are read: as the program knows it, unless settings say otherwise. */
final class SourcesChoice {
  private SourcesChoice() {}

  /** The sources, or what is wrong with the file that names others. */
  static Resolution<StatusSources> of(StatusSettings settings) {
    if (settings.sources().isEmpty()) {
      return settled(StatusSources.bundled(), settings);
    }
    Sourced<String> file = settings.sources().get();
    return StatusSources.parse(file.value())
        .fold(
            sources -> settled(StatusSources.bundled().overriddenBy(sources), settings),
            problem -> new Resolution.Refused<>(List.of(told(problem, file.source().name()))));
  }

  private static Resolution<StatusSources> settled(StatusSources sources, StatusSettings settings) {
    return new Resolution.Settled<>(
        settings
            .statusUrl()
            .map(prefix -> sources.relocated(ProviderId.OPENAI, prefix))
            .orElse(sources));
  }

  private static UsageProblem told(SourceProblem problem, String file) {
    Map<String, String> facts = new HashMap<>(Map.of("file", file));
    problem.provider().filter(it -> !it.isBlank()).ifPresent(it -> facts.put("provider", it));
    problem.field().ifPresent(it -> facts.put("field", it));
    return new UsageProblem(
        "usage.status_sources." + problem.kind().code(),
        facts,
        Arrays.stream(ProviderId.values()).map(ProviderId::code).toList());
  }
}

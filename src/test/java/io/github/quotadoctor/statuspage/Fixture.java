package io.github.quotadoctor.statuspage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** The recorded pages of these tests, and the moment at which they are read. */
final class Fixture {
  static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  static final URI SOURCE = URI.create("https://status.example/page");
  static final StatusSources SOURCES = StatusSources.bundled();
  static final Provider OPENAI = SOURCES.provider(ProviderId.OPENAI);
  static final Catalogue CATALOGUE = SOURCES.of(ProviderId.OPENAI).catalogue();

  private Fixture() {}

  /** The text of a fixture; one without an ending is JSON. */
  static String text(String name) {
    String file = name.contains(".") ? name : name + ".json";
    try (InputStream stream = Fixture.class.getResourceAsStream(file)) {
      byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static JsonObject page(String name) {
    return JsonObject.parse(text(name)).orElseThrow();
  }

  /** The source of a provider that uses an adapter, the first of several. */
  static Source source(ProviderId provider, Adapter adapter) {
    return SOURCES.of(provider).sources().stream()
        .filter(source -> source.adapter() == adapter)
        .findFirst()
        .orElseThrow();
  }

  /** What an adapter makes of a text. */
  static Answer<Snapshot> read(ProviderId provider, Source source, String text) {
    return source.adapter().read(text, new Question(source, SOURCES.of(provider).catalogue(), NOW));
  }

  /** What becomes of a text that a source of a provider brings. */
  static StatusReading reading(ProviderId provider, Source source, String text, String endpoint) {
    ProviderSources sources = SOURCES.of(provider);
    Judge judge = new Judge(sources.provider(), sources.catalogue(), endpoint, NOW);
    return read(provider, source, text)
        .fold(
            snapshot -> judge.judge(snapshot, source.provesTroubleOnly(), source.url(), NOW),
            trouble -> unreadable(sources.provider(), trouble));
  }

  static StatusReading judged(Snapshot snapshot, String endpoint) {
    return new Judge(OPENAI, CATALOGUE, endpoint, NOW).judge(snapshot, false, SOURCE, NOW);
  }

  private static StatusReading unreadable(Provider provider, StatusTrouble trouble) {
    return StatusReading.unreadable(provider, trouble, List.of(), NOW);
  }
}

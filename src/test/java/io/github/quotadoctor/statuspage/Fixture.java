package io.github.quotadoctor.statuspage;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;

/** The recorded pages of these tests, and the moment at which they are read. */
final class Fixture {
  static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
  static final URI SOURCE = URI.create("https://status.example/page");

  static final Provider OPENAI = StatusSources.bundled().provider(ProviderId.OPENAI);

  static final Catalogue CATALOGUE = StatusSources.bundled().of(ProviderId.OPENAI).catalogue();

  private Fixture() {}

  static String text(String name) {
    try (InputStream stream = Fixture.class.getResourceAsStream(name + ".json")) {
      byte[] bytes = Objects.requireNonNull(stream, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static JsonObject page(String name) {
    return JsonObject.parse(text(name)).orElseThrow();
  }

  static StatusReading judged(Snapshot snapshot, String endpoint) {
    return new Judge(OPENAI, CATALOGUE, endpoint, NOW).judge(snapshot, SOURCE);
  }
}

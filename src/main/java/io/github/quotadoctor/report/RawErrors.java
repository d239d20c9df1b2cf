package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Cause;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What an error looks like before anybody explains it. Sources: OpenAI's error code guide of August
 * 2026, and public issue threads; three dots stand where the words are not known or differ.
 */
final class RawErrors {
  private RawErrors() {}

  /** The lines of the raw error; none where there is nothing to show. */
  static List<String> of(Cause cause) {
    try (InputStream stream = RawErrors.class.getResourceAsStream("raw/" + cause.code() + ".txt")) {
      return stream == null
          ? List.of()
          : new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

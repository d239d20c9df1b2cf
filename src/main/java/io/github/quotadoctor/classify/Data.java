package io.github.quotadoctor.classify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The rules that are kept as data beside this class. */
final class Data {
  private Data() {}

  static JsonNode read(String file) {
    try (InputStream stream = Objects.requireNonNull(Data.class.getResourceAsStream(file), file)) {
      return new ObjectMapper().readTree(stream);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

package io.github.quotadoctor.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The JSON Schemas of the documents that reporters write. */
public final class JsonSchemas {
  /** What a schema can be asked for by. */
  public static final List<String> NAMES =
      List.of("report", "comparison", "attempt", "explanation", "status", "spend", "error");

  private JsonSchemas() {}

  /** The text of a schema; empty when there is none of that name. */
  public static Optional<String> named(String name) {
    return Optional.of(name).filter(NAMES::contains).map(JsonSchemas::read);
  }

  /** Whether a word is the name of a field or of a value in any of them. */
  public static boolean mention(String word) {
    Pattern name = Pattern.compile("\"" + Pattern.quote(word) + "(\\.[a-z]+/1)?\"");
    return NAMES.stream().map(JsonSchemas::read).anyMatch(text -> name.matcher(text).find());
  }

  private static String read(String name) {
    String file = "schema/" + name + ".json";
    try (InputStream stream = Objects.requireNonNull(JsonSchemas.class.getResourceAsStream(file))) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

package io.github.quotadoctor.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The texts of one file in the format of {@link Properties}, each in one line. Only a text that is
 * asked for is unescaped: a run shows a few of more than a thousand.
 */
final class Texts {
  private final Map<String, String> escaped = new HashMap<>();

  /** The texts that stand in a file. */
  Texts(String file) {
    int start = 0;
    while (start < file.length()) {
      int lineEnd = file.indexOf('\n', start);
      int end = lineEnd < 0 ? file.length() : lineEnd;
      int equals = file.indexOf('=', start);
      if (file.charAt(start) != '#' && equals > start && equals < end) {
        escaped.put(file.substring(start, equals), file.substring(equals + 1, end));
      }
      start = end + 1;
    }
  }

  /** The text of a key; empty when there is none. */
  Optional<String> text(String key) {
    return Optional.ofNullable(escaped.get(key)).map(Texts::unescaped);
  }

  /** The keys of all texts. */
  Set<String> keys() {
    return Set.copyOf(escaped.keySet());
  }

  /** All texts, in any order. */
  Stream<String> all() {
    return escaped.values().stream().map(Texts::unescaped);
  }

  private static String unescaped(String text) {
    if (text.indexOf('\\') < 0) {
      return text;
    }
    try {
      Properties properties = new Properties();
      properties.load(new StringReader("text=" + text));
      return properties.getProperty("text");
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}

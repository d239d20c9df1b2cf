package io.github.quotadoctor.paste;

import io.github.quotadoctor.diagnosis.Retry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A text as somebody would paste it, with what it means.
 *
 * @param code the expected code of the first finding; {@code nothing} when it tells of no error
 * @param counts all expected findings of a log with their counts; empty when only the first counts
 */
record Sample(
    String file,
    String name,
    String code,
    Retry waiting,
    Set<String> tags,
    Map<String, Long> counts,
    String text) {
  private static final Path FOLDER =
      Path.of("src/test/resources/io/github/quotadoctor/paste/samples");

  static List<Sample> all() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().flatMap(Sample::in).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  static Stream<Sample> in(Path file) {
    List<Sample> samples = new ArrayList<>();
    try {
      for (String part : ("\n" + Files.readString(file)).split("\n=== ", -1)) {
        int end = part.indexOf('\n');
        if (end > 0) {
          samples.add(of(file, part.substring(0, end), part.substring(end + 1)));
        }
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return samples.stream();
  }

  private static Sample of(Path file, String header, String text) {
    String[] fields = header.split(" \\| ", -1);
    Map<String, Long> counts = new TreeMap<>();
    if (fields.length > 4) {
      for (String count : value(fields[4]).split(",", -1)) {
        String[] pair = count.split("=", -1);
        counts.put(pair[0], Long.valueOf(pair[1]));
      }
    }
    return new Sample(
        file.getFileName().toString(),
        fields[0],
        fields[1],
        Retry.valueOf(value(fields[2]).toUpperCase(Locale.ROOT)),
        Set.of(value(fields[3]).split(", ?", -1)),
        counts,
        text);
  }

  private static String value(String field) {
    return field.substring(field.indexOf(':') + 1).strip();
  }

  @Override
  public String toString() {
    return file + " " + name;
  }
}

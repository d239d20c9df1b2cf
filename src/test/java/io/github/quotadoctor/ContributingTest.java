package io.github.quotadoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the contributor guide says of the code. */
class ContributingTest {
  private static final Path GUIDE = Path.of(".github/CONTRIBUTING.md");
  private static final Pattern ROW =
      Pattern.compile("^\\| `(\\w+)` \\|[^|]*\\| ([^|]*) \\|$", Pattern.MULTILINE);
  private static final Pattern MAVEN_TEST = Pattern.compile("-Dtest=(\\w+)");
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "Jackson", "com.fasterxml.jackson..",
          "OkHttp", "okhttp3..",
          "Okio", "okio..",
          "Kotlin", "kotlin..",
          "picocli", "picocli..");

  @Test
  void thePackageTableIsTheOneThatTheArchitectureTestHolds() throws IOException {
    Map<String, List<String>> table = new TreeMap<>();
    ROW.matcher(Files.readString(GUIDE))
        .results()
        .forEach(row -> table.put(row.group(1), allowed(row.group(2))));

    assertThat(table).isEqualTo(ArchitectureTest.TABLE);
  }

  @Test
  void everyTestThatItNamesIsThere() throws IOException {
    List<String> names =
        MAVEN_TEST.matcher(Files.readString(GUIDE)).results().map(MatchResult::group).toList();

    assertThat(names).isNotEmpty().allMatch(name -> isThere(name.replace("-Dtest=", "")));
  }

  private static List<String> allowed(String cell) {
    return cell.equals("-")
        ? List.of()
        : Arrays.stream(cell.split(", ")).map(name -> LIBRARIES.getOrDefault(name, name)).toList();
  }

  private static boolean isThere(String test) {
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      return files.anyMatch(file -> file.endsWith(test + ".java"));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}

package io.github.quotadoctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each call loads of the libraries, held equal to the table in the documentation. */
@Execution(ExecutionMode.CONCURRENT)
class RuntimePathIT {
  private static final Pattern ROW = Pattern.compile("\\| `quotadoctor ([^`]+)` \\| ([^|]+) \\|.*");
  private static final Map<String, String> LIBRARIES =
      new TreeMap<>(
          Map.of(
              "picocli.", "picocli",
              "okhttp3.", "OkHttp",
              "okio.", "Okio",
              "kotlin.", "Kotlin",
              "com.fasterxml.jackson.core.", "Jackson's streams",
              "com.fasterxml.jackson.databind.node.", "Jackson's tree"));

  @TempDir Path folder;

  private record Call(String arguments, Set<String> libraries) {
    @Override
    public String toString() {
      return arguments;
    }
  }

  static List<Call> calls() throws IOException {
    List<Call> calls = new ArrayList<>();
    for (String line : Files.readAllLines(Path.of("src/docs/performance.md"))) {
      var row = ROW.matcher(line);
      if (row.matches()) {
        Stream<String> libraries =
            row.group(2).equals("-") ? Stream.of() : Stream.of(row.group(2).split(", "));
        calls.add(new Call(row.group(1), new TreeSet<>(libraries.toList())));
      }
    }
    assertThat(calls).isNotEmpty();
    return calls;
  }

  @ParameterizedTest
  @MethodSource("calls")
  void aCallLoadsWhatTheTableSaysAndNothingElse(Call call) throws IOException {
    Path loaded = folder.resolve("classes.txt");

    PackagedProgram.Result result =
        PackagedProgram.jar("-Xlog:class+load:file=\"" + loaded + "\"::filecount=0")
            .variable("OPENAI_API_KEY", "simulated")
            .variable("OPENAI_BASE_URL", "http://127.0.0.1:9/v1")
            .variable("QUOTADOCTOR_STATUS_URL", "http://127.0.0.1:9")
            .variable("QUOTADOCTOR_RETRIES", "0")
            .run(call.arguments().split(" "));

    assertThat(result.exitCode()).as(result.err()).isNotIn(1, 2);
    assertThat(libraries(Files.readAllLines(loaded))).isEqualTo(call.libraries());
  }

  private static Set<String> libraries(List<String> log) {
    Set<String> libraries = new TreeSet<>(Comparator.naturalOrder());
    for (String line : log) {
      String name = line.substring(line.lastIndexOf(']') + 1).strip();
      LIBRARIES.forEach(
          (beginning, library) -> {
            if (name.startsWith(beginning)) {
              libraries.add(library);
            }
          });
    }
    return libraries;
  }
}

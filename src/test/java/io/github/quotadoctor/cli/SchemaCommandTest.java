package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.quotadoctor.report.JsonSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaCommandTest {
  static List<String> names() {
    return JsonSchemas.NAMES;
  }

  @ParameterizedTest
  @MethodSource("names")
  void aSchemaIsPrintedByItsName(String name) throws IOException {
    Run.Result run = new Run().run("schema", name);

    assertThat(new ObjectMapper().readTree(run.out()).path("$schema").textValue())
        .isEqualTo("https://json-schema.org/draft/2020-12/schema");
    assertThat(run.exitCode()).isZero();
    assertThat(new Run().run("help", "schema").out()).contains(name);
  }

  @Test
  void everySchemaThatShipsCanBeAskedFor() throws IOException {
    try (Stream<Path> files =
        Files.list(Path.of("src/main/resources/io/github/quotadoctor/report/schema"))) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".json", "")))
          .containsExactlyInAnyOrderElementsOf(JsonSchemas.NAMES);
    }
  }

  @Test
  void anotherNameOrNoneIsAUsageErrorThatNamesThemAll() {
    Run.Result none = new Run().run("schema");
    Run.Result other = new Run().run("schema", "price");

    assertThat(none.err()).startsWith("quotadoctor: which document? There are report, comparison");
    assertThat(other.err()).startsWith("quotadoctor: there is no such document; there are report");
    assertThat(none.exitCode()).isEqualTo(2);
    assertThat(other.exitCode()).isEqualTo(2);
  }
}

package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.ExitCodes;
import io.github.quotadoctor.ExitCodes.Row;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The exit code of every command in every format and policy. */
class ExitCodesTest {
  static List<Row> table() {
    return ExitCodes.TABLE;
  }

  @ParameterizedTest
  @MethodSource("table")
  void everyCallEndsAsTheTableSaysInEachOfItsFormats(Row row) throws IOException {
    for (String format : row.formats()) {
      try (SimulatedApi api = ExitCodes.serve(row)) {
        Run run = new Run();
        ExitCodes.variables(row, api).forEach(run::variable);

        assertThat(run.run(ExitCodes.arguments(row, format)).exitCode())
            .as(format)
            .isEqualTo(row.exitCode());
      }
    }
  }
}

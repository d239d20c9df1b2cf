package io.github.quotadoctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.ExitCodes.Row;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The exit codes of the packaged program: each row of the table, in turns in its formats. */
@Execution(ExecutionMode.CONCURRENT)
class ExitCodesIT {
  static Stream<Arguments> calls() {
    List<Row> rows = ExitCodes.TABLE;
    return IntStream.range(0, rows.size())
        .mapToObj(
            at -> {
              List<String> formats = rows.get(at).formats();
              return Arguments.of(rows.get(at), formats.get(at % formats.size()));
            });
  }

  @ParameterizedTest
  @MethodSource("calls")
  void everyCallEndsAsTheTableSays(Row row, String format) throws IOException {
    try (SimulatedApi api = ExitCodes.serve(row)) {
      PackagedProgram program = PackagedProgram.launcher().variable("PATH", "/usr/bin:/bin");
      ExitCodes.variables(row, api).forEach(program::variable);

      assertThat(program.run(ExitCodes.arguments(row, format)).exitCode())
          .isEqualTo(row.exitCode());
    }
  }
}

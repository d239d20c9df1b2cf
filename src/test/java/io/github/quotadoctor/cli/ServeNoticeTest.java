package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.config.Redactor;
import io.github.quotadoctor.report.Messages;
import io.github.quotadoctor.simulate.Scenario;
import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServeNoticeTest {
  /** What stays hidden could not be pasted into another shell. */
  @ParameterizedTest
  @CsvSource({
    "with_admin_key, sk-admin-sim, 0",
    "admin_key_of_service_account, sk-svcacct-sim, 14"
  })
  void theAdminKeyThatItPrintsIsOneThatSpendCanUse(String name, String key, int exitCode)
      throws IOException {
    Scenario scenario = Scenarios.named(name).orElseThrow();
    try (SimulatedApi api = SimulatedApi.start(scenario, 0, Duration.ZERO, System::nanoTime)) {
      String printed =
          new Redactor().redact(new ServeNotice(Messages.english(), 80).text(api, scenario));
      List<String> exports = printed.lines().filter(line -> line.startsWith("  export ")).toList();

      Run run = new Run();
      exports.stream()
          .map(line -> line.replaceFirst("  export ", ""))
          .forEach(
              line ->
                  run.variable(
                      line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));

      assertThat(exports).contains("  export OPENAI_ADMIN_KEY=" + key);
      assertThat(run.run("spend").exitCode()).isEqualTo(exitCode);
    }
  }

  /** The keys that it prints are told apart by the state, so that there is something to compare. */
  @ParameterizedTest
  @CsvSource({"old_key_revoked, new_key_helped", "new_key_bills_elsewhere, bills_elsewhere"})
  void theTwoKeysThatItPrintsCanBeCompared(String name, String conclusion) throws IOException {
    Scenario scenario = Scenarios.named(name).orElseThrow();
    try (SimulatedApi api = SimulatedApi.start(scenario, 0, Duration.ZERO, System::nanoTime)) {
      String printed =
          new Redactor().redact(new ServeNotice(Messages.english(), 80).text(api, scenario));
      Run run = new Run();
      printed
          .lines()
          .filter(line -> line.startsWith("  export "))
          .map(line -> line.replaceFirst("  export ", "").split("=", 2))
          .forEach(parts -> run.variable(parts[0], parts[1]));
      List<String> call =
          printed
              .lines()
              .filter(line -> line.startsWith("  quotadoctor "))
              .flatMap(line -> Arrays.stream(line.strip().split(" ")))
              .skip(1)
              .toList();

      assertThat(call).startsWith("compare").hasSize(3);
      assertThat(
              run.variable("QUOTADOCTOR_STATUS_URL", api.statusUrl().toString())
                  .variable("QUOTADOCTOR_OUTPUT", "short")
                  .run(call.toArray(String[]::new))
                  .out())
          .endsWith("conclusion  " + conclusion + "\n");
    }
  }
}

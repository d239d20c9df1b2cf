package io.github.quotadoctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.cli.Schemas;
import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Keys compared, and a check beside an earlier one, by the packaged program. */
@Execution(ExecutionMode.CONCURRENT)
class CompareIT {
  private static final String OLD = "--key-source=old=env:OLD_KEY";
  private static final String NEW = "--key-source=new=env:NEW_KEY";

  private static SimulatedApi start(String scenario) throws IOException {
    return SimulatedApi.start(
        Scenarios.named(scenario).orElseThrow(), 0, Duration.ZERO, System::nanoTime);
  }

  private static PackagedProgram program(SimulatedApi api) {
    return PackagedProgram.launcher()
        .variable("OLD_KEY", "sk-proj-old00000000000000000000000000000001")
        .variable("NEW_KEY", "sk-proj-new00000000000000000000000000000002")
        .variable("OPENAI_BASE_URL", api.baseUrl().toString())
        .variable("QUOTADOCTOR_STATUS_URL", api.statusUrl().toString());
  }

  @Test
  void theOldKeyIsBadAndTheNewKeyGood() throws IOException {
    try (SimulatedApi api = start("old_key_revoked")) {
      PackagedProgram.Result result = program(api).run("compare", OLD, NEW);

      assertThat(result.err()).isEmpty();
      assertThat(result.out()).contains("KEY REJECTED", "HEALTHY", "\nTHE NEW KEY HELPED\n");
      assertThat(result.exitCode()).isZero();
    }
  }

  @Test
  void theNewKeyIsOfAnotherOrganization() throws IOException {
    try (SimulatedApi api = start("new_key_bills_elsewhere")) {
      PackagedProgram.Result result = program(api).run("compare", OLD, NEW, "-o", "json");

      assertThat(result.err()).isEmpty();
      assertThat(Schemas.comparison().problems(result.out())).isEmpty();
      assertThat(result.out()).contains("\"conclusion\": \"bills_elsewhere\"");
      assertThat(result.exitCode()).isZero();
    }
  }

  @Test
  void oneFileThatCannotBeReadHidesNoOtherKeyAndTheLastOneDecides() throws IOException {
    try (SimulatedApi api = start("old_key_revoked")) {
      PackagedProgram.Result result =
          program(api)
              .run("compare", NEW, "--key-source=gone=file:no-such.key", OLD, "-o", "short");

      assertThat(result.err()).isEqualTo("quotadoctor: gone: cannot read no-such.key\n");
      assertThat(result.out().lines().map(line -> line.replaceFirst("  retry=.*", "")))
          .containsExactly(
              "new         healthy",
              "gone        key_missing",
              "old         invalid_api_key",
              "conclusion  worse");
      assertThat(result.exitCode()).isEqualTo(10);
    }
  }

  @Test
  void aCheckTellsWhatChangedSinceAnEarlierOne(@TempDir Path folder) throws IOException {
    try (SimulatedApi api = start("new_key_bills_elsewhere")) {
      String earlier = program(api).run("check", "--key-env=OLD_KEY", "-o", "json").out();
      Path file = Files.writeString(folder.resolve("earlier.json"), earlier);

      PackagedProgram.Result result =
          program(api).run("check", "--key-env=NEW_KEY", "--baseline=" + file, "-o", "short");

      assertThat(result.err()).isEmpty();
      assertThat(result.out())
          .endsWith(
              "baseline  was=healthy  is=healthy"
                  + "  key=changed  organization=changed  project=changed\n");
      assertThat(result.exitCode()).isZero();
    }
  }
}

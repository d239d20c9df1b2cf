package io.github.quotadoctor.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Golden;
import io.github.quotadoctor.PackagedProgram;
import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of fault that loopback can hold, met by the program as it is shipped. */
@Execution(ExecutionMode.CONCURRENT)
class FaultsIT {
  private static final Duration WHOLE_RUN = Duration.ofSeconds(10);
  private static final String[] LIMITS = {
    "--timeout=" + WHOLE_RUN.toSeconds() + "s", "--request-timeout=1500ms"
  };
  private static final Duration START = Duration.ofSeconds(30);
  private static final String STATUS_TOO_LATE = "could not be read in time; this says nothing";

  @TempDir private static Path folder;
  private static SimulatedApi calm;
  private static String[] trusting;

  @BeforeAll
  static void trustOneAuthorityAndKeepTheStatusPageCalm() throws IOException {
    Stream<String> store =
        Certificates.trusting(folder.toAbsolutePath()).entrySet().stream()
            .map(property -> "-D" + property.getKey() + "=" + property.getValue());
    trusting =
        Stream.concat(Stream.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"), store)
            .toArray(String[]::new);
    calm = SimulatedApi.start(Scenarios.named("healthy").orElseThrow(), 0, Duration.ZERO);
  }

  @AfterAll
  static void close() {
    calm.close();
  }

  static List<Fault> faults() {
    return Faults.all().stream()
        .filter(fault -> !fault.is(Fault.Trait.OFF_LOOPBACK) && !fault.is(Fault.Trait.ALIKE))
        .toList();
  }

  /** The process is given the time of the whole run and some for its start, and not more. */
  private static PackagedProgram.Result run(Fault fault, Site site) {
    boolean secured = site.baseUrl().getScheme().equals("https");
    PackagedProgram program = secured ? PackagedProgram.jar(trusting) : PackagedProgram.launcher();
    if (fault.is(Fault.Trait.WAITS)) {
      program.within(WHOLE_RUN.plus(START));
    }
    return program
        .variable("OPENAI_API_KEY", Canary.KEY)
        .run(fault.arguments(site, calm.statusUrl(), LIMITS).toArray(String[]::new));
  }

  /** A busy machine may not read the status page in the second that a run waits for it. */
  private static PackagedProgram.Result inTime(Fault fault, Site site) {
    PackagedProgram.Result result = run(fault, site);
    for (int more = 2; more > 0 && result.out().contains(STATUS_TOO_LATE); more--) {
      result = run(fault, site);
    }
    return result;
  }

  @ParameterizedTest
  @MethodSource("faults")
  void everyFaultPrintsItsScreenAndEndsInTime(Fault fault) throws IOException {
    try (Site site = fault.opening().open()) {
      PackagedProgram.Result result = inTime(fault, site);

      assertThat(result.err()).isEmpty();
      assertThat(fault.steady(result.out())).isEqualTo(Golden.text(fault.screenFile()));
      assertThat(result.exitCode()).isEqualTo(fault.verdict().exitCode());
      assertThat(site.strayConnections()).isZero();
      Canary.assertSafe(result.out());
    }
  }
}

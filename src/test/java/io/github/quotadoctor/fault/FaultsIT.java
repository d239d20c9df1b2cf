package io.github.quotadoctor.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Golden;
import io.github.quotadoctor.PackagedProgram;
import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fifth fault that loopback can hold, met by the program as it is shipped; all of them are
 * met within the tests' own process.
 */
@Execution(ExecutionMode.CONCURRENT)
class FaultsIT {
  private static final Duration WHOLE_RUN = Duration.ofSeconds(10);
  private static final String[] LIMITS = {
    "--timeout=" + WHOLE_RUN.toSeconds() + "s", "--request-timeout=1500ms"
  };
  private static final Duration START = Duration.ofSeconds(30);

  /** In KiB. */
  private static final long MOST_MEMORY = 128 << 10;

  private static final String STATUS_TOO_LATE = "could not be read in time; this says nothing";

  private static SimulatedApi calm;

  @BeforeAll
  static void keepTheStatusPageCalm() throws IOException {
    calm =
        SimulatedApi.start(
            Scenarios.named("healthy").orElseThrow(), 0, Duration.ZERO, System::nanoTime);
  }

  @AfterAll
  static void close() {
    calm.close();
  }

  static List<Fault> faults() {
    return Faults.all().stream().filter(fault -> !fault.is(Fault.Trait.OFF_LOOPBACK)).toList();
  }

  static List<Fault> everyThird() {
    List<Fault> all = faults();
    return IntStream.range(0, all.size()).filter(at -> at % 5 == 0).mapToObj(all::get).toList();
  }

  static List<Fault> heavyFaults() {
    return faults().stream().filter(fault -> fault.is(Fault.Trait.HEAVY)).toList();
  }

  private static PackagedProgram program() {
    return PackagedProgram.launcher().variable("OPENAI_API_KEY", Canary.KEY);
  }

  private static String[] arguments(Fault fault, Site site) {
    return fault.arguments(site, calm.statusUrl(), LIMITS).toArray(String[]::new);
  }

  /** The process is given the time of the whole run and some for its start, and not more. */
  private static PackagedProgram.Result run(Fault fault, Site site) {
    return program().within(WHOLE_RUN.plus(START)).run(arguments(fault, site));
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
  @MethodSource("everyThird")
  void theFaultPrintsItsScreenAndEndsInTime(Fault fault) throws IOException {
    try (Site site = fault.opening().open()) {
      PackagedProgram.Result result = inTime(fault, site);

      assertThat(result.err()).isEmpty();
      assertThat(fault.steady(result.out())).isEqualTo(Golden.text(fault.screenFile()));
      assertThat(result.exitCode()).isEqualTo(fault.verdict().exitCode());
      assertThat(site.strayConnections()).isZero();
      Canary.assertSafe(result.out());
    }
  }

  @ParameterizedTest
  @MethodSource("heavyFaults")
  @EnabledOnOs(OS.LINUX)
  void noAnswerMakesTheProgramLarge(Fault fault) throws IOException, InterruptedException {
    try (Site site = fault.opening().open()) {
      assertThat(program().start(arguments(fault, site)).peakMemory()).isBetween(1L, MOST_MEMORY);
    }
  }
}

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
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Faults met by the program as it is shipped: one of each kind, or with {@code -Dfaults.all=true}
 * every one that loopback can hold.
 */
@Execution(ExecutionMode.CONCURRENT)
class FaultsIT {
  private static final Duration WHOLE_RUN = Duration.ofSeconds(10);
  private static final String[] LIMITS = {
    "--timeout=" + WHOLE_RUN.toSeconds() + "s", "--request-timeout=1500ms"
  };
  private static final Duration START = Duration.ofSeconds(30);

  /** Like another one, so that a process of its own would tell little for its time. */
  private static final Set<String> ALIKE =
      Set.of(
          "html-404",
          "html-429",
          "html-500",
          "html-503",
          "html-521",
          "html-522",
          "html-523",
          "html-524",
          "html-525",
          "html-526",
          "redirect-elsewhere-for-good",
          "redirect-loop",
          "redirect-nowhere",
          "json-broken",
          "json-empty-object",
          "json-string",
          "json-number",
          "json-null",
          "json-two",
          "json-cut",
          "json-deep",
          "json-large-number",
          "empty-body",
          "not-gzip",
          "unasked-compression",
          "invalid-utf-8",
          "silent-body",
          "duplicate-headers",
          "two-lengths",
          "length-and-chunks",
          "header-without-colon",
          "wrong-content-type",
          "unknown-transfer-encoding",
          "status-without-reason",
          "status-99",
          "status-999",
          "no-headers",
          "flood-of-103",
          "https-behind-http-told",
          "closed-after-request",
          "long-message",
          "hostile-code",
          "hostile-models",
          "hostile-headers-of-probe",
          "key-echoed-by-page",
          "probe-cut",
          "probe-html-200",
          "probe-html-502",
          "probe-100-mb");

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
        .filter(fault -> !fault.is(Fault.Trait.OFF_LOOPBACK))
        .filter(fault -> Boolean.getBoolean("faults.all") || !ALIKE.contains(fault.name()))
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

  @Test
  void everyFaultThatIsLeftOutIsOneOfTheList() {
    assertThat(Faults.all()).extracting(Fault::name).containsAll(ALIKE);
  }
}

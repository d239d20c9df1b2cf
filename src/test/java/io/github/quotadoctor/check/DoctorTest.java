package io.github.quotadoctor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.config.Environment;
import io.github.quotadoctor.config.GivenOptions;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.config.SettingsResolver;
import io.github.quotadoctor.config.Surroundings;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Outcome;
import io.github.quotadoctor.diagnosis.SkipReason;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import io.github.quotadoctor.simulate.Scenario;
import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole diagnoses of the simulated API. */
class DoctorTest {
  @TempDir Path directory;

  static List<Scenario> scenarios() {
    return Scenarios.all();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyScenarioEndsInItsVerdict(Scenario scenario) throws Exception {
    Diagnosis diagnosis = diagnose(scenario, Map.of());

    assertThat(diagnosis.verdict().cause().code()).isEqualTo(scenario.verdict());
    assertThat(diagnosis.results()).extracting(CheckResult::id).containsExactly(CheckId.values());
    if (diagnosis.verdict().exitCode() == 0) {
      assertThat(diagnosis.result(CheckId.BILLING).outcome()).isEqualTo(Outcome.PASS);
    }
    assertThat(diagnosis.run().scenario()).contains(scenario.name());
  }

  @Test
  void aRunCountsItsRequestsAndTokens() throws Exception {
    Diagnosis diagnosis = diagnose(named("healthy"), Map.of(Option.SKIP, "status"));

    assertThat(diagnosis.run().requests()).isEqualTo(2);
    assertThat(diagnosis.run().tokens()).isPositive();
    assertThat(diagnosis.run().command()).isEqualTo("simulate");
    assertThat(diagnosis.result(CheckId.STATUS).skipped()).contains(SkipReason.BY_OPTION);
  }

  @Test
  void withoutAKeyNothingButTheStatusPageIsAsked() throws Exception {
    Diagnosis diagnosis = diagnose(named("key_missing"), Map.of(Option.SKIP, "status"));

    assertThat(diagnosis.run().requests()).isZero();
    assertThat(diagnosis.run().key()).isEmpty();
  }

  private static Scenario named(String name) {
    return Scenarios.named(name).orElseThrow();
  }

  private Diagnosis diagnose(Scenario scenario, Map<Option, String> options) throws Exception {
    HttpClient http =
        new HttpClient(
            "quotadoctor/test",
            Duration.ofSeconds(5),
            host -> List.of(InetAddress.getByName(host)),
            length -> {},
            System::nanoTime);
    try (http;
        SimulatedApi api = SimulatedApi.start(scenario, 0, Duration.ZERO, System::nanoTime)) {
      Settings settings = settings(scenario, api, options);
      Deadline deadline = Deadline.in(settings.limits().run(), System::nanoTime);
      return new Doctor(http, Clock.systemUTC(), System::nanoTime)
          .diagnose("simulate", settings, deadline, check -> {});
    }
  }

  private Settings settings(Scenario scenario, SimulatedApi api, Map<Option, String> options) {
    Map<Option, String> given = new HashMap<>(options);
    given.put(Option.TIMEOUT, scenario.verdict().equals("timeout") ? "1s" : "30s");
    Set<String> ids =
        Arrays.stream(CheckId.values()).map(CheckId::code).collect(Collectors.toSet());
    Surroundings surroundings =
        new Surroundings(
            new Environment(scenario.environment()),
            directory,
            false,
            InputStream.nullInputStream(),
            false);
    return new SettingsResolver(surroundings, ids)
        .resolveSimulated(
            new GivenOptions(given),
            scenario.name(),
            !scenario.gateway(),
            api.baseUrl(),
            api.statusUrl())
        .fold(
            settled -> settled,
            refused -> {
              throw new AssertionError(refused.toString());
            });
  }
}

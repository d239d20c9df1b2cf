package io.github.quotadoctor;

import io.github.quotadoctor.check.Doctor;
import io.github.quotadoctor.config.Environment;
import io.github.quotadoctor.config.GivenOptions;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.config.SettingsResolver;
import io.github.quotadoctor.config.Surroundings;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import io.github.quotadoctor.simulate.Scenario;
import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What {@code simulate} finds in the state of a scenario. It is found once, however many languages,
 * formats and widths it is then told in.
 */
public final class Diagnosed {
  private static final Map<String, Diagnosis> FOUND = new ConcurrentHashMap<>();

  private Diagnosed() {}

  /** The diagnosis of a scenario. */
  public static Diagnosis in(String scenario) {
    return FOUND.computeIfAbsent(scenario, name -> find(Scenarios.named(name).orElseThrow()));
  }

  private static Diagnosis find(Scenario scenario) {
    FakeTime time = new FakeTime();
    try (SimulatedApi api = SimulatedApi.start(scenario, 0, Duration.ZERO, time::nanos);
        HttpClient http =
            new HttpClient(
                "quotadoctor/test",
                Duration.ofSeconds(5),
                host -> List.of(InetAddress.getLoopbackAddress()),
                time::pause,
                time::nanos)) {
      return new Doctor(http, time, time::nanos)
          .diagnose(
              "simulate",
              settings(api, scenario),
              Deadline.in(Duration.ofSeconds(30), time::nanos),
              check -> {});
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Settings settings(SimulatedApi api, Scenario scenario) {
    Set<String> ids =
        Arrays.stream(CheckId.values()).map(CheckId::code).collect(Collectors.toSet());
    Surroundings surroundings =
        new Surroundings(
            new Environment(scenario.environment()),
            Path.of("src/test/resources/empty-directory"),
            false,
            InputStream.nullInputStream(),
            false);
    return new SettingsResolver(surroundings, ids)
        .resolveSimulated(
            new GivenOptions(Map.of(Option.REQUEST_TIMEOUT, "400ms")),
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

package io.github.quotadoctor.compare;

import io.github.quotadoctor.check.Doctor;
import io.github.quotadoctor.config.Environment;
import io.github.quotadoctor.config.GivenOptions;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.config.SettingsResolver;
import io.github.quotadoctor.config.Surroundings;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.RunInfo;
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
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keys examined at the simulated API, told as if it were OpenAI's own at a fixed time. */
public final class SimulatedKeys {
  private static final String OLD = "sk-proj-oldMadeUpForTheseScreens0000000000000oLd1";
  private static final String NEW = "sk-proj-newMadeUpForTheseScreens0000000000000nEw2";
  private static final String THIRD = "sk-svcacct-thirdMadeUpForTheseScreens000000tHi3";

  private SimulatedKeys() {}

  /** An old and a new key, and further keys, in the state that a scenario names. */
  public static KeyComparison in(String scenario, String... more) {
    List<NamedDiagnosis> keys = new ArrayList<>();
    try (SimulatedApi api =
        SimulatedApi.start(named(scenario), 0, Duration.ZERO, System::nanoTime)) {
      keys.add(
          new NamedDiagnosis(
              "old", diagnosis(api, scenario, Map.of("OPENAI_API_KEY", OLD)), false));
      for (String name : more) {
        Map<String, String> variables =
            name.startsWith("missing") ? Map.of() : Map.of("OPENAI_API_KEY", THIRD);
        keys.add(new NamedDiagnosis(name, diagnosis(api, scenario, variables), false));
      }
      keys.add(
          new NamedDiagnosis(
              "new", diagnosis(api, scenario, Map.of("OPENAI_API_KEY", NEW)), false));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return new KeyComparison(keys, 2, Duration.ofMillis(800));
  }

  private static Scenario named(String scenario) {
    return Scenarios.named(scenario).orElseThrow();
  }

  private static Diagnosis diagnosis(
      SimulatedApi api, String scenario, Map<String, String> variables) {
    Clock clock = Clock.fixed(Examined.AT, ZoneOffset.UTC);
    try (HttpClient http =
        new HttpClient(
            "quotadoctor/test",
            Duration.ofSeconds(5),
            host -> List.of(InetAddress.getByName(host)),
            length -> {},
            System::nanoTime)) {
      Settings settings = settings(api, scenario, variables);
      Deadline deadline = Deadline.in(Duration.ofSeconds(30), System::nanoTime);
      return asOfOpenAi(
          new Doctor(http, clock, () -> 0).diagnose("compare", settings, deadline, check -> {}));
    }
  }

  private static Settings settings(
      SimulatedApi api, String scenario, Map<String, String> variables) {
    Set<String> ids =
        Arrays.stream(CheckId.values()).map(CheckId::code).collect(Collectors.toSet());
    Surroundings surroundings =
        new Surroundings(
            new Environment(variables),
            Path.of("src/test/resources/empty-directory"),
            false,
            InputStream.nullInputStream(),
            false);
    return new SettingsResolver(surroundings, ids)
        .resolveSimulated(GivenOptions.none(), scenario, true, api.baseUrl(), api.statusUrl())
        .fold(
            settled -> settled,
            refused -> {
              throw new AssertionError(refused.toString());
            });
  }

  private static Diagnosis asOfOpenAi(Diagnosis diagnosis) {
    RunInfo run = diagnosis.run();
    List<RunInfo.Sent> sent =
        run.sent().stream()
            .filter(it -> !it.request().contains("status.openai.com"))
            .map(
                it ->
                    new RunInfo.Sent(
                        it.request().replaceFirst("http://[0-9.:]+", "https://api.openai.com"),
                        it.attempts()))
            .toList();
    RunInfo told =
        new RunInfo(
            run.command(),
            Optional.empty(),
            run.probe(),
            run.startedAt(),
            run.took(),
            sent,
            run.tokens(),
            run.costUsdMax(),
            new RunInfo.Target(
                "https://api.openai.com/v1",
                "api.openai.com",
                true,
                run.target().organization(),
                run.target().project()),
            run.key(),
            run.billed(),
            run.rateLimits(),
            run.spending(),
            run.keyRecord(),
            run.models());
    return new Diagnosis(told, diagnosis.results(), diagnosis.verdict());
  }
}

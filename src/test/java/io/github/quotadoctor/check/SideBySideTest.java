package io.github.quotadoctor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.config.Environment;
import io.github.quotadoctor.config.GivenOptions;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.config.SettingsResolver;
import io.github.quotadoctor.config.Surroundings;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.Outcome;
import io.github.quotadoctor.diagnosis.RunInfo;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.HttpClient;
import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {
  private static final int KEYS = 6;

  private final HttpClient http =
      new HttpClient(
          "quotadoctor/test",
          Duration.ofSeconds(5),
          host -> List.of(InetAddress.getByName(host)),
          length -> {},
          System::nanoTime);
  private final Set<Integer> done = Collections.synchronizedSet(new TreeSet<>());

  private List<Diagnosis> diagnose(String scenario, Clock clock, Map<Option, String> options)
      throws IOException {
    try (http;
        SimulatedApi api =
            SimulatedApi.start(
                Scenarios.named(scenario).orElseThrow(), 0, Duration.ZERO, System::nanoTime)) {
      List<Settings> keys =
          IntStream.range(0, KEYS).mapToObj(it -> settings(it, scenario, api, options)).toList();
      return new SideBySide(http, clock, System::nanoTime)
          .diagnose(
              "compare", keys, Deadline.in(Duration.ofSeconds(30), System::nanoTime), done::add);
    }
  }

  private static Settings settings(
      int number, String scenario, SimulatedApi api, Map<Option, String> options) {
    String age = number == 0 ? "old" : "new";
    Surroundings surroundings =
        new Surroundings(
            new Environment(
                Map.of("OPENAI_API_KEY", "sk-proj-" + age + "0123456789012345" + number)),
            Path.of("src/test/resources/empty-directory"),
            false,
            InputStream.nullInputStream(),
            false);
    return new SettingsResolver(surroundings, Set.of("status"))
        .resolveSimulated(new GivenOptions(options), scenario, true, api.baseUrl(), api.statusUrl())
        .fold(
            settled -> settled,
            refused -> {
              throw new AssertionError(refused.toString());
            });
  }

  @Test
  void eachKeyHasItsDiagnosisInTheOrderNamedAndCountsItsOwnRequestsOnly() throws IOException {
    List<Diagnosis> diagnoses = diagnose("old_key_revoked", Clock.systemUTC(), Map.of());

    assertThat(diagnoses).extracting(it -> it.run().requests()).containsOnly(2);
    assertThat(diagnoses)
        .extracting(it -> it.verdict().cause())
        .startsWith(Cause.INVALID_API_KEY, Cause.HEALTHY)
        .hasSize(KEYS);
    assertThat(diagnoses)
        .flatExtracting(it -> it.run().sent())
        .extracting(RunInfo.Sent::request)
        .noneMatch(request -> request.contains("status"));
    assertThat(done).containsExactly(1, 2, 3, 4, 5, 6);
  }

  @Test
  void theStatusPageAndItsHistoryAreReadOnceForAll() throws IOException {
    List<Diagnosis> diagnoses = diagnose("credit_balance_exhausted", Clock.systemUTC(), Map.of());

    assertThat(http.requests()).isEqualTo(2);
    assertThat(diagnoses)
        .extracting(it -> it.result(CheckId.STATUS).outcome())
        .containsOnly(Outcome.PASS);
  }

  @Test
  void aStatusPageThatIsLeftOutIsNotRead() throws IOException {
    assertThat(diagnose("healthy", Clock.systemUTC(), Map.of(Option.SKIP, "status"))).hasSize(KEYS);
    assertThat(http.requests()).isZero();
  }

  @Test
  void aCrashCostsNoMoreThanOneOfTheDiagnoses() throws IOException {
    List<Diagnosis> diagnoses =
        diagnose("healthy", new CrashingOnce(), Map.of(Option.SKIP, "status"));

    assertThat(diagnoses)
        .extracting(it -> it.verdict().cause())
        .containsOnlyOnce(Cause.INCONCLUSIVE)
        .hasSize(KEYS)
        .containsOnly(Cause.INCONCLUSIVE, Cause.HEALTHY);
    assertThat(diagnoses)
        .filteredOn(it -> it.verdict().cause() == Cause.INCONCLUSIVE)
        .allSatisfy(
            it -> {
              assertThat(it.results())
                  .extracting(CheckResult::outcome)
                  .containsOnly(Outcome.UNKNOWN);
              assertThat(it.run().key()).isPresent();
              assertThat(it.exitCode()).isEqualTo(30);
            });
  }

  /** A clock that has a bug when it is read first. */
  private static final class CrashingOnce extends Clock {
    private final AtomicBoolean crashed = new AtomicBoolean();

    @Override
    public Instant instant() {
      if (crashed.compareAndSet(false, true)) {
        throw new IllegalStateException("sk-proj-secret must not be printed");
      }
      return Instant.parse("2026-11-21T12:03:00Z");
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}

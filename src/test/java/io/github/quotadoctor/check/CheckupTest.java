package io.github.quotadoctor.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.FakeTime;
import io.github.quotadoctor.check.Checkup.Change;
import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Diagnosis;
import io.github.quotadoctor.diagnosis.RunInfo;
import io.github.quotadoctor.http.Deadline;
import io.github.quotadoctor.http.TestClient;
import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CheckupTest {
  @RegisterExtension final TestClient client = new TestClient();

  private final FakeTime time = new FakeTime();
  private Optional<SimulatedApi> api = Optional.empty();

  @AfterEach
  void close() {
    api.ifPresent(SimulatedApi::close);
  }

  private Checkup of(String scenario) throws IOException {
    return of(scenario, new Patient());
  }

  private Checkup of(String scenario, Patient patient) throws IOException {
    SimulatedApi started =
        SimulatedApi.start(Scenarios.named(scenario).orElseThrow(), 0, Duration.ZERO, time::nanos);
    api = Optional.of(started);
    Settings settings = patient.behind(started.baseUrl().toString()).skipping("status").settings();
    Deadline end = Deadline.in(Duration.ofMinutes(30), time::nanos);
    return new Checkup("wait", client.http(), settings, end, time, time::nanos);
  }

  private int requests() {
    return api.orElseThrow().received().size();
  }

  @Test
  void theSameAnswerIsNoChangeAndTakesOneRequest() throws IOException {
    Checkup checkup = of("credit_balance_exhausted");
    assertThat(checkup.all().orElseThrow().verdict().cause())
        .isEqualTo(Cause.CREDIT_BALANCE_EXHAUSTED);
    int before = requests();

    assertThat(checkup.again().change()).isEqualTo(Change.NONE);
    assertThat(requests() - before).isEqualTo(1);
  }

  @Test
  void anotherAnswerIsAChange() throws IOException {
    Checkup checkup = of("propagation_by_time");
    checkup.all();
    time.pass(Duration.ofSeconds(6));

    assertThat(checkup.again().change()).isEqualTo(Change.SOME);
    assertThat(checkup.all().orElseThrow().verdict().cause()).isEqualTo(Cause.HEALTHY);
    assertThat(checkup.again().change()).isEqualTo(Change.NONE);
  }

  @Test
  void theWholeChainTakesOverWhatWasJustAnswered() throws IOException {
    Checkup checkup = of("propagation_unevenly");
    checkup.all();
    assertThat(checkup.again().change()).isEqualTo(Change.SOME);

    Diagnosis diagnosis = checkup.all().orElseThrow();

    assertThat(diagnosis.verdict().cause()).isEqualTo(Cause.HEALTHY);
    assertThat(probes()).isEqualTo(2);
    assertThat(checkup.again().change()).isEqualTo(Change.SOME);
    assertThat(checkup.all().orElseThrow().verdict().cause())
        .isEqualTo(Cause.CREDIT_BALANCE_EXHAUSTED);
    assertThat(probes()).isEqualTo(3);
    assertThat(checkup.circumstances(diagnosis, Duration.ZERO).tokens()).isEqualTo(1);
  }

  private long probes() {
    return api.orElseThrow().received().stream().filter("POST /v1/embeddings"::equals).count();
  }

  @Test
  void theWaitThatTheServerNamesIsTold() throws IOException {
    Checkup checkup = of("rate_limit_requests");
    checkup.all();

    assertThat(checkup.again().retryAfter()).isPresent();
  }

  @Test
  void aKeyThatIsRefusedAtOnceIsAskedWithTheSameRequest() throws IOException {
    Checkup checkup = of("invalid_api_key");
    checkup.all();

    assertThat(checkup.again().change()).isEqualTo(Change.NONE);
    assertThat(api.orElseThrow().received())
        .containsExactlyInAnyOrder("GET /v1/models", "POST /v1/embeddings", "GET /v1/models")
        .endsWith("GET /v1/models");
  }

  @Test
  void anAcceptedRequestThatDidNotDecideIsAlwaysAChange() throws IOException {
    Checkup checkup = of("healthy", new Patient().spendingAtMost(10));
    assertThat(checkup.all().orElseThrow().verdict().cause()).isNotEqualTo(Cause.HEALTHY);

    assertThat(checkup.again().change()).isEqualTo(Change.SOME);
  }

  @Test
  void withoutAKeyNothingIsSent() throws IOException {
    Checkup checkup = of("healthy", new Patient().withoutKey());
    checkup.all();

    assertThat(checkup.again().change()).isEqualTo(Change.SOME);
    assertThat(requests()).isZero();
  }

  @Test
  void whatTheEndCutsShortReplacesNothing() throws IOException {
    Checkup checkup = of("credit_balance_exhausted");
    checkup.all();
    time.pass(Duration.ofMinutes(31));

    assertThat(checkup.again().change()).isEqualTo(Change.UNTOLD);
    assertThat(checkup.all()).isEmpty();
  }

  @Test
  void theCircumstancesAreThoseOfAllCheckupsTogether() throws IOException {
    Checkup checkup = of("healthy");
    Diagnosis diagnosis = checkup.all().orElseThrow();
    checkup.again();
    checkup.again();

    RunInfo run = checkup.circumstances(diagnosis, Duration.ofSeconds(45));

    assertThat(diagnosis.run().requests()).isEqualTo(2);
    assertThat(diagnosis.run().tokens()).isEqualTo(1);
    assertThat(run.requests()).isEqualTo(4);
    assertThat(run.tokens()).isEqualTo(3);
    assertThat(run.costUsdMax()).contains(new BigDecimal("0.00000006"));
    assertThat(run.took()).isEqualTo(Duration.ofSeconds(45));
    assertThat(run.startedAt()).isEqualTo(time.instant());
  }
}

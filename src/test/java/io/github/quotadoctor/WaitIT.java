package io.github.quotadoctor;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Waits of the packaged program in real time, as short as they can be. */
@Execution(ExecutionMode.CONCURRENT)
class WaitIT {
  private static final Duration LONGEST = Duration.ofSeconds(60);
  private static final String OUT_OF_CREDIT = "OUT OF CREDIT (credit_balance_exhausted)";
  private static final String FIRST_PASS = "HEALTHY (healthy): 1 of 2 in a row";
  private static final String SECOND_PASS = "HEALTHY (healthy): 2 of 2 in a row";
  private static final Pattern STAMP = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:]+Z  ");
  private static final Pattern LENGTH = Pattern.compile("after (\\d+ min )?\\d+ s and \\d+ tr.*");

  /** A wait that goes on, and the lines in which it is to end. */
  private record Expected(
      SimulatedApi api, RunningProgram running, int exitCode, List<String> lines) {
    void check() {
      PackagedProgram.Result result = running.result(LONGEST);
      assertThat(steady(result.err()).lines().skip(1).toList()).isEqualTo(lines);
      assertThat(result.out()).contains("verdict  ").endsWith("\n");
      assertThat(result.exitCode()).isEqualTo(exitCode);
    }
  }

  private static RunningProgram start(String baseUrl, String statusUrl, String timeout) {
    RunningProgram running =
        PackagedProgram.launcher()
            .variable("PATH", "/usr/bin:/bin")
            .variable("OPENAI_API_KEY", "sk-proj-" + "aB3dE6gH9jK2".repeat(4))
            .start(
                "wait",
                "--base-url=" + baseUrl,
                "--status-url=" + statusUrl,
                "--interval=1s",
                "--max-interval=1s",
                "--success-count=2",
                "--timeout=" + timeout,
                "-o",
                "short");
    running.closeInput();
    return running;
  }

  private static Expected start(String scenario, String timeout, int exitCode, String... lines) {
    try {
      SimulatedApi api =
          SimulatedApi.start(
              Scenarios.named(scenario).orElseThrow(), 0, Duration.ZERO, System::nanoTime);
      String baseUrl = api.baseUrl().toString();
      return new Expected(
          api, start(baseUrl, api.statusUrl().toString(), timeout), exitCode, List.of(lines));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String steady(String text) {
    return LENGTH.matcher(STAMP.matcher(text).replaceAll("")).replaceAll("after N s");
  }

  /** All at once, because most of the time nothing happens. */
  @Test
  void eachWaitEndsAsItShould() {
    String passed = "Passed 2 times in a row, after N s";
    List<Expected> waits = new ArrayList<>();
    try {
      waits.add(start("propagation", "50s", 0, OUT_OF_CREDIT, FIRST_PASS, SECOND_PASS, passed));
      waits.add(
          start("propagation_by_time", "50s", 0, OUT_OF_CREDIT, FIRST_PASS, SECOND_PASS, passed));
      waits.add(
          start(
              "propagation_unevenly",
              "50s",
              0,
              OUT_OF_CREDIT,
              FIRST_PASS,
              OUT_OF_CREDIT,
              FIRST_PASS,
              SECOND_PASS,
              passed));
      waits.add(
          start(
              "insufficient_quota",
              "12s",
              31,
              "QUOTA REFUSED (insufficient_quota)",
              "Gave up after N s"));
      waits.add(
          start(
              "invalid_api_key",
              "50s",
              10,
              "KEY REJECTED (invalid_api_key)",
              "No point in waiting: this does not change by itself (--no-fail-fast waits all the"
                  + " same)"));
      waits.forEach(Expected::check);
    } finally {
      waits.forEach(wait -> wait.api().close());
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void whoInterruptsItIsToldWhatWasSeenLast() throws IOException, InterruptedException {
    CountDownLatch second = new CountDownLatch(1);
    CountDownLatch over = new CountDownLatch(1);
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    AtomicInteger tries = new AtomicInteger();
    server.createContext(
        "/v1/models",
        exchange -> {
          if (tries.incrementAndGet() > 1) {
            second.countDown();
            await(over);
          }
          fail(exchange);
        });
    server.start();
    try {
      String url = "http://127.0.0.1:" + server.getAddress().getPort();
      RunningProgram running = start(url + "/v1", url, "50s");
      assertThat(second.await(LONGEST.toSeconds(), TimeUnit.SECONDS)).isTrue();
      int exitCode = running.interrupt();

      PackagedProgram.Result result = running.result(LONGEST);
      assertThat(steady(result.err()).lines().skip(1))
          .containsExactly("SERVER ERROR (server_error)", "Stopped after N s");
      assertThat(result.out()).isEmpty();
      assertThat(result.exitCode()).isEqualTo(exitCode);
    } finally {
      over.countDown();
      server.stop(0);
    }
  }

  private static void fail(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(500, -1);
    exchange.close();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

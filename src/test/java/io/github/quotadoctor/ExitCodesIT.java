package io.github.quotadoctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The exit code of every command of the packaged program, in every format and policy. */
@Execution(ExecutionMode.CONCURRENT)
class ExitCodesIT {
  private static final List<String> ALL =
      List.of("text", "short", "json", "markdown", "junit", "github", "prometheus");
  private static final List<String> TALE = List.of("text", "short", "json", "markdown");
  private static final List<String> STATUS =
      List.of("text", "short", "json", "markdown", "github", "prometheus");
  private static final List<String> SPEND = List.of("text", "json", "markdown", "csv");
  private static final List<String> NONE = List.of("");

  /**
   * A call, in a state of the simulated API.
   *
   * @param formats in each of which it is run; an empty one is none
   */
  private record Row(String state, String call, List<String> formats, int exitCode) {}

  private static final List<Row> TABLE =
      List.of(
          new Row("healthy", "check", List.of("text"), 0),
          new Row("credit_balance_exhausted", "check", ALL, 12),
          new Row("rate_limit_requests", "check --allow=rate_limit", ALL, 0),
          new Row("rate_limit_requests", "check --allow=outage", List.of("json"), 20),
          new Row("server_error", "check --allow=outage", List.of("junit"), 0),
          new Row("invalid_api_key", "check --allow=no_key", List.of("github"), 10),
          new Row("mismatched_project", "check --project=proj_x", List.of("short"), 11),
          new Row("project_spend_limit_exceeded", "check", List.of("markdown"), 13),
          new Row("missing_scope", "check", List.of("prometheus"), 14),
          new Row("healthy", "check --probe=none", List.of("junit"), 30),
          new Row("healthy", "check --base-url=http://127.0.0.1:9/v1", List.of("text"), 22),
          new Row("healthy", "check --report=xml=a", List.of("json"), 2),
          new Row("healthy", "wait --success-count=1", List.of("json"), 0),
          new Row("invalid_api_key", "wait", List.of("short"), 10),
          new Row("credit_balance_exhausted", "wait --timeout=1s", TALE, 31),
          new Row("healthy", "wait --for=status --success-count=1", List.of("markdown"), 0),
          new Row(
              "old_key_revoked",
              "compare --key-source=a=env:OLD --key-source=b=env:NEW",
              List.of("junit"),
              0),
          new Row(
              "old_key_revoked", "compare --key-source=b=env:NEW --key-source=a=env:OLD", ALL, 10),
          new Row("healthy", "status", List.of("github"), 0),
          new Row("outage_reported", "status --fail-on=outage", STATUS, 21),
          new Row("with_admin_key", "spend", SPEND, 0),
          new Row("healthy", "spend", List.of("csv"), 10),
          new Row("healthy", "simulate healthy", List.of("short"), 0),
          new Row("healthy", "simulate overloaded --retries=0", List.of("junit"), 21),
          new Row("healthy", "simulate overloaded --retries=0 --allow=outage", List.of("text"), 0),
          new Row("healthy", "explain insufficient_quota", List.of("json"), 0),
          new Row("healthy", "explain nothing like it", TALE, 30),
          new Row("healthy", "schema report", NONE, 0),
          new Row("healthy", "schema price", NONE, 2),
          new Row("healthy", "help", NONE, 0),
          new Row("healthy", "", NONE, 2),
          new Row("healthy", "--version", NONE, 0));

  @Test
  void everyCallEndsAsTheTableSays() throws Exception {
    Map<String, SimulatedApi> apis = new HashMap<>();
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<String> expected = new ArrayList<>();
      List<Future<String>> found = new ArrayList<>();
      for (Row row : TABLE) {
        SimulatedApi api = apis.computeIfAbsent(row.state(), ExitCodesIT::serve);
        for (String format : row.formats()) {
          String call = row.state() + ": " + row.call() + " " + format;
          expected.add(call + " = " + row.exitCode());
          found.add(threads.submit(() -> call + " = " + run(api, row, format)));
        }
      }
      List<String> ended = new ArrayList<>();
      for (Future<String> one : found) {
        ended.add(one.get());
      }
      assertThat(ended).isEqualTo(expected);
    } finally {
      threads.shutdownNow();
      apis.values().forEach(SimulatedApi::close);
    }
  }

  private static SimulatedApi serve(String state) {
    try {
      return SimulatedApi.start(
          Scenarios.named(state).orElseThrow(), 0, Duration.ZERO, System::nanoTime);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static int run(SimulatedApi api, Row row, String format) {
    PackagedProgram program =
        PackagedProgram.launcher()
            .variable("PATH", "/usr/bin:/bin")
            .variable("OPENAI_API_KEY", "simulated")
            .variable("OLD", "sk-proj-old-sim")
            .variable("NEW", "sk-proj-new-sim")
            .variable("OPENAI_BASE_URL", api.baseUrl().toString())
            .variable("QUOTADOCTOR_STATUS_URL", api.statusUrl().toString())
            .variable("QUOTADOCTOR_STATUS_SOURCES", "");
    if (row.state().equals("with_admin_key")) {
      program.variable("OPENAI_ADMIN_KEY", "sk-admin-sim");
    }
    Stream<String> words = Arrays.stream(row.call().split(" ")).filter(word -> !word.isEmpty());
    Stream<String> output = format.isEmpty() ? Stream.of() : Stream.of("-o", format);
    return program.run(Stream.concat(words, output).toArray(String[]::new)).exitCode();
  }
}

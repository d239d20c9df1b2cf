package io.github.quotadoctor;

import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What every command ends with, in every format and policy. */
public final class ExitCodes {
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
  public record Row(String state, String call, List<String> formats, int exitCode) {}

  public static final List<Row> TABLE =
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

  private ExitCodes() {}

  /** The arguments of a call. */
  public static String[] arguments(Row row, String format) {
    Stream<String> words = Arrays.stream(row.call().split(" ")).filter(word -> !word.isEmpty());
    Stream<String> output = format.isEmpty() ? Stream.of() : Stream.of("-o", format);
    return Stream.concat(words, output).toArray(String[]::new);
  }

  /** The variables of a call against this API. */
  public static Map<String, String> variables(Row row, SimulatedApi api) {
    Map<String, String> variables = new HashMap<>();
    variables.put("OPENAI_API_KEY", "simulated");
    variables.put("OLD", "sk-proj-old-sim");
    variables.put("NEW", "sk-proj-new-sim");
    variables.put("OPENAI_BASE_URL", api.baseUrl().toString());
    variables.put("QUOTADOCTOR_STATUS_URL", api.statusUrl().toString());
    if (row.state().equals("with_admin_key")) {
      variables.put("OPENAI_ADMIN_KEY", "sk-admin-sim");
    }
    return variables;
  }

  /** The API in the state of a row. */
  public static SimulatedApi serve(Row row) throws IOException {
    return SimulatedApi.start(
        Scenarios.named(row.state()).orElseThrow(), 0, Duration.ZERO, System::nanoTime);
  }
}

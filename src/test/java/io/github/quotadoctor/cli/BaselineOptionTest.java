package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.simulate.SimulatedApi;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A check beside the report of an earlier one. */
class BaselineOptionTest {
  @TempDir Path folder;

  private static Run.Result check(String scenario, String key, String... more) throws IOException {
    try (SimulatedApi api =
        SimulatedApi.start(
            Scenarios.named(scenario).orElseThrow(), 0, Duration.ZERO, System::nanoTime)) {
      List<String> call =
          List.of("check", "--base-url=" + api.baseUrl(), "--status-url=" + api.statusUrl());
      return new Run()
          .variable("OPENAI_API_KEY", key)
          .run(Stream.concat(call.stream(), Stream.of(more)).toArray(String[]::new));
    }
  }

  private String earlier(String scenario, String key) throws IOException {
    Path file = folder.resolve(scenario + ".json");
    return "--baseline=" + Files.writeString(file, check(scenario, key, "-ojson").out());
  }

  @Test
  void whatChangedSinceIsPrintedInEveryFormat() throws IOException {
    String key = "sk-proj-new00000000000000000000000000000001";
    String baseline = earlier("credit_balance_exhausted", key);

    Run.Result text = check("new_key_bills_elsewhere", key, baseline);
    Run.Result brief = check("new_key_bills_elsewhere", key, baseline, "-o", "short");
    Run.Result markdown = check("new_key_bills_elsewhere", key, baseline, "-o", "markdown");
    Run.Result json = check("new_key_bills_elsewhere", key, baseline, "-o", "json");

    assertThat(text.out().replaceAll("\\s+", " "))
        .contains("Since 2026-11-21 12:03 UTC: The verdict was credit_balance_exhausted, now")
        .contains("Billed is another organization (acme-inc then, acme-labs now)");
    assertThat(brief.out())
        .endsWith(
            "baseline  was=credit_balance_exhausted  is=healthy"
                + "  key=same  organization=changed  project=changed\n");
    assertThat(markdown.out()).contains("\n> Since 2026-11-21 12:03 UTC: The verdict was ");
    assertThat(Schemas.report().problems(json.out())).isEmpty();
    JsonNode comparison = new ObjectMapper().readTree(json.out()).path("comparison");
    assertThat(comparison.path("verdict_was").asText()).isEqualTo("credit_balance_exhausted");
    assertThat(comparison.path("key_changed").isBoolean()).isTrue();
    assertThat(comparison.path("changes").findValuesAsText("field"))
        .containsExactly("verdict", "organization", "project");
    assertThat(List.of(text, brief, markdown, json)).allMatch(it -> it.exitCode() == 0);
    assertThat(List.of(text, brief, markdown, json)).allMatch(it -> it.err().isEmpty());
  }

  @Test
  void theReportOfARunWithABaselineIsABaselineItself() throws IOException {
    String key = "sk-proj-0000000000000000000000000000000000001";
    String first = earlier("invalid_api_key", key);
    Path second =
        Files.writeString(
            folder.resolve("second.json"), check("healthy", key, first, "-ojson").out());

    assertThat(check("healthy", key, "--baseline=" + second).out())
        .contains("Nothing changed (verdict, key, billed");
  }

  @Test
  void theNewReportMayReplaceTheOneItIsComparedWith() throws IOException {
    String key = "sk-proj-0000000000000000000000000000000000001";
    String rolling = earlier("invalid_api_key", key);
    String file = rolling.substring(rolling.indexOf('=') + 1);

    check("healthy", key, rolling, "--report=json=" + file);

    assertThat(check("healthy", key, rolling).out())
        .contains("Nothing changed (verdict, key, billed");
  }

  @Test
  void aFileThatIsNoReportEndsTheRunBeforeAnythingIsSent() throws IOException {
    Path file = Files.writeString(folder.resolve("no-report.json"), "{\"schema\": \"other/1\"}");
    try (SimulatedApi api =
        SimulatedApi.start(
            Scenarios.named("healthy").orElseThrow(), 0, Duration.ZERO, System::nanoTime)) {
      Run.Result result =
          new Run()
              .variable("OPENAI_API_KEY", "sk-proj-00000000000000000000000000001")
              .run(
                  "check",
                  "--base-url=" + api.baseUrl(),
                  "--status-url=" + api.statusUrl(),
                  "--baseline=" + file,
                  "-ojson");

      assertThat(api.received()).isEmpty();
      assertThat(result.exitCode()).isEqualTo(2);
      assertThat(Schemas.error().problems(result.out())).isEmpty();
      assertThat(result.err())
          .contains("no-report.json holds no report of quotadoctor.report/1")
          .endsWith("Try: quotadoctor help\n");
    }
  }

  @Test
  void aFileThatIsNotThereIsToldAsSuch() throws IOException {
    Run.Result result = check("healthy", "sk-proj-0000000000000000001", "--baseline=nowhere.json");

    assertThat(result.err()).startsWith("quotadoctor: cannot read nowhere.json\n");
    assertThat(result.exitCode()).isEqualTo(2);
  }
}

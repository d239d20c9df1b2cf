package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Diagnosed;
import io.github.quotadoctor.Golden;
import io.github.quotadoctor.Printed;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.report.Languages;
import io.github.quotadoctor.report.Messages;
import io.github.quotadoctor.report.TextReporter;
import io.github.quotadoctor.report.Theme;
import io.github.quotadoctor.simulate.Scenario;
import io.github.quotadoctor.simulate.Scenarios;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole screens of every scenario, and the same exit code in every format. */
class ScenarioScreensTest {
  private static final String FAST = "--request-timeout=400ms";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z_]+}");
  private static final List<String> TEN =
      List.of(
          "healthy",
          "key_missing",
          "mismatched_project",
          "credit_balance_exhausted",
          "insufficient_quota",
          "project_spend_limit_exceeded",
          "rate_limit_requests",
          "overloaded",
          "not_an_api_answer",
          "inconclusive");

  /** The first run loads the program; on a busy machine the status page would be late for it. */
  @BeforeAll
  static void loadTheProgram() {
    new Run().run("simulate", "overloaded", FAST);
    new Run().run("simulate", "status_page_unreadable", FAST);
  }

  static List<String> scenarios() {
    return Scenarios.all().stream().map(Scenario::name).toList();
  }

  static List<String> ten() {
    return TEN;
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyScenarioHasItsScreen(String scenario) {
    Run.Result run = new Run().run("simulate", scenario, FAST);

    Golden.assertSame("text/" + scenario + ".txt", Printed.steady(run.out()));
    assertThat(run.err()).isEmpty();
    assertThat(PLACEHOLDER.matcher(run.out()).find()).as("an unfilled placeholder").isFalse();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyScenarioHasItsScreenInEveryLanguage(String scenario) {
    for (String language : Languages.all()) {
      TextReporter reporter =
          new TextReporter(
              Version.current(), Messages.in(language), new Theme(false, false, 80), false);

      Golden.assertSame(
          Golden.in(language, "text/" + scenario + ".txt"),
          Printed.steady(reporter.report(Diagnosed.in(scenario))));
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyScenarioHasItsJson(String scenario) {
    Run.Result run = new Run().run("simulate", scenario, FAST, "-o", "json");

    Golden.assertSame("json/" + scenario + ".json", Printed.steady(run.out()));
    assertThat(Schemas.report().problems(run.out())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyScenarioHasItsShortForm(String scenario) {
    Run.Result run = new Run().run("simulate", scenario, FAST, "-o", "short");

    Golden.assertSame("short/" + scenario + ".txt", Printed.steady(run.out()));
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyFormatEndsInTheExitCodeOfTheVerdict(String name) {
    Scenario scenario = Scenarios.named(name).orElseThrow();
    int expected =
        Arrays.stream(Cause.values())
            .filter(cause -> cause.code().equals(scenario.verdict()))
            .findFirst()
            .orElseThrow()
            .exitCode();

    for (String format :
        List.of("text", "short", "json", "markdown", "junit", "github", "prometheus")) {
      assertThat(new Run().run("simulate", name, FAST, "-o", format).exitCode())
          .as(format)
          .isEqualTo(expected);
    }
    assertThat(new Run().run("simulate", name, FAST, "-q").exitCode()).isEqualTo(expected);
    Run.Result silent = new Run().run("simulate", name, FAST, "-qq");
    assertThat(silent.exitCode()).isEqualTo(expected);
    assertThat(silent.out()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("ten")
  void tenScenariosHaveTheirScreenInAscii(String scenario) {
    Run.Result run = new Run().charset(StandardCharsets.US_ASCII).run("simulate", scenario, FAST);

    Golden.assertSame("ascii/" + scenario + ".txt", Printed.steady(run.out()));
    assertThat(run.out()).doesNotContain("?? ?").isASCII();
  }

  @ParameterizedTest
  @MethodSource("ten")
  void tenScenariosHaveTheirScreenInSixtyColumns(String scenario) {
    Run.Result run = new Run().variable("COLUMNS", "60").run("simulate", scenario, FAST);

    Golden.assertSame("narrow/" + scenario + ".txt", Printed.steady(run.out()));
  }

  @ParameterizedTest
  @MethodSource("ten")
  void tenScenariosHaveTheirScreenInFull(String scenario) {
    Run.Result run = new Run().run("simulate", scenario, FAST, "-v");

    Golden.assertSame("verbose/" + scenario + ".txt", Printed.steady(run.out()));
  }

  @ParameterizedTest
  @MethodSource("ten")
  void tenScenariosHaveTheirVerdictLine(String scenario) {
    Run.Result run = new Run().run("simulate", scenario, FAST, "-q");

    Golden.assertSame("quiet/" + scenario + ".txt", Printed.steady(run.out()));
  }

  @ParameterizedTest
  @CsvSource({"markdown, md", "junit, xml", "github, txt", "prometheus, prom"})
  void tenScenariosHaveTheirReport(String format, String ending) {
    for (String scenario : TEN) {
      Run.Result run = new Run().run("simulate", scenario, FAST, "-o", format);

      Golden.assertSame(format + "/" + scenario + "." + ending, Printed.steady(run.out()));
    }
  }
}

package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisplayResolverTest {
  private static final Path DIRECTORY = Path.of("src/test/resources/empty-directory");

  @Test
  void nothingGivenIsPlain() {
    assertThat(settled(Map.of(), Map.of())).isEqualTo(DisplaySettings.plain());
  }

  @Test
  void optionsBeatVariables() {
    assertThat(
            settled(
                Map.of(Option.OUTPUT, "json", Option.ASCII, "false", Option.QUIET, "2"),
                Map.of(
                    "QUOTADOCTOR_OUTPUT", "short",
                    "QUOTADOCTOR_COLOR", "never",
                    "QUOTADOCTOR_ASCII", "true",
                    "QUOTADOCTOR_VERBOSE", "1")))
        .isEqualTo(
            new DisplaySettings(
                OutputFormat.JSON, ColorChoice.NEVER, Optional.of(false), 2, 1, List.of(), false));
  }

  @Test
  void unknownWordsAndTooMuchOfAThingAreRefused() {
    List<UsageProblem> problems =
        DisplayResolver.resolve(
                new GivenOptions(Map.of(Option.OUTPUT, "xml", Option.VERBOSE, "3")),
                new Environment(Map.of("QUOTADOCTOR_COLOR", "red")),
                DIRECTORY,
                EnumSet.allOf(OutputFormat.class),
                Set.of())
            .fold(display -> List.of(), found -> found);
    assertThat(problems)
        .extracting(UsageProblem::key)
        .containsExactlyInAnyOrder("usage.choice", "usage.choice", "usage.number");
  }

  @Test
  void reportsGoToAsManyFilesAsAreNamed() {
    String two = "junit=../a=b.xml\ntext=report.txt";
    Path whole = DIRECTORY.toAbsolutePath();
    List<ReportTarget> targets =
        List.of(
            new ReportTarget(
                OutputFormat.JUNIT,
                "../a=b.xml",
                new Destination(whole.resolveSibling("a=b.xml"), true)),
            new ReportTarget(
                OutputFormat.TEXT,
                "report.txt",
                new Destination(whole.resolve("report.txt"), true)));

    assertThat(settled(Map.of(Option.REPORT, two), Map.of()).reports()).isEqualTo(targets);
    assertThat(settled(Map.of(), Map.of("QUOTADOCTOR_REPORT", two)).reports()).isEqualTo(targets);
  }

  @ParameterizedTest
  @ValueSource(strings = {"junit", "junit=", "=file", "xml=file", "json=file", "text=a\ntext=a"})
  void aReportNeedsAFormatThatTheCommandWritesAndAFileOfItsOwn(String value) {
    List<UsageProblem> problems =
        DisplayResolver.resolve(
                new GivenOptions(Map.of(Option.REPORT, value)),
                new Environment(Map.of()),
                DIRECTORY,
                EnumSet.allOf(OutputFormat.class),
                EnumSet.of(OutputFormat.TEXT, OutputFormat.JUNIT))
            .fold(display -> List.of(), found -> found);

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).key()).startsWith("usage.report");
  }

  @Test
  void aFormatThatTheCommandDoesNotPrintIsRefusedAndTheOthersAreNamed() {
    List<UsageProblem> problems =
        DisplayResolver.resolve(
                new GivenOptions(Map.of(Option.OUTPUT, "csv")),
                new Environment(Map.of()),
                DIRECTORY,
                EnumSet.of(OutputFormat.TEXT, OutputFormat.JSON),
                Set.of())
            .fold(display -> List.of(), found -> found);

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).allowed()).containsExactly("json", "text");
    assertThat(problems.get(0).facts()).containsEntry("name", "--output");
  }

  private static DisplaySettings settled(Map<Option, String> typed, Map<String, String> variables) {
    return DisplayResolver.resolve(
            new GivenOptions(typed),
            new Environment(variables),
            DIRECTORY,
            EnumSet.allOf(OutputFormat.class),
            EnumSet.of(OutputFormat.TEXT, OutputFormat.JUNIT))
        .fold(
            display -> display,
            problems -> {
              throw new AssertionError(problems.toString());
            });
  }
}

package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisplayResolverTest {
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
            new DisplaySettings(OutputFormat.JSON, ColorChoice.NEVER, Optional.of(false), 2, 1));
  }

  @Test
  void unknownWordsAndTooMuchOfAThingAreRefused() {
    List<UsageProblem> problems =
        DisplayResolver.resolve(
                new GivenOptions(Map.of(Option.OUTPUT, "xml", Option.VERBOSE, "3")),
                new Environment(Map.of("QUOTADOCTOR_COLOR", "red")),
                EnumSet.allOf(OutputFormat.class))
            .fold(display -> List.of(), found -> found);
    assertThat(problems)
        .extracting(UsageProblem::key)
        .containsExactlyInAnyOrder("usage.choice", "usage.choice", "usage.number");
  }

  @Test
  void aFormatThatTheCommandDoesNotPrintIsRefusedAndTheOthersAreNamed() {
    List<UsageProblem> problems =
        DisplayResolver.resolve(
                new GivenOptions(Map.of(Option.OUTPUT, "csv")),
                new Environment(Map.of()),
                EnumSet.of(OutputFormat.TEXT, OutputFormat.JSON))
            .fold(display -> List.of(), found -> found);

    assertThat(problems).hasSize(1);
    assertThat(problems.get(0).facts())
        .containsEntry("allowed", "json, text")
        .containsEntry("name", "--output");
  }

  private static DisplaySettings settled(Map<Option, String> typed, Map<String, String> variables) {
    return DisplayResolver.resolve(
            new GivenOptions(typed), new Environment(variables), EnumSet.allOf(OutputFormat.class))
        .fold(
            display -> display,
            problems -> {
              throw new AssertionError(problems.toString());
            });
  }
}

package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Golden;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.report.DisplayWidth;
import io.github.quotadoctor.report.Languages;
import io.github.quotadoctor.report.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Help on one screen: examples, and what is used most. */
class BriefHelpTest {
  private static List<Command> commands() {
    return new Commands(Sessions.unused()).all();
  }

  private static Command command(String name) {
    return commands().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  static List<String> names() {
    return commands().stream().map(Command::name).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void behindACommandTheHelpTellsWhatIsUsedMost(String name) {
    Run.Result run = new Run().run(name, "--help");

    for (String language : Languages.all()) {
      Golden.assertSame(
          Golden.in(language, "help/brief/" + name + ".txt"),
          new Run().variable("QUOTADOCTOR_LANG", language).run(name, "--help").out());
    }
    assertThat(run.out()).startsWith("Usage: quotadoctor " + name);
    assertThat(run.out()).endsWith("\nAll options:  quotadoctor help " + name + "\n");
    assertThat(HelpTest.optionsIn(run.out()))
        .containsExactlyElementsOf(command(name).mostUsed().stream().map(Option::id).toList());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    assertThat(new Run().run(name, "-h")).isEqualTo(run);
    assertThat(new Run().run(name, "--lang=en", "-h")).isEqualTo(run);
  }

  @ParameterizedTest
  @MethodSource("names")
  void theOptionsThatAreUsedMostAreOnesThatTheCommandTakes(String name) {
    Command command = command(name);

    assertThat(command.options()).containsAll(command.mostUsed());
    assertThat(command.mostUsed()).isNotEmpty().doesNotHaveDuplicates();
  }

  static Stream<Arguments> helpOnOneScreen() {
    List<String> calls = new ArrayList<>(List.of("--help"));
    names().forEach(name -> calls.add(name + " --help"));
    return calls.stream()
        .flatMap(call -> Languages.all().stream().map(language -> Arguments.of(call, language)));
  }

  @ParameterizedTest
  @MethodSource("helpOnOneScreen")
  void itLeadsWithExamplesAndFitsOneScreen(String call, String language) {
    String help = new Run().variable("QUOTADOCTOR_LANG", language).run(call.split(" ")).out();
    List<String> lines = help.lines().toList();
    int described = lines.indexOf("");

    assertThat(lines.stream().mapToInt(BriefHelpTest::rows).sum()).isLessThanOrEqualTo(24);
    assertThat(described).as("usage and at most two lines of description").isBetween(2, 3);
    assertThat(lines.get(described + 1))
        .isEqualTo(Messages.in(language).text("help.examples"))
        .isNotEmpty();
    assertThat(lines.get(described + 2)).startsWith("  ").contains("quotadoctor");
  }

  /** How many rows of 80 cells a line takes. */
  private static int rows(String line) {
    return Math.max(1, (DisplayWidth.of(line) + 79) / 80);
  }
}

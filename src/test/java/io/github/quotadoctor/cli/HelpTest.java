package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Golden;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Waiting;
import io.github.quotadoctor.report.Languages;
import io.github.quotadoctor.spend.Grouping;
import io.github.quotadoctor.statuspage.StatusVerdict;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program says of itself. */
class HelpTest {
  private static final Pattern EXIT_CODE = Pattern.compile("(?m)^ *(\\d+)  ");
  private static final Pattern OPTION =
      Pattern.compile("^ {2,7}(?:-\\w, )?--(?:\\[no-])?([a-z-]+)");

  /** The commands by name; only their options are asked. */
  private static List<Command> commands() {
    return Stream.of(
            "check", "wait", "compare", "explain", "status", "spend", "simulate", "schema", "help")
        .map(HelpTest::command)
        .toList();
  }

  private static Command command(String name) {
    Session none = Sessions.unused();
    return switch (name) {
      case "check" -> new CheckCommand(none);
      case "compare" -> new CompareCommand(none);
      case "explain" -> new ExplainCommand(none);
      case "status" -> new StatusCommand(none);
      case "spend" -> new SpendCommand(none);
      case "wait" -> new WaitCommand(none);
      case "simulate" -> new SimulateCommand(none);
      case "schema" -> new SchemaCommand(none);
      default -> new HelpCommand(none, it -> it);
    };
  }

  @ParameterizedTest
  @ValueSource(strings = {"-V", "--version"})
  void theVersionIsOneLine(String option) {
    Run.Result run = new Run().run(option);

    assertThat(run.out()).matches("quotadoctor \\d+\\.\\d+\\.\\d+\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void versionAndHelpBeforeACommandDoNotRunIt() {
    assertThat(new Run().run("--version", "check").out()).isEqualTo(new Run().run("-V").out());
    assertThat(new Run().run("-h", "check").out()).isEqualTo(new Run().run("help").out());
    assertThat(new Run().run("-h", "check").exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-h", "--help", "help"})
  void theHelpNamesEveryCommandAndTopic(String asked) {
    Run.Result run = new Run().run(asked);

    for (String language : Languages.all()) {
      Golden.assertSame(
          Golden.in(language, "help/quotadoctor.txt"),
          new Run().run(asked, "--lang=" + language).out());
    }
    assertThat(run.out()).startsWith("Usage: quotadoctor");
    assertThat(commands()).allMatch(command -> run.out().contains("\n  " + command.name() + " "));
    assertThat(HelpCommand.TOPICS).allMatch(run.out()::contains);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void withoutACommandTheHelpGoesToStderrAndTheCallFails() {
    Run.Result run = new Run().run();

    assertThat(run.err()).isEqualTo(new Run().run("help").out());
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "wait",
        "compare",
        "explain",
        "status",
        "spend",
        "simulate",
        "schema",
        "help"
      })
  void theHelpOfACommandIsTheSameInEveryWayToAskForIt(String name) {
    Run.Result run = new Run().run("help", name);

    assertHasItsScreens(name);
    assertThat(run.out()).startsWith("Usage: quotadoctor " + name);
    assertThat(run.exitCode()).isZero();
    assertThat(new Run().run(name, "--help")).isEqualTo(run);
    assertThat(new Run().run(name, "-h")).isEqualTo(run);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check",
        "wait",
        "compare",
        "explain",
        "status",
        "spend",
        "simulate",
        "schema",
        "help"
      })
  void theHelpOfACommandShowsItsOptionsAndNoOthers(String name) {
    Set<String> shown =
        new Run()
            .run("help", name)
            .out()
            .lines()
            .map(OPTION::matcher)
            .filter(matcher -> matcher.find())
            .map(matcher -> matcher.group(1))
            .collect(Collectors.toSet());
    Set<String> own = command(name).options().stream().map(Option::id).collect(Collectors.toSet());
    own.add("help");

    assertThat(shown).isEqualTo(own);
  }

  private static void assertHasItsScreens(String asked) {
    for (String language : Languages.all()) {
      Golden.assertSame(
          Golden.in(language, "help/" + asked + ".txt"),
          new Run().run("help", asked, "--lang=" + language).out());
    }
  }

  @Test
  void everyOptionBelongsToACommand() {
    assertThat(commands().stream().flatMap(command -> command.options().stream()))
        .contains(Option.values());
  }

  @Test
  void theVariablesOfRepeatedOptionsAreToldToHoldALineForEach() {
    assertThat(new Run().run("help", "environment").out().replaceAll("\\s+", " "))
        .contains("QUOTADOCTOR_REPORT and QUOTADOCTOR_KEY_SOURCE hold one value a line");
  }

  static List<String> topics() {
    return HelpCommand.TOPICS;
  }

  @ParameterizedTest
  @MethodSource("topics")
  void everyTopicIsAPageOfItsOwn(String topic) {
    Run.Result run = new Run().run("help", topic);

    assertHasItsScreens(topic);
    assertThat(run.out()).endsWith("\n").doesNotContain("\n\n\n");
    assertThat(run.err()).isEmpty();
    assertThat(run.out().lines()).hasSizeGreaterThan(8).allMatch(line -> line.length() <= 80);
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void theTopicOfExitCodesNamesEveryOneThatCanComeOut() {
    Set<Integer> told =
        EXIT_CODE
            .matcher(new Run().run("help", "exit-codes").out())
            .results()
            .map(it -> Integer.parseInt(it.group(1)))
            .collect(Collectors.toSet());
    Set<Integer> possible =
        Arrays.stream(CauseClass.values()).map(CauseClass::exitCode).collect(Collectors.toSet());
    possible.addAll(
        List.of(ExitCode.OK, ExitCode.BUG, ExitCode.USAGE, Waiting.GAVE_UP_EXIT_CODE, 130));

    assertThat(told).isEqualTo(possible);
  }

  @Test
  void theHelpOfStatusNamesEveryVerdictToFailOn() {
    String help = new Run().run("help", "status").out().replaceAll("\\s+", " ");

    assertThat(StatusVerdict.values())
        .filteredOn(verdict -> verdict != StatusVerdict.NONE_REPORTED)
        .allMatch(verdict -> help.contains(verdict.code()));
    assertThat(help).doesNotContain(StatusVerdict.NONE_REPORTED.code());
  }

  @Test
  void theHelpOfSpendNamesEveryGrouping() {
    String help = new Run().run("help", "spend").out().replaceAll("\\s+", " ");

    assertThat(help).contains("project (default), key or line-item");
    assertThat(Grouping.values()).allMatch(grouping -> help.contains(grouping.word()));
  }

  @Test
  void theTopicOfJsonNamesEverySchema() {
    assertThat(new Run().run("help", "json").out())
        .contains("quotadoctor.report/1")
        .contains("quotadoctor.comparison/1")
        .contains("quotadoctor.explanation/1")
        .contains("quotadoctor.status/1")
        .contains("quotadoctor.spend/1")
        .contains("quotadoctor.error/1");
  }

  @Test
  void theTopicOfJsonNamesEveryClass() {
    String topic = new Run().run("help", "json").out();

    assertThat(CauseClass.values()).allMatch(it -> topic.contains(" " + it.code()));
  }

  @Test
  void theTopicOfKeysNamesEveryPlaceAKeyIsReadFrom() {
    assertThat(new Run().run("help", "keys").out())
        .contains(
            "OPENAI_API_KEY",
            "--key-env",
            "--key-file",
            "--key-stdin",
            "--key-command",
            "--key-source",
            "--env-file");
  }
}

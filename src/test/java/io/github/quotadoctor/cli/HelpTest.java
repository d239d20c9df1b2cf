package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Golden;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Waiting;
import io.github.quotadoctor.report.Languages;
import io.github.quotadoctor.report.Messages;
import io.github.quotadoctor.spend.Grouping;
import io.github.quotadoctor.statuspage.StatusVerdict;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    return new Commands(Sessions.unused()).all();
  }

  private static Command command(String name) {
    return commands().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
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
    assertThat(new Run().run("-h", "check").out()).isEqualTo(new Run().run("--help").out());
    assertThat(new Run().run("-h", "check").exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"-h", "--help", "help"})
  void theHelpNamesEveryCommandAndTopic(String asked) {
    Run.Result run = new Run().run(asked);

    for (String language : Languages.all()) {
      Golden.assertSame(
          Golden.in(language, "help/" + (asked.equals("help") ? "" : "brief/") + "quotadoctor.txt"),
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

    assertThat(run.err()).isEqualTo(new Run().run("--help").out());
    assertThat(run.out()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(2);
  }

  static List<String> names() {
    return commands().stream().map(Command::name).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theHelpOfACommandTellsAll(String name) {
    Run.Result run = new Run().run("help", name);

    assertHasItsScreens(name);
    assertThat(run.out()).startsWith("Usage: quotadoctor " + name);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  @ParameterizedTest
  @MethodSource("names")
  void theHelpOfACommandShowsItsOptionsAndNoOthers(String name) {
    Set<String> own = command(name).options().stream().map(Option::id).collect(Collectors.toSet());
    own.add("help");

    assertThat(optionsIn(new Run().run("help", name).out()))
        .containsExactlyInAnyOrderElementsOf(own);
  }

  /** By their long names, without dashes. */
  static List<String> optionsIn(String help) {
    return help.lines()
        .map(OPTION::matcher)
        .filter(matcher -> matcher.find())
        .map(matcher -> matcher.group(1))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyExampleIsInBothHelpsOfItsCommand(String name) {
    String key = "command." + name + ".example";
    List<String> examples = Messages.english().list(key, Facts.none());
    String all = new Run().run("help", name).out();
    String brief = new Run().run(name, "--help").out();

    assertThat(examples).isNotEmpty();
    assertThat(examples).allMatch(example -> all.contains("\n  " + example + "\n"));
    assertThat(examples).allMatch(example -> brief.contains("\n  " + example + "\n"));
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
        List.of(ExitCode.OK, ExitCode.BUG, ExitCode.USAGE, Waiting.GAVE_UP_EXIT_CODE, 130, 143));

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

package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Golden;
import io.github.quotadoctor.completion.Shell;
import io.github.quotadoctor.completion.Value;
import io.github.quotadoctor.config.Option;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The scripts for shells, and the words that they hold. */
class CompletionCommandTest {
  private static final Pattern ALLOWED =
      Pattern.compile("(?:takes one of: |there are |is one of: )(.*)\n");

  private static List<Command> commands() {
    return new Commands(Sessions.unused()).all();
  }

  @ParameterizedTest
  @EnumSource
  void theScriptIsPrintedAsItIs(Shell shell) {
    Run.Result run = new Run().run("completion", shell.word());

    Golden.assertSame("completion/" + shell.fileName(), run.out());
    assertThat(run.out()).isASCII().isEqualTo(shell.script(CommandVocabulary.of(commands())));
    assertThat(new Run().run("completion", shell.word(), "--lang=ja")).isEqualTo(run);
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"completion", "completion --lang=en"})
  void noShellIsAMistakeThatNamesThem(String call) {
    assertThat(new Run().run(call.split(" ")))
        .isEqualTo(
            new Run.Result(
                2, "", "quotadoctor: which shell? There are bash, zsh\nTry: quotadoctor help\n"));
  }

  @Test
  void anotherShellIsAMistakeThatNamesThem() {
    assertThat(new Run().run("completion", "fish"))
        .isEqualTo(
            new Run.Result(
                2,
                "",
                """
                quotadoctor: there is no completion for that shell; there are bash, zsh
                Try: quotadoctor help
                """));
  }

  static Stream<Arguments> closedValues() {
    return commands().stream()
        .flatMap(
            command ->
                command.options().stream()
                    .filter(option -> !value(command, option).words().isEmpty())
                    .map(option -> Arguments.of(command.name(), option)));
  }

  private static Value value(Command command, Option option) {
    return OptionWords.of(
        option, OptionWords.of(command.formats()), OptionWords.of(command.formatsInFiles()));
  }

  /** What the program itself says when it is given another word. */
  @ParameterizedTest
  @MethodSource("closedValues")
  void theWordsForAnOptionAreThoseThatTheProgramTakes(String name, Option option) {
    Command command =
        commands().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    List<String> call =
        switch (name) {
          case "simulate" -> List.of(name, "healthy");
          case "compare" -> List.of(name, "--key-source=a=env:A", "--key-source=b=env:B");
          default -> List.of(name);
        };
    String wrong = option.longName() + "=no-such" + (option == Option.REPORT ? "=file" : "");

    Run.Result run =
        new Run().run(Stream.concat(call.stream(), Stream.of(wrong)).toArray(String[]::new));
    Matcher allowed = ALLOWED.matcher(run.err());

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(allowed.find()).as(run.err()).isTrue();
    assertThat(value(command, option).words())
        .containsExactlyInAnyOrder(allowed.group(1).split(", "));
  }

  @Test
  void everyOptionThatTakesAFileIsCompletedByFiles() {
    assertThat(Option.values())
        .allSatisfy(
            option -> {
              Value.Kind kind = OptionWords.of(option, List.of(), List.of()).kind();
              String label = option.valueLabel().orElse("");

              assertThat(kind == Value.Kind.NONE).isEqualTo(label.isEmpty());
              assertThat(kind == Value.Kind.FILE)
                  .isEqualTo(label.equals("FILE") || label.equals("PEM"));
            });
  }

  @Test
  void noScriptStartsTheProgram() {
    assertThat(Arrays.stream(Shell.values()).map(Shell::word))
        .allSatisfy(
            shell ->
                assertThat(new Run().run("completion", shell).out())
                    .doesNotContain("$(", "`", "java"));
  }
}

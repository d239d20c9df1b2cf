package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Kinsoku;
import io.github.quotadoctor.PseudoLanguage;
import io.github.quotadoctor.completion.Shell;
import io.github.quotadoctor.config.ColorChoice;
import io.github.quotadoctor.config.Option;
import io.github.quotadoctor.config.OutputFormat;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Outcome;
import io.github.quotadoctor.report.DisplayWidth;
import io.github.quotadoctor.report.JsonSchemas;
import io.github.quotadoctor.report.Languages;
import io.github.quotadoctor.simulate.Scenario;
import io.github.quotadoctor.simulate.Scenarios;
import io.github.quotadoctor.statuspage.StatusVerdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every screen, whatever the language. */
class EveryLanguageTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z_]+}");

  private static final int WIDEST = 1000;

  /** Addresses, and words with a sign or a number inside, as names, codes and commands have. */
  private static final Pattern IN_ONE_PIECE =
      Pattern.compile("https?://\\S+|\\S*[\\w-][_=/.:@*\\d-][\\w*-]\\S*|%0A");

  /** What a person reads in a test report. */
  private static final Pattern XML = Pattern.compile("(?s).*?(?:message=\"([^\"]*)\"|>([^<]*)<|$)");

  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2,}");

  private static final List<String> NAMES_AND_SIGNS =
      List.of(
          "quotadoctor",
          "OPTIONS COMMAND TOPIC SCENARIO CODE TEXT NAME SHELL",
          "verbose version help no",
          "GET POST UTC ConnectException",
          "OpenAI Anthropic",
          "ok FAIL warn skip",
          "error warning notice",
          "export");

  static Stream<Arguments> languagesAndWidths() {
    return Stream.concat(Languages.all().stream(), Stream.of(PseudoLanguage.WIDE))
        .flatMap(language -> Stream.of(60, 80, 100).map(it -> Arguments.of(language, it)));
  }

  @ParameterizedTest
  @MethodSource("languagesAndWidths")
  void noLineIsWiderThanTheTerminalAndNoneBeginsOrEndsWhereItMayNot(String language, int columns)
      throws IOException {
    Map<String, String> screens = EveryScreen.onTerminals(language, columns);
    Set<String> raw = rawErrors();
    List<String> wrong = new ArrayList<>();
    screens.forEach(
        (name, screen) ->
            screen
                .lines()
                .filter(line -> !raw.contains(line.strip()))
                .filter(line -> isTooWide(line, columns) || startsOrEndsWrongly(line))
                .forEach(line -> wrong.add(name + ": " + line)));

    assertThat(wrong).isEmpty();
    assertThat(screens).hasSizeGreaterThan(200);
    assertThat(screens.values())
        .noneMatch(screen -> PLACEHOLDER.matcher(screen).find())
        .noneMatch(screen -> screen.contains("\n\n\n"));
  }

  /** The errors that pages show as OpenAI sends them. */
  private static Set<String> rawErrors() throws IOException {
    Set<String> lines = new HashSet<>();
    try (Stream<Path> files =
        Files.list(Path.of("src/main/resources/io/github/quotadoctor/report/raw"))) {
      for (Path file : files.toList()) {
        Files.readAllLines(file).forEach(line -> lines.add(line.strip()));
      }
    }
    return lines;
  }

  /** Addresses and commands are of use in one piece only. */
  private static boolean isTooWide(String line, int columns) {
    String text = line.strip();
    boolean onePiece =
        text.contains("https://")
            || text.contains("http://")
            || line.contains("  quotadoctor ")
            || text.startsWith("export ");
    return !onePiece && DisplayWidth.of(line) > columns;
  }

  private static boolean startsOrEndsWrongly(String line) {
    String text = line.strip();
    return !text.isEmpty()
        && (Kinsoku.NEVER_FIRST.indexOf(text.charAt(0)) >= 0
            || Kinsoku.NEVER_LAST.indexOf(text.charAt(text.length() - 1)) >= 0);
  }

  @Test
  void noWordIsHardCoded() throws IOException {
    Map<String, String> screens =
        new TreeMap<>(EveryScreen.onTerminals(PseudoLanguage.OTHER_LETTERS, WIDEST));
    screens.putAll(EveryScreen.elsewhere(PseudoLanguage.OTHER_LETTERS));
    ForeignWords foreign = new ForeignWords();
    Set<String> known = neverTranslated();
    Set<String> english = new TreeSet<>();
    screens.forEach(
        (name, screen) -> {
          String text =
              name.startsWith("junit") ? XML.matcher(screen).replaceAll(" $1$2 ") : screen;
          WORD.matcher(IN_ONE_PIECE.matcher(foreign.removedFrom(text)).replaceAll(" "))
              .results()
              .map(MatchResult::group)
              .filter(word -> !known.contains(word))
              .forEach(word -> english.add(word + " in " + name));
        });

    assertThat(screens).hasSizeGreaterThan(600);
    assertThat(english).isEmpty();
  }

  /** Commands, options, formats, codes, and the few names and signs that stand in the code. */
  private static Set<String> neverTranslated() {
    Stream<Stream<String>> codes =
        Stream.of(
            new Commands(Sessions.unused()).all().stream().map(Command::name),
            HelpCommand.TOPICS.stream(),
            JsonSchemas.NAMES.stream(),
            Shell.words().stream(),
            Languages.all().stream(),
            codes(Option.values(), Option::id),
            codes(Option.values(), option -> option.valueLabel().orElse("")),
            codes(OutputFormat.values(), EveryLanguageTest::word),
            codes(ColorChoice.values(), EveryLanguageTest::word),
            codes(Cause.values(), Cause::code),
            codes(CauseClass.values(), CauseClass::code),
            codes(Outcome.values(), Outcome::code),
            codes(StatusVerdict.values(), StatusVerdict::code),
            Scenarios.all().stream().map(Scenario::name),
            NAMES_AND_SIGNS.stream());
    return codes
        .flatMap(Function.identity())
        .flatMap(code -> WORD.matcher(code).results().map(MatchResult::group))
        .collect(Collectors.toSet());
  }

  private static <T> Stream<String> codes(T[] values, Function<T, String> code) {
    return Arrays.stream(values).map(code);
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}

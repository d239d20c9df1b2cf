package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Kinsoku;
import io.github.quotadoctor.PseudoLanguage;
import io.github.quotadoctor.report.DisplayWidth;
import io.github.quotadoctor.report.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every screen, whatever the language. */
class EveryLanguageTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z_]+}");

  static Stream<Arguments> languagesAndWidths() {
    return Stream.concat(Messages.languages().stream(), Stream.of(PseudoLanguage.WIDE))
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
}

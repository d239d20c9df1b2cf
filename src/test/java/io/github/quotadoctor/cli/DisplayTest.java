package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Colour, width and signs are decided by what was asked for, then by what is there. */
class DisplayTest {
  private static final Terminal TERMINAL = new Terminal(true, true, false);
  private static final String ESCAPE = "\u001b[";

  private static String simulate(Run run, String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = "simulate";
    arguments[1] = "key_missing";
    arguments[2] = "--skip=status";
    System.arraycopy(options, 0, arguments, 3, options.length);
    return run.run(arguments).out();
  }

  private static boolean isColored(Run run, String... options) {
    return simulate(run, options).contains(ESCAPE);
  }

  @Test
  void aTerminalIsColouredAndAPipeIsNot() {
    assertThat(isColored(new Run().terminal(TERMINAL))).isTrue();
    assertThat(isColored(new Run())).isFalse();
  }

  @Test
  void onlyStdoutDecides() {
    assertThat(isColored(new Run().terminal(new Terminal(true, false, false)))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "NO_COLOR, 1, false",
    "NO_COLOR, '', true",
    "TERM, dumb, false",
    "TERM, xterm-256color, true",
    "FORCE_COLOR, 0, true",
  })
  void aVariableCanTakeTheColourOfATerminal(String name, String value, boolean colored) {
    assertThat(isColored(new Run().terminal(TERMINAL).variable(name, value))).isEqualTo(colored);
  }

  @ParameterizedTest
  @CsvSource({
    "FORCE_COLOR, 1, true",
    "FORCE_COLOR, 0, false",
    "FORCE_COLOR, '', false",
    "CLICOLOR_FORCE, 1, true",
    "CLICOLOR_FORCE, 0, false",
  })
  void aVariableCanColourAPipe(String name, String value, boolean colored) {
    assertThat(isColored(new Run().variable(name, value))).isEqualTo(colored);
  }

  @Test
  void noColorBeatsForceColorAndForceColorBeatsADumbTerminal() {
    assertThat(isColored(new Run().variable("NO_COLOR", "1").variable("FORCE_COLOR", "1")))
        .isFalse();
    assertThat(isColored(new Run().variable("TERM", "dumb").variable("FORCE_COLOR", "1"))).isTrue();
  }

  @Test
  void theOptionBeatsEveryVariable() {
    assertThat(isColored(new Run().variable("NO_COLOR", "1"), "--color=always")).isTrue();
    assertThat(
            isColored(new Run().terminal(TERMINAL).variable("FORCE_COLOR", "1"), "--color=never"))
        .isFalse();
    assertThat(isColored(new Run().variable("QUOTADOCTOR_COLOR", "always"))).isTrue();
    assertThat(isColored(new Run().variable("QUOTADOCTOR_COLOR", "always"), "--color=never"))
        .isFalse();
  }

  @Test
  void theSameTextIsPrintedWithColourAndWithout() {
    String plain = simulate(new Run());
    String colored = simulate(new Run(), "--color=always");

    assertThat(colored.replaceAll("\u001b\\[\\d*m", "").replaceAll(":\\d+/v1", ""))
        .isEqualTo(plain.replaceAll(":\\d+/v1", ""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "short"})
  void documentsForProgramsAreNeverColoured(String format) {
    assertThat(isColored(new Run(), "--color=always", "-o", format)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"20, 60", "60, 60", "72, 72", "100, 100", "400, 100", "wide, 80", "'', 80"})
  void theWidthOfTheTerminalIsKeptWithinReason(String columns, int width) {
    Run run = new Run().variable("COLUMNS", columns);

    String screen = run.run("simulate", "insufficient_quota").out();

    int widest =
        screen
            .lines()
            .filter(line -> !line.contains("http") && !line.startsWith("request id"))
            .map(String::length)
            .max(Comparator.naturalOrder())
            .orElseThrow();
    assertThat(widest).isBetween(width - 12, width);
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, false", "US-ASCII, true", "ISO-8859-1, true", "windows-1252, true"})
  void theCharacterSetDecidesTheSigns(String charset, boolean ascii) {
    String screen = simulate(new Run().charset(Charset.forName(charset)));

    assertThat(screen.contains("[FAIL]")).isEqualTo(ascii);
    assertThat(screen.contains("\u2717")).isEqualTo(!ascii);
  }

  @Test
  void theSignsCanBeAskedFor() {
    assertThat(simulate(new Run(), "--ascii")).contains("[FAIL]").isASCII();
    assertThat(simulate(new Run().variable("QUOTADOCTOR_ASCII", "1"))).contains("[FAIL]");
    assertThat(simulate(new Run().variable("QUOTADOCTOR_ASCII", "1"), "--no-ascii"))
        .contains("\u2717");
  }

  @Test
  void jsonIsUtf8WhateverTheTerminalCanShow() {
    Run.Result run =
        new Run()
            .charset(StandardCharsets.US_ASCII)
            .run("simulate", "key_missing", "-o", "json", "--skip=status");

    assertThat(Schemas.report().problems(run.out())).isEmpty();
  }
}

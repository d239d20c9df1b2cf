package io.github.quotadoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.quotadoctor.Golden;
import io.github.quotadoctor.cli.Schemas;
import io.github.quotadoctor.spend.Grouping;
import io.github.quotadoctor.spend.SpendFault;
import io.github.quotadoctor.spend.SpendSurvey;
import io.github.quotadoctor.spend.Spender;
import io.github.quotadoctor.spend.Spent;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who spent it, whole and in every format. */
class SpendScreensTest {
  private static final String VERSION = "0.1.0";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z_]+}");

  private final Messages messages = Messages.english();

  static Set<String> surveys() {
    return Expenses.all().keySet();
  }

  private static SpendSurvey.Told named(String name) {
    return Optional.ofNullable(Expenses.all().get(name)).orElseThrow();
  }

  private String text(SpendSurvey survey, int width, boolean ascii, boolean verbose) {
    return new SpendText(VERSION, messages, new Theme(false, ascii, width), verbose).report(survey);
  }

  @ParameterizedTest
  @MethodSource("surveys")
  void everySurveyHasItsScreens(String name) {
    SpendSurvey survey = named(name);
    String screen = text(survey, 80, false, false);
    String ascii = text(survey, 80, true, true);

    for (String language : Languages.all()) {
      SpendText text =
          new SpendText(VERSION, Messages.in(language), new Theme(false, false, 80), false);
      Golden.assertSame(Golden.in(language, "spend/text/" + name + ".txt"), text.report(survey));
    }
    Golden.assertSame("spend/narrow/" + name + ".txt", text(survey, 60, false, false));
    Golden.assertSame("spend/wide/" + name + ".txt", text(survey, 100, false, false));
    Golden.assertSame("spend/ascii/" + name + ".txt", ascii);
    assertThat(PLACEHOLDER.matcher(screen + ascii).find()).as("an unfilled placeholder").isFalse();
    assertThat(ascii.contains("#")).isEqualTo(screen.contains(SpendText.BAR));
    assertThat(ascii).doesNotContain(SpendText.BAR);
  }

  @ParameterizedTest
  @MethodSource("surveys")
  void everySurveyHasItsDocumentItsTableAndItsMarkdown(String name) {
    String document = new JsonSpend(VERSION).report(named(name));

    Golden.assertSame("spend/json/" + name + ".json", document);
    assertThat(Schemas.spend().problems(document)).isEmpty();
    Golden.assertSame("spend/csv/" + name + ".csv", new SpendCsv(messages).report(named(name)));
    Golden.assertSame(
        "spend/markdown/" + name + ".md", new SpendMarkdown(VERSION, messages).report(named(name)));
  }

  @Test
  void oneLineTellsOfTheLargestSpender() {
    Theme theme = new Theme(false, false, 80);
    StringBuilder lines = new StringBuilder();
    Expenses.all().values().forEach(it -> lines.append(new SpendQuiet(messages, theme).report(it)));

    Golden.assertSame("spend/quiet.txt", lines.toString());
    assertThat(lines.toString().lines()).hasSameSizeAs(Expenses.all().values());
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 72, 80, 100})
  void noLineIsWiderThanTheTerminal(int columns) {
    SpendSurvey longest =
        Expenses.told(
            Grouping.KEY,
            3,
            List.of(
                Expenses.spender("key_1", Expenses.WIDE.repeat(30), "12345", "123456", "1234567"),
                Expenses.spender("key_2", "x".repeat(400), "12345", "123456", "234567"),
                Expenses.spender("key_3", "", "12345", "123456", "4567")),
            Expenses.set("1", "1500000", true),
            false,
            false);
    Stream.concat(Expenses.all().values().stream(), Stream.of(longest))
        .forEach(
            survey ->
                assertThat(text(survey, columns, false, true).lines())
                    .filteredOn(line -> !line.contains("https://"))
                    .allSatisfy(
                        line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns)));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100})
  void theMonthEndsInTheSameColumnOnEveryLine(int columns) {
    List<Integer> ends =
        text(named("odd"), columns, false, false)
            .lines()
            .dropWhile(line -> !line.endsWith("month"))
            .takeWhile(line -> !line.isEmpty())
            .map(line -> line.replaceFirst(" +<?-?\\d+ %.*", ""))
            .map(DisplayWidth::of)
            .distinct()
            .toList();

    assertThat(ends).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "0, $0.00",
    "0.004, <$0.01",
    "0.0099, <$0.01",
    "0.01, $0.01",
    "0.015, $0.01",
    "1.005, $1.00",
    "-0.004, >-$0.01",
    "-1.005, -$1.00",
    "1E+3, $1000.00"
  })
  void cellsAreRoundedDownAsLowerBoundsAre(BigDecimal usd, String cell) {
    assertThat(Dollars.rounded(usd)).isEqualTo(cell);
  }

  @Test
  void totalsAreSummedUpBeforeTheyAreRounded() {
    List<Spender> spenders =
        Stream.generate(() -> Expenses.spender("a", "a", "0.004", "0.005", "0.005"))
            .limit(100)
            .toList();
    SpendSurvey.Told told =
        Expenses.told(Grouping.PROJECT, 1, spenders, Expenses.set("1", "0.5", true), true, true);

    assertThat(text(told, 80, true, false)).contains("  total        $0.40    $0.50    $0.50\n");
  }

  @Test
  void amountsForProgramsAreExactAndPlain() throws IOException {
    SpendSurvey.Told told =
        Expenses.told(
            Grouping.PROJECT,
            10,
            List.of(Expenses.spender("a", "b", "0.00000002", "1E+3", "0.10")),
            Expenses.set("1E+2", "0.1", true),
            true,
            true);

    String document = new JsonSpend(VERSION).report(told);

    assertThat(document)
        .contains("\"today_usd\": 0.00000002,", "\"last_7_days_usd\": 1000,")
        .contains("\"month_usd\": 0.1,", "\"limit_usd\": 100,");
    assertThat(new SpendCsv(messages).report(told))
        .contains("\"a\",\"b\",0.00000002,1000,0.1,100\n");
  }

  @ParameterizedTest
  @EnumSource(SpendFault.class)
  void aFaultIsADocumentWithoutRowsAndWordsOfItsOwn(SpendFault fault) throws IOException {
    SpendSurvey.Untold untold = Expenses.untold(fault);

    String document = new JsonSpend(VERSION).report(untold);
    JsonNode root = new ObjectMapper().readTree(document);

    assertThat(Schemas.spend().problems(document)).isEmpty();
    assertThat(root.path("error").asText()).isEqualTo(fault.code());
    assertThat(root.path("exit_code").asInt()).isEqualTo(fault.exitCode());
    assertThat(root.path("rows")).isEmpty();
    assertThat(new SpendWords(messages).fault(untold)).doesNotContain("{").hasSizeGreaterThan(20);
    assertThat(text(untold, 80, false, true)).isEmpty();
    assertThat(new SpendCsv(messages).report(untold)).isEmpty();
    assertThat(new SpendMarkdown(VERSION, messages).report(untold)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          =1+1           | "'=1+1"
          +1             | "'+1"
          -1             | "'-1"
          @SUM(A1)       | "'@SUM(A1)"
          '  =1'         | "'=1"
          a "b", c       | "a ""b"", c"
          plain          | "plain"
          """)
  void aCellThatASpreadsheetWouldReckonWithIsText(String name, String cell) {
    assertThat(SpendCsv.cell(name)).isEqualTo(cell);
    assertThat(SpendCsv.cell("\t" + name)).isEqualTo(cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "::error file=x::pwned",
        "##[error]pwned",
        "\n::error::pwned",
        "\u001b[2J\u001b[31m::set-output name=x::y",
        "\u202e\u2066::warning::\u2028::error::x",
        "\r\n##[group]x\n::add-mask::a"
      })
  void namesCannotCommandAnything(String nasty) {
    Spender spender =
        new Spender(
            Optional.of(nasty),
            Optional.of(nasty),
            new Spent(BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE));
    SpendSurvey survey =
        Expenses.told(
            Grouping.KEY,
            10,
            List.of(spender, Expenses.spender("b", nasty, "1", "1", "1")),
            Expenses.set("1", "2", true),
            true,
            true);

    assertThat(
            Stream.of(
                text(survey, 60, false, true),
                text(survey, 100, true, true),
                new SpendQuiet(messages, new Theme(false, false, 80)).report(survey),
                new JsonSpend(VERSION).report(survey),
                new SpendCsv(messages).report(survey),
                new SpendMarkdown(VERSION, messages).report(survey)))
        .allSatisfy(
            printed -> {
              assertThat(printed).doesNotContain("\u001b", "\r", "\u202e", "\u2066", "\u2028");
              assertThat(printed.lines().map(line -> line.replaceFirst("^[-\\s|]+", "")))
                  .noneMatch(line -> line.startsWith("::") || line.startsWith("##["));
            });
  }
}

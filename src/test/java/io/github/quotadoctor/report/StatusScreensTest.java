package io.github.quotadoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Golden;
import io.github.quotadoctor.cli.Schemas;
import io.github.quotadoctor.statuspage.Coverage;
import io.github.quotadoctor.statuspage.Incident;
import io.github.quotadoctor.statuspage.Provider;
import io.github.quotadoctor.statuspage.ProviderId;
import io.github.quotadoctor.statuspage.StatusReading;
import io.github.quotadoctor.statuspage.StatusSurvey;
import io.github.quotadoctor.statuspage.StatusTrouble;
import io.github.quotadoctor.statuspage.StatusVerdict;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the status pages say, whole and in every format. */
class StatusScreensTest {
  private static final String VERSION = "0.1.0";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z_]+}");
  private static final Pattern CLAIM =
      Pattern.compile("(?i)\\b(is up|are up|healthy|ok|operational|works)\\b");
  private static final String WIDE = "\u969c\u5bb3\u304c\u767a\u751f\u3057\u3066\u3044\u307e\u3059";

  private final Messages messages = Messages.english();

  static Set<String> surveys() {
    return Surveys.all().keySet();
  }

  private static StatusSurvey named(String name) {
    return Optional.ofNullable(Surveys.all().get(name)).orElseThrow();
  }

  private String text(StatusSurvey survey, Theme theme, boolean verbose) {
    return new StatusText(VERSION, messages, theme, verbose, Readings.NOW).report(survey);
  }

  private String text(StatusSurvey survey, int width) {
    return text(survey, new Theme(false, false, width), false);
  }

  @ParameterizedTest
  @MethodSource("surveys")
  void everySurveyHasItsScreen(String name) {
    String screen = text(named(name), 80);

    for (String language : Languages.all()) {
      StatusText text =
          new StatusText(
              VERSION, Messages.in(language), new Theme(false, false, 80), false, Readings.NOW);
      Golden.assertSame(
          Golden.in(language, "status/text/" + name + ".txt"), text.report(named(name)));
    }
    assertThat(PLACEHOLDER.matcher(screen).find()).as("an unfilled placeholder").isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"degraded", "all_in_trouble", "nine", "outage"})
  void someHaveTheirScreenInOtherWidthsInAsciiAndInFull(String name) {
    StatusSurvey survey = named(name);
    String ascii = text(survey, new Theme(false, true, 80), false);

    Golden.assertSame("status/narrow/" + name + ".txt", text(survey, 60));
    Golden.assertSame("status/wide/" + name + ".txt", text(survey, 100));
    Golden.assertSame("status/ascii/" + name + ".txt", ascii);
    Golden.assertSame(
        "status/verbose/" + name + ".txt", text(survey, new Theme(false, false, 80), true));
    assertThat(ascii).isASCII();
  }

  @ParameterizedTest
  @MethodSource("surveys")
  void everySurveyHasItsShortFormAndItsDocument(String name) {
    String document = new JsonStatus(VERSION).report(named(name));

    Golden.assertSame("status/short/" + name + ".txt", new StatusShort().report(named(name)));
    Golden.assertSame("status/json/" + name + ".json", document);
    assertThat(Schemas.status().problems(document)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"calm", "outage", "degraded", "maintenance", "unknown_challenged", "nine"})
  void someHaveTheirMarkdown(String name) {
    Golden.assertSame(
        "status/markdown/" + name + ".md",
        new StatusMarkdown(VERSION, messages, Readings.NOW).report(named(name)));
  }

  @Test
  void oneLineTellsOfOpenAiAlone() {
    Theme theme = new Theme(false, false, 80);
    StringBuilder lines = new StringBuilder();
    Surveys.all().values().forEach(it -> lines.append(new StatusQuiet(messages, theme).report(it)));

    Golden.assertSame("status/quiet.txt", lines.toString());
    assertThat(lines.toString().lines()).hasSameSizeAs(Surveys.all().values());
  }

  @ParameterizedTest
  @MethodSource("surveys")
  void noScreenClaimsThatAnApiWorks(String name) {
    Theme ascii = new Theme(false, true, 80);

    assertThat(CLAIM.matcher(text(named(name), ascii, true)).results().map(it -> it.group()))
        .isEmpty();
  }

  /** The names stand in one sentence, in which nobody else may. */
  @ParameterizedTest
  @MethodSource("surveys")
  void onlyWhoeverReportsNothingIsNamedAsAWayOut(String name) {
    StatusSurvey survey = named(name);
    String sentence = new SurveyWords(messages).without(survey);

    assertThat(survey.alternatives())
        .allSatisfy(
            reading ->
                assertThat(sentence.contains(" " + reading.provider().name()))
                    .as(reading.provider().name())
                    .isEqualTo(survey.withoutIncident().contains(reading)));
    assertThat(text(survey, 100).replaceAll("\\s+", " ")).contains(sentence);
  }

  @ParameterizedTest
  @MethodSource("surveys")
  void whatAPageDoesNotTellIsSaidWheneverItIsShown(String name) {
    String screen = text(named(name), 80);

    assertThat(screen).contains("Gemini: Google Cloud only", "Mistral: the whole page", "DeepSeek");
  }

  @Test
  void colourIsOnTheMarkAndTheVerdictAlone() {
    String plain = text(named("degraded"), 80);
    String coloured = text(named("degraded"), new Theme(true, false, 80), false);
    List<String> painted =
        Pattern.compile("\u001b\\[3\\dm(.*?)\u001b\\[0m")
            .matcher(coloured)
            .results()
            .map(it -> it.group(1))
            .toList();

    assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(plain);
    assertThat(painted)
        .containsExactly(
            "!",
            "degraded",
            "\u2713",
            "none reported",
            "\u2713",
            "none reported",
            "?",
            "unknown",
            "!",
            "degraded",
            "\u2713",
            "none reported");
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 72, 80, 100})
  void noLineIsWiderThanTheTerminal(int columns) {
    Stream.concat(Surveys.all().values().stream(), Stream.of(longest()))
        .forEach(
            survey -> {
              for (boolean ascii : List.of(true, false)) {
                String screen = text(survey, new Theme(false, ascii, columns), true);
                assertThat(screen.lines().filter(line -> !line.contains("https://")))
                    .allSatisfy(
                        line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns));
              }
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 72, 80, 100})
  void theLinesOfTheAlternativesAreAligned(int columns) {
    for (StatusSurvey survey : List.of(named("nine"), named("all_in_trouble"), longest())) {
      List<String> rows =
          text(survey, columns)
              .lines()
              .dropWhile(line -> !line.equals("Alternatives"))
              .skip(1)
              .takeWhile(line -> !line.isEmpty())
              .toList();

      assertThat(rows).hasSameSizeAs(survey.alternatives());
      for (int place = 0; place < rows.size(); place++) {
        String verdict = survey.alternatives().get(place).verdict().code().replace('_', ' ');
        String before = rows.get(place).substring(0, rows.get(place).lastIndexOf(verdict));
        String first = rows.get(0);
        String firstVerdict = survey.alternatives().get(0).verdict().code().replace('_', ' ');
        assertThat(DisplayWidth.of(before))
            .isEqualTo(DisplayWidth.of(first.substring(0, first.lastIndexOf(firstVerdict))));
      }
    }
  }

  private static StatusSurvey longest() {
    List<StatusReading> alternatives =
        ProviderId.alternatives(true).stream()
            .map(
                id ->
                    Readings.reading(
                        new Provider(
                            id,
                            WIDE.repeat(3),
                            URI.create("https://" + "status.".repeat(12) + "example/"),
                            Coverage.GOOGLE_CLOUD),
                        StatusVerdict.UNSCOPED_INCIDENT,
                        List.of(WIDE.repeat(20)),
                        List.of(
                            Readings.incident(
                                WIDE, WIDE, Duration.ofDays(9999), Optional.empty()))))
            .toList();
    Incident wide =
        Readings.incident(WIDE.repeat(60), WIDE.repeat(3), Duration.ofDays(99), Optional.empty());
    StatusReading openAi =
        Readings.noticing(
            Readings.elsewhere(
                Readings.reading(
                    Readings.provider(ProviderId.OPENAI),
                    StatusVerdict.OUTAGE,
                    Stream.generate(() -> WIDE).limit(60).toList(),
                    Stream.generate(() -> wide).limit(9).toList()),
                WIDE.repeat(9),
                "component ".repeat(90),
                "x".repeat(400)),
            wide);
    return new StatusSurvey(openAi, alternatives, Set.of());
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
  void whatAPageSaysCannotCommandAnything(String nasty) {
    StatusReading openAi =
        Readings.noticing(
            Readings.elsewhere(
                Readings.reading(
                    new Provider(
                        ProviderId.OPENAI,
                        nasty,
                        URI.create("https://status.openai.com/"),
                        Coverage.API),
                    StatusVerdict.OUTAGE,
                    List.of(nasty, nasty),
                    List.of(
                        Readings.incident(nasty, nasty, Duration.ofHours(1), Optional.empty()))),
                nasty,
                nasty),
            Readings.incident(nasty, nasty, Duration.ofHours(1), Optional.empty()));
    StatusSurvey survey = new StatusSurvey(openAi, List.of(openAi), Set.of());

    assertThat(
            Stream.of(
                text(survey, 60),
                text(survey, new Theme(false, true, 80), true),
                new StatusQuiet(messages, new Theme(false, false, 80)).report(survey),
                new StatusShort().report(survey),
                new JsonStatus(VERSION).report(survey),
                new StatusMarkdown(VERSION, messages, Readings.NOW).report(survey)))
        .allSatisfy(
            printed -> {
              assertThat(printed).doesNotContain("\u001b", "\r", "\u202e", "\u2066", "\u2028");
              assertThat(printed.lines().map(line -> line.replaceFirst("^[-\\s|]+", "")))
                  .noneMatch(line -> line.startsWith("::") || line.startsWith("##["));
            });
  }

  @Test
  void everyReasonHasWordsThatFitTheirColumn() {
    for (StatusTrouble trouble : StatusTrouble.values()) {
      assertThat(messages.text("status.reason." + trouble.code())).hasSizeBetween(6, 12);
      assertThat(messages.text("status.unread." + trouble.code())).isNotBlank();
    }
  }
}

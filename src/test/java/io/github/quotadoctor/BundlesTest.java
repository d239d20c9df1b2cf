package io.github.quotadoctor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.quotadoctor.report.DisplayWidth;
import io.github.quotadoctor.report.Languages;
import io.github.quotadoctor.report.Messages;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every language says what English says: a bundle is complete, or the build is red. */
class BundlesTest {
  private static final Path FOLDER = Path.of("src/main/resources/io/github/quotadoctor/report");
  private static final Pattern NAME = Pattern.compile("messages_([a-z]{2,8})\\.properties");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z_]+)}");
  private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");
  private static final Pattern SUMMARY = Pattern.compile("command\\.([a-z]+)\\.summary");
  private static final Pattern KEY = Pattern.compile("^([a-z][\\w.-]*)=");
  private static final int WIDEST_TITLE = 18;

  /** Addresses, options, variables, codes and ids, which mean the same in every language. */
  private static final Pattern NEVER_TRANSLATED =
      Pattern.compile(
          "https?://[\\w./-]*\\w|--[a-z-]+[a-z]|[A-Z]+_[A-Z_]*[A-Z]|quotadoctor (?:"
              + String.join("|", commands())
              + ")\\b|[a-z]+(?:_[a-z]+)+|quotadoctor\\.[a-z-]+/\\d");

  /** One cell wide in some terminals and two in others. Source: Unicode Standard Annex 11, A. */
  private static final Pattern AMBIGUOUS =
      Pattern.compile(
          "[\u00a1\u00a4\u00a7\u00a8\u00b0-\u00b4\u00b6-\u00ba\u00bc-\u00bf\u00d7\u00f7"
              + "\u2010\u2013-\u2016\u2018\u2019\u201c\u201d\u2020-\u2022\u2024-\u2027"
              + "\u2030-\u203e\u2100-\u22ff\u2312\u2460-\u25ff\u2600-\u27bf]");

  static List<String> languages() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> NAME.matcher(file.getFileName().toString()))
          .filter(name -> name.matches())
          .map(name -> name.group(1))
          .sorted()
          .toList();
    }
  }

  /** Each has a summary. */
  private static List<String> commands() {
    return words("en").stringPropertyNames().stream()
        .map(SUMMARY::matcher)
        .filter(Matcher::matches)
        .map(key -> key.group(1))
        .sorted()
        .toList();
  }

  private static Properties words(String language) {
    return PseudoLanguage.words(language);
  }

  private static Map<String, String> wrong(String language, Comparing rule) {
    Properties english = words("en");
    Properties words = words(language);
    Map<String, String> wrong = new TreeMap<>();
    for (String key : english.stringPropertyNames()) {
      String text = words.getProperty(key, "");
      if (!rule.isRight(english.getProperty(key), text)) {
        wrong.put(key, text);
      }
    }
    return wrong;
  }

  private interface Comparing {
    boolean isRight(String english, String text);
  }

  @Test
  void theProgramFindsTheLanguagesByTheirFiles() throws IOException {
    assertThat(Languages.all()).isEqualTo(languages()).contains("en");
    assertThat(languages()).allMatch(Languages::isThere);
    assertThat(Stream.of("xx", "", "EN", "en_US", "../en", "english"))
        .noneMatch(Languages::isThere);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasTheSameKeys(String language) {
    Set<String> english = new TreeSet<>(words("en").stringPropertyNames());
    Set<String> keys = new TreeSet<>(words(language).stringPropertyNames());
    Set<String> missing = new TreeSet<>(english);
    missing.removeAll(keys);
    keys.removeAll(english);

    assertThat(missing).as("not translated").isEmpty();
    assertThat(keys).as("not in English").isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noKeyStandsTwiceInAFile(String language) throws IOException {
    Set<String> met = new HashSet<>();
    List<String> twice = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve("messages_" + language + ".properties"))) {
      KEY.matcher(line)
          .results()
          .map(it -> it.group(1))
          .filter(key -> !met.add(key))
          .forEach(twice::add);
    }

    assertThat(twice).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyTextHoldsTheFactsOfTheEnglishOne(String language) {
    assertThat(wrong(language, (english, text) -> always(english).equals(always(text))))
        .as("other facts outside of square brackets")
        .isEmpty();
    assertThat(wrong(language, (english, text) -> optional(english).equals(optional(text))))
        .as("other facts in square brackets")
        .isEmpty();
  }

  private static Set<String> always(String text) {
    return placeholders(OPTIONAL.matcher(text).replaceAll(""));
  }

  /** The facts of each part in brackets, however often and in whatever order. */
  private static Set<Set<String>> optional(String text) {
    return OPTIONAL
        .matcher(text)
        .results()
        .map(part -> placeholders(part.group(1)))
        .collect(Collectors.toSet());
  }

  private static Set<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(it -> it.group(1)).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void whatIsTypedOrClickedIsTheSameInEveryLanguage(String language) {
    assertThat(wrong(language, (english, text) -> pieces(english).equals(pieces(text)))).isEmpty();
  }

  private static Set<String> pieces(String text) {
    return NEVER_TRANSLATED
        .matcher(PLACEHOLDER.matcher(text).replaceAll(" "))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("languages")
  void nothingIsLeftEmptyAndWhatIsIndentedStaysSo(String language) {
    assertThat(wrong(language, (english, text) -> english.isBlank() == text.isBlank())).isEmpty();
    assertThat(wrong(language, (english, text) -> english.startsWith(" ") == text.startsWith(" ")))
        .isEmpty();
    assertThat(wrong(language, (english, text) -> gaps(english) == gaps(text)))
        .as("other gaps of three spaces")
        .isEmpty();
  }

  /** A gap stands between the parts of a head line; topics have columns instead. */
  private static int gaps(String text) {
    return text.contains("\n") ? 0 : text.split("\\S {3}(?=\\S)", -1).length;
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noWordsHoldAGlyphThatTakesTwoCellsInSomeTerminals(String language) {
    assertThat(wrong(language, (english, text) -> !AMBIGUOUS.matcher(text).find())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noTitleOfACheckIsTooWideForItsColumn(String language) {
    Properties words = words(language);

    assertThat(words.stringPropertyNames())
        .filteredOn(key -> key.matches("check\\.[a-z]+\\.title"))
        .hasSize(8)
        .allSatisfy(
            key -> assertThat(DisplayWidth.of(words.getProperty(key))).isBetween(1, WIDEST_TITLE));
  }

  /** The code pages of Windows and the older character sets of Unix. */
  @ParameterizedTest
  @ValueSource(strings = {"windows-31j", "Shift_JIS", "EUC-JP"})
  void theJapaneseWordsCanBeShownByEveryJapaneseTerminal(String charset) {
    assumeTrue(Languages.isThere("ja") && Charset.isSupported(charset));
    Messages japanese = Messages.in("ja");

    assertThat(
            wrong("ja", (english, text) -> Charset.forName(charset).newEncoder().canEncode(text)))
        .isEmpty();
    assertThat(japanese.canBeWritten(Charset.forName(charset))).isTrue();
  }

  @Test
  void everyServiceThatHasNoNameIsDescribed() throws IOException {
    JsonNode origins =
        new ObjectMapper()
            .readTree(
                Files.readString(
                    Path.of("src/main/resources/io/github/quotadoctor/classify/origins.json")));
    Set<String> kinds = new TreeSet<>();
    origins.forEach(
        origin -> {
          if (origin.has("kind")) {
            kinds.add("provider." + origin.path("kind").asText());
          }
        });

    assertThat(words("en").stringPropertyNames())
        .filteredOn(key -> key.startsWith("provider."))
        .containsExactlyInAnyOrderElementsOf(kinds);
  }

  /** A name that is put together of two parts stands in the code in its parts. */
  @Test
  void everyPlaceholderIsTheNameOfAFact() throws IOException {
    String sources = sources();
    Set<String> names =
        words("en").values().stream()
            .flatMap(text -> placeholders((String) text).stream())
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(names)
        .allMatch(
            name ->
                sources.contains('"' + name + '"')
                    || sources.contains('"' + name.replaceFirst("_.*", "_") + '"')
                    || sources.contains('"' + name.replaceFirst(".*_", "_") + '"'));
  }

  private static String sources() throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }
}

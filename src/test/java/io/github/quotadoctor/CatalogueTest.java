package io.github.quotadoctor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.report.Languages;
import io.github.quotadoctor.simulate.Scenario;
import io.github.quotadoctor.simulate.Scenarios;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is in the catalogue without words, and without a scenario or a test that shows it. */
class CatalogueTest {
  private static final Path SOURCES = Path.of("src/main/java");

  private static final String KNOWN_ANSWERS =
      "classify.ClassifierTest#everyKnownAnswerHasItsMeaning";
  private static final String SAMPLES = "paste.SamplesTest#thereAreSamplesOfEveryCauseAndManyTraps";

  /** Causes that no scenario can produce, and the tests that show them instead. */
  private static final Map<Cause, String> SHOWN_ELSEWHERE =
      Map.ofEntries(
          Map.entry(Cause.DNS_FAILURE, "cli.CheckCommandTest#anUnknownHostIsADnsFailure"),
          Map.entry(Cause.CONTEXT_LENGTH_EXCEEDED, KNOWN_ANSWERS),
          Map.entry(Cause.INVALID_REQUEST, KNOWN_ANSWERS),
          Map.entry(Cause.CONTENT_POLICY, KNOWN_ANSWERS),
          Map.entry(
              Cause.SPEND_THRESHOLD_REACHED,
              "check.AccountChecksTest#spendingTooMuchFailsBeforeTheLimitDoes"),
          Map.entry(Cause.UNDECIDABLE_429, SAMPLES),
          Map.entry(Cause.AZURE_RATE_LIMIT, SAMPLES),
          Map.entry(Cause.AZURE_OTHER, SAMPLES),
          Map.entry(Cause.OTHER_PROVIDER_QUOTA, SAMPLES),
          Map.entry(Cause.OTHER_PROVIDER_RATE_LIMIT, SAMPLES),
          Map.entry(Cause.OTHER_PROVIDER_OTHER, SAMPLES),
          Map.entry(Cause.NOT_AN_OPENAI_ERROR, SAMPLES));

  static List<String> languages() throws IOException {
    try (Stream<Path> files =
        Files.list(Path.of("src/main/resources/io/github/quotadoctor/report"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("messages_"))
          .toList();
    }
  }

  private static Properties words(String file) throws IOException {
    try (InputStream stream =
        Objects.requireNonNull(
            CatalogueTest.class.getResourceAsStream("/io/github/quotadoctor/report/" + file))) {
      Properties words = new Properties();
      words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return words;
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyCauseHasItsWords(String language) throws IOException {
    Set<String> keys = words(language).stringPropertyNames();

    for (Cause cause : Cause.values()) {
      String key = "cause." + cause.code();
      assertThat(keys).contains(key + ".title", key + ".why");
      assertThat(keys).contains(key + ".page.meaning", key + ".page.not", key + ".page.cause.1");
      List<String> steps =
          IntStream.rangeClosed(1, cause.remedies().size())
              .mapToObj(number -> key + ".do." + number)
              .toList();
      assertThat(keys).containsAll(steps);
      assertThat(keys).doesNotContain(key + ".do." + (steps.size() + 1));
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void noWordsAreLeftOver(String language) throws IOException {
    String sources = sources();
    Set<String> codes = Arrays.stream(Cause.values()).map(Cause::code).collect(Collectors.toSet());

    assertThat(words(language).stringPropertyNames())
        .allMatch(key -> isUsed(key, sources, codes), "is used somewhere");
  }

  /** Keys are either written out in the code, or put together from a stem that is and a code. */
  private static boolean isUsed(String key, String sources, Set<String> codes) {
    if (key.startsWith("cause.") || key.startsWith("row.cause.")) {
      return codes.contains(key.replaceFirst("^(row\\.)?cause\\.", "").split("\\.", -1)[0]);
    }
    if (key.startsWith("note.")) {
      return sources.contains('"' + key.split("\\.", -1)[1] + '"');
    }
    String stem = key;
    while (!sources.contains('"' + stem + '"') && !sources.contains('"' + stem + ".\"")) {
      int dot = stem.lastIndexOf('.');
      if (dot < 0) {
        return false;
      }
      stem = stem.substring(0, dot);
    }
    return true;
  }

  private static String sources() throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        text.append(Files.readString(file));
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void everyCauseIsShownByAScenarioOrByANamedTest(Cause cause) throws IOException {
    boolean simulated =
        Scenarios.all().stream()
            .anyMatch(it -> it.name().equals(cause.code()) && it.verdict().equals(cause.code()));

    if (SHOWN_ELSEWHERE.containsKey(cause)) {
      assertThat(simulated).as("has a scenario after all").isFalse();
      assertTestExists(Objects.requireNonNull(SHOWN_ELSEWHERE.get(cause)));
    } else {
      assertThat(simulated).as("has a scenario of its name").isTrue();
    }
  }

  private static void assertTestExists(String name) throws IOException {
    String[] parts = name.split("#", -1);
    Path file =
        Path.of("src/test/java/io/github/quotadoctor", parts[0].replace('.', '/') + ".java");
    assertThat(file).exists();
    assertThat(Files.readString(file)).contains("void " + parts[1] + "(");
  }

  @Test
  void everyScenarioHasAScreenInEveryFormatAndNoScreenIsLeftOver() throws IOException {
    Set<String> names = Scenarios.all().stream().map(Scenario::name).collect(Collectors.toSet());

    for (String format : List.of("text", "json", "short")) {
      assertThat(screens(format)).as(format).isEqualTo(names);
    }
    for (String language : Languages.all()) {
      assertThat(screens(Golden.in(language, "text"))).as(language).isEqualTo(names);
    }
  }

  private static Set<String> screens(String format) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/screens", format))) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("\\.[a-z]+$", ""))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void exitCodesSayWhoHasToAct() {
    assertThat(Cause.values())
        .allMatch(cause -> cause.exitCode() == 0 || cause.exitCode() >= 10)
        .allMatch(cause -> cause.exitCode() != 0 || cause == Cause.HEALTHY);
  }
}

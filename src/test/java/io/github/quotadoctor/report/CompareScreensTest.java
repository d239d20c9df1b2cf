package io.github.quotadoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.quotadoctor.Golden;
import io.github.quotadoctor.Printed;
import io.github.quotadoctor.cli.Schemas;
import io.github.quotadoctor.compare.Examined;
import io.github.quotadoctor.compare.Judgement;
import io.github.quotadoctor.compare.KeyComparison;
import io.github.quotadoctor.compare.NamedDiagnosis;
import io.github.quotadoctor.compare.SimulatedKeys;
import io.github.quotadoctor.diagnosis.Cause;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys side by side, whole and in every format. */
class CompareScreensTest {
  private static final String VERSION = "0.1.0";
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{[a-z_]+}");
  private static final Map<String, KeyComparison> ALL =
      new TreeMap<>(
          Map.of(
              "helped", SimulatedKeys.in("old_key_revoked"),
              "elsewhere", SimulatedKeys.in("new_key_bills_elsewhere"),
              "same_organization", SimulatedKeys.in("credit_balance_exhausted"),
              "three", SimulatedKeys.in("new_key_bills_elsewhere", "laptop"),
              "many", SimulatedKeys.in("old_key_revoked", "missing", "laptop", "ci-deploy")));

  private final Messages messages = Messages.english();

  static Set<String> names() {
    return ALL.keySet();
  }

  private static KeyComparison named(String name) {
    return Objects.requireNonNull(ALL.get(name));
  }

  private String text(KeyComparison comparison, int width, boolean ascii, boolean verbose) {
    Theme theme = new Theme(false, ascii, width);
    return Printed.steady(new CompareText(VERSION, messages, theme, verbose).report(comparison));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyComparisonHasItsScreens(String name) {
    String screen = text(named(name), 80, false, false);

    for (String language : Languages.all()) {
      CompareText text =
          new CompareText(VERSION, Messages.in(language), new Theme(false, false, 80), false);
      Golden.assertSame(
          Golden.in(language, "compare/text/" + name + ".txt"),
          Printed.steady(text.report(named(name))));
    }
    Golden.assertSame("compare/narrow/" + name + ".txt", text(named(name), 60, false, false));
    Golden.assertSame("compare/wide/" + name + ".txt", text(named(name), 100, false, false));
    Golden.assertSame("compare/ascii/" + name + ".txt", text(named(name), 80, true, false));
    Golden.assertSame("compare/short/" + name + ".txt", new CompareShort().report(named(name)));
    Golden.assertSame(
        "compare/markdown/" + name + ".md",
        Printed.steady(new CompareMarkdown(VERSION, messages).report(named(name))));
    assertThat(PLACEHOLDER.matcher(screen).find()).as("an unfilled placeholder").isFalse();
    assertThat(text(named(name), 80, true, true)).isASCII();
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyComparisonHasItsDocumentAndEachReportInItIsOne(String name) throws IOException {
    String document = new JsonCompare(VERSION).report(named(name));

    if (name.equals("elsewhere")) {
      Golden.assertSame("compare/json/" + name + ".json", Printed.steady(document));
    }
    assertThat(Schemas.comparison().problems(document)).isEmpty();
    for (JsonNode report : new ObjectMapper().readTree(document).at("/reports")) {
      assertThat(Schemas.report().problems(report.path("report").toString())).isEmpty();
      assertThat(report.at("/report/run/command").asText()).isEqualTo("compare");
    }
  }

  @Test
  void oneLineTellsTheConclusion() {
    Theme theme = new Theme(false, false, 80);
    StringBuilder lines = new StringBuilder();
    ALL.values().forEach(it -> lines.append(new CompareQuiet(messages, theme).report(it)));

    Golden.assertSame("compare/quiet.txt", lines.toString());
  }

  @Test
  void theDetailsOfEachKeyAreToldWhereTheyAreAskedFor() {
    Golden.assertSame("compare/verbose.txt", text(named("same_organization"), 80, false, true));
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 72, 80, 100})
  void noLineIsWiderThanTheTerminal(int columns) {
    for (KeyComparison comparison : Stream.concat(ALL.values().stream(), odd()).toList()) {
      for (boolean ascii : List.of(true, false)) {
        assertThat(text(comparison, columns, ascii, true).lines())
            .filteredOn(line -> !line.contains("https://") && !line.startsWith("  quotadoctor"))
            .allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(columns));
      }
    }
  }

  /** Names of servers' choosing, some of them wide. */
  private static Stream<KeyComparison> odd() {
    Examined wide =
        Examined.ending(Cause.ORGANIZATION_SPEND_LIMIT_EXCEEDED)
            .billed("\u4f1a\u793e".repeat(40), "x".repeat(200))
            .models("\u4f1a".repeat(100), "y".repeat(300));
    Examined other = Examined.ending(Cause.HEALTHY).billed("acme", "p").models("m");
    return Stream.of(
        comparison(wide.named("twenty.letters-long_"), other.named("b")),
        comparison(other.named("a"), wide.named("b"), other.named("c")));
  }

  private static KeyComparison comparison(NamedDiagnosis... keys) {
    return new KeyComparison(List.of(keys), 0, Duration.ZERO);
  }

  /** In every pair of states, with the same and with another wallet. */
  @Test
  void thereAreWordsForEverySituation() {
    List<Cause> causes =
        List.of(
            Cause.HEALTHY,
            Cause.KEY_MISSING,
            Cause.KEY_MALFORMED,
            Cause.INVALID_API_KEY,
            Cause.MISSING_SCOPE,
            Cause.CREDIT_BALANCE_EXHAUSTED,
            Cause.INCONCLUSIVE,
            Cause.SERVER_ERROR);
    Set<Judgement.Situation> met = EnumSet.noneOf(Judgement.Situation.class);
    for (Cause first : causes) {
      for (Cause last : causes) {
        for (String billed : List.of("", "acme", "other")) {
          for (String fingerprint : List.of("00000001", "00000002")) {
            KeyComparison comparison =
                comparison(
                    key(first, "acme", "00000001").named("old"),
                    key(last, billed, fingerprint).named("new"));
            met.add(comparison.judgement().situation());
            String screen = text(comparison, 80, false, false);
            assertThat(screen).contains("  Why   ");
            assertThat(PLACEHOLDER.matcher(screen).find()).as(screen).isFalse();
          }
        }
      }
    }
    assertThat(met).containsExactlyInAnyOrder(Judgement.Situation.values());
  }

  private static Examined key(Cause cause, String organization, String fingerprint) {
    Examined key = Examined.ending(cause).key("project", fingerprint);
    Examined billed = organization.isEmpty() ? key : key.billed(organization, "p");
    return cause == Cause.KEY_MISSING ? key.withoutKey() : billed;
  }

  @Test
  void aKeyThatIsComparedWithItselfIsSaidToBeTheSame() {
    Examined same = Examined.ending(Cause.INVALID_API_KEY);

    assertThat(text(comparison(same.named("shell"), same.named("ci")), 80, false, false))
        .contains("Both places hold the same key")
        .contains("Put the new key there.");
  }

  @Test
  void aKeyThatAnswersDifferentlyToItselfHasNotHelped() {
    KeyComparison comparison =
        comparison(
            Examined.ending(Cause.CREDIT_BALANCE_EXHAUSTED).billed("acme", "p").named("shell"),
            Examined.ending(Cause.HEALTHY).billed("acme", "p").named("ci"));

    assertThat(text(comparison, 100, false, false).replaceAll("\\s+", " "))
        .contains("CANNOT TELL WHAT THE NEW KEY CHANGED")
        .contains("Both places hold the same key, but its answer changed between the two")
        .doesNotContain("HELPED");
  }

  @Test
  void aPlaceThatCannotBeReadIsToldFromOneWithoutAKeyInTheShortReport() {
    String report =
        new CompareShort()
            .report(
                comparison(
                    Examined.ending(Cause.KEY_MISSING).withoutKey().named("unset"),
                    Examined.ending(Cause.KEY_MISSING).unread().named("gone")));

    assertThat(report.lines().map(line -> line.replaceFirst(".*  ", "")))
        .containsExactly("key=-", "key=unreadable", "unknown");
  }

  @Test
  void theStatusPageIsOneLineOfADocument() {
    assertThat(new CompareMarkdown(VERSION, messages).report(named("helped")).lines())
        .filteredOn(line -> line.startsWith("- Status page (pass): "))
        .hasSize(1);
  }

  @Test
  void anotherProjectOfTheSameOrganizationHasTheSameCredit() {
    KeyComparison comparison =
        comparison(
            Examined.ending(Cause.CREDIT_BALANCE_EXHAUSTED).billed("acme", "p").named("old"),
            Examined.ending(Cause.CREDIT_BALANCE_EXHAUSTED)
                .key("project", "00000002")
                .billed("acme", "q")
                .named("new"));

    assertThat(text(comparison, 100, false, false).replaceAll("\\s+", " "))
        .contains("THE NEW KEY BILLS ANOTHER ORGANIZATION OR PROJECT")
        .contains("The organization is the same, and so are its credit and its own limits.");
  }

  @Test
  void coloursTakeNoCellsAndMeanNothingAlone() {
    KeyComparison comparison = named("helped");
    String painted =
        new CompareText(VERSION, messages, new Theme(true, false, 80), false).report(comparison);

    assertThat(painted).contains("\u001b[31m", "\u001b[32mTHE NEW KEY HELPED\u001b[0m");
    assertThat(Printed.steady(painted.replaceAll("\u001b\\[\\d+m", "")))
        .isEqualTo(text(comparison, 80, false, false));
  }
}

package io.github.quotadoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Golden;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.SeeAlso;
import io.github.quotadoctor.simulate.Scenarios;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages, on a terminal and as a document. */
class CausePagesTest {
  private static final Theme WIDE = new Theme(false, true, 80);
  private static final Set<Cause> FROM_TEXT =
      Set.of(
          Cause.UNDECIDABLE_429,
          Cause.CONTEXT_LENGTH_EXCEEDED,
          Cause.INVALID_REQUEST,
          Cause.CONTENT_POLICY);

  private final CausePages pages =
      new CausePages(Messages.english(), cause -> Scenarios.named(cause.code()).isPresent());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "credit_balance_exhausted",
        "insufficient_quota",
        "rate_limit_daily",
        "undecidable_429",
        "tls_failure",
        "other_provider_quota"
      })
  void somePagesHaveTheirScreen(String code) {
    for (String language : Languages.all()) {
      CausePages told =
          new CausePages(Messages.in(language), cause -> Scenarios.named(cause.code()).isPresent());

      Golden.assertSame(
          Golden.in(language, "explain/" + code + ".txt"), told.text(named(code), WIDE));
    }
  }

  @Test
  void theDocumentHoldsAllPages() {
    Golden.assertSame(Path.of("src/docs/causes.md"), pages.document());
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void everyCauseHasAPageWithEverySection(Cause cause) {
    String page = pages.text(cause, WIDE);

    assertThat(page)
        .contains(cause.code())
        .contains("\n  Meaning ", "\n  Not ", "\n  Causes ", "\n  Waiting ", "\n  See also ")
        .doesNotContainPattern("[{}]\\w|\\w[{}]");
    assertThat(page.contains("\n  Do 1 ")).isEqualTo(cause != Cause.HEALTHY);
    assertThat(SeeAlso.of(cause))
        .allMatch(other -> page.contains("quotadoctor explain " + other.code() + "\n"));
    assertThat(cause.remedies())
        .allSatisfy(
            remedy -> {
              remedy.url().ifPresent(url -> assertThat(page).contains(" " + url + "\n"));
              remedy.command().ifPresent(line -> assertThat(page).contains(" " + line + "\n"));
            });
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void theExitCodeStandsWhereACheckCanEndInTheCause(Cause cause) {
    boolean fromCheck = cause.causeClass() != CauseClass.FOREIGN && !FROM_TEXT.contains(cause);

    assertThat(pages.text(cause, WIDE).contains("exit code: " + cause.exitCode()))
        .isEqualTo(fromCheck);
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void aPageOffersTheSimulationThatExists(Cause cause) {
    boolean simulated = Scenarios.named(cause.code()).isPresent();

    assertThat(pages.text(cause, WIDE).contains("quotadoctor simulate " + cause.code() + "\n"))
        .isEqualTo(simulated);
    assertThat(pages.markdown(cause).contains("`quotadoctor simulate " + cause.code() + "`"))
        .isEqualTo(simulated);
  }

  @ParameterizedTest
  @EnumSource(Cause.class)
  void aPageIsPlainAsciiAndColoursItsTitleOnly(Cause cause) {
    assertThat(pages.text(cause, WIDE)).isASCII().doesNotContain("\u001b");
    assertThat(pages.markdown(cause)).isASCII();
    assertThat(pages.text(cause, new Theme(true, false, 80)).split("\u001b\\[[0-9]+m", -1))
        .hasSize(3);
  }

  @ParameterizedTest
  @ValueSource(ints = {60, 80, 100})
  void noLineIsWiderThanTheTerminalUnlessItMustStayInOnePiece(int columns) {
    for (Cause cause : Cause.values()) {
      List<String> raw = RawErrors.of(cause);
      assertThat(pages.text(cause, new Theme(false, true, columns)).lines())
          .as(cause.code())
          .filteredOn(line -> !raw.contains(line.strip()) && !isRawJson(line, raw))
          .filteredOn(line -> !isOnePiece(line))
          .allMatch(line -> line.length() <= columns);
    }
  }

  private static boolean isRawJson(String line, List<String> raw) {
    return line.startsWith("    ") && raw.contains(line.substring(4));
  }

  /** Addresses and commands are of use in one piece only. */
  private static boolean isOnePiece(String line) {
    return line.strip().startsWith("https://") || line.contains("  quotadoctor ");
  }

  @Test
  void rawErrorsAreNotWrapped() {
    String page = pages.text(Cause.INSUFFICIENT_QUOTA, new Theme(false, true, 60));

    assertThat(RawErrors.of(Cause.INSUFFICIENT_QUOTA))
        .allMatch(line -> page.contains("\n" + ("    " + line).stripTrailing() + "\n"));
  }

  @Test
  void everyLinkInTheDocumentLeadsToAHeading() {
    String document = pages.document();

    for (Cause cause : Cause.values()) {
      assertThat(document).containsOnlyOnce("\n## " + cause.code() + "\n");
      assertThat(document).contains("](#" + cause.code() + ")");
    }
  }

  private static Cause named(String code) {
    return Arrays.stream(Cause.values())
        .filter(cause -> cause.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}

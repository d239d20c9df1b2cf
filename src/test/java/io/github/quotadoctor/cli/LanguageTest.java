package io.github.quotadoctor.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.quotadoctor.Printed;
import io.github.quotadoctor.PseudoLanguage;
import io.github.quotadoctor.report.Languages;
import io.github.quotadoctor.report.Messages;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which language is spoken, wherever somebody asks for one. */
class LanguageTest {
  private static final String OTHER = PseudoLanguage.OTHER_LETTERS;
  private static final Messages WORDS = Messages.in(OTHER);
  private static final Charset LATIN = StandardCharsets.ISO_8859_1;

  @TempDir private Path folder;

  private static Run.Result run(String arguments) {
    return new Run().run(split(arguments));
  }

  private static String[] split(String arguments) {
    return Arrays.stream(arguments.split(" "))
        .filter(it -> !it.isEmpty())
        .map(it -> it.replace("LANG", OTHER))
        .toArray(String[]::new);
  }

  @ParameterizedTest
  @CsvSource({
    "--lang=LANG --help, --help",
    "--help --lang=LANG, --help",
    "-h --lang LANG, --help",
    "help --lang=LANG, help",
    "check --help --lang=LANG, check --help",
    "check --lang=LANG --help, check --help",
    "--lang=LANG check --help, check --help",
    "help check --lang=LANG, help check",
    "help environment --lang=LANG, help environment",
    "help --lang=LANG keys, help keys",
    "schema --lang=LANG --help, schema --help"
  })
  void helpTextsAreInTheLanguage(String asked, String english) {
    Run.Result run = run(asked);

    assertThat(run.out()).isNotEqualTo(run(english).out()).isNotEmpty();
    assertThat(run.out()).doesNotContain(" print ", " the ", "Usage", "Options", "Examples");
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
  }

  @Test
  void withoutACommandTheHelpIsInTheLanguageToo() {
    assertThat(run("--lang=LANG").err()).isEqualTo(run("--help --lang=LANG").out());
    assertThat(run("--lang=LANG").exitCode()).isEqualTo(2);
  }

  @Test
  void theVersionIsTheSameInEveryLanguage() {
    assertThat(run("--lang=LANG --version")).isEqualTo(run("--version"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "check --bogus --lang=LANG",
        "--lang=LANG frobnicate",
        "check --lang=LANG --timeout",
        "check --timeout=soon --lang=LANG",
        "check --lang=LANG --retries=11",
        "simulate --lang=LANG sunshine",
        "explain --lang=LANG --file=nowhere",
        "schema nonsense --lang=LANG",
        "help money --lang=LANG",
        "check --lang=LANG sk-proj-MadeUpForThisTest0123456789",
        "check --lang=LANG --lang=LANG",
        "compare --lang=LANG --key-source=a=env:A"
      })
  void whatIsWrongWithACallIsToldInTheLanguage(String call) {
    Run.Result run = run(call);

    assertThat(run.err())
        .startsWith("quotadoctor: ")
        .endsWith("\n" + WORDS.text("usage.see_help") + "\n")
        .doesNotContainPattern(" (the|is|there|takes|unknown|cannot|a) ");
    assertThat(run.exitCode()).isEqualTo(2);
  }

  @Test
  void inJsonItIsToldInEnglishOnStdout() {
    Run.Result run = run("check --lang=LANG -o json --timeout=soon");

    assertThat(run.out()).contains("\"message\": \"--timeout takes a length of time such as");
    assertThat(run.err()).doesNotContain("takes a length of time");
  }

  @Test
  void aLanguageThatIsNotThereIsAMistakeThatNamesTheLanguages() {
    String languages = String.join(", ", Languages.all());
    String told = "quotadoctor: --lang takes one of: " + languages + "\nTry: quotadoctor help\n";

    assertThat(run("check --lang=xx").err()).isEqualTo(told);
    assertThat(run("--help --lang=xx").err()).isEqualTo(told);
    assertThat(run("--version --lang xx").err()).isEqualTo(told);
    assertThat(run("check --lang=xx").exitCode()).isEqualTo(2);
    assertThat(run("check --lang=").err()).startsWith("quotadoctor: --lang needs a value\n");
    assertThat(run("check --lang").err()).startsWith("quotadoctor: --lang needs a value\n");
    assertThat(new Run().variable("QUOTADOCTOR_LANG", "xx").run("help").err())
        .isEqualTo(told.replace("--lang", "QUOTADOCTOR_LANG"));
    assertThat(Languages.all()).contains("en").doesNotContain(OTHER);
  }

  @Test
  void theEnvironmentOrThePlatformDecidesWhereNobodyAsks() {
    String other = run("help --lang=LANG").out();
    String english = run("help").out();
    Run locale = new Run().variable("LANG", OTHER + "_XX.UTF-8");
    Run both = new Run().variable("LANG", "C.UTF-8").displayLanguage(OTHER);

    assertThat(new Run().variable("QUOTADOCTOR_LANG", OTHER).run("help").out()).isEqualTo(other);
    assertThat(locale.run("help").out()).isEqualTo(other);
    assertThat(locale.run("help", "--lang=en").out()).isEqualTo(english);
    assertThat(new Run().displayLanguage(OTHER).run("help").out()).isEqualTo(other);
    assertThat(both.run("help").out()).isEqualTo(english);
  }

  @Test
  void whatATerminalCannotShowIsToldInEnglishWithOneLineThatSaysWhy() {
    Run.Result run =
        new Run().charset(LATIN).run(split("simulate key_missing --skip=status --lang=LANG"));
    Run.Result english = new Run().charset(LATIN).run(split("simulate key_missing --skip=status"));

    assertThat(run.out().lines().skip(1)).isEqualTo(english.out().lines().skip(1).toList());
    assertThat(run.err())
        .isEqualTo(
            "quotadoctor: the character set of this terminal (ISO-8859-1) lacks characters of the"
                + " language qps, so what it shows is in English. To change that, set"
                + " LC_ALL=C.UTF-8 and QUOTADOCTOR_LANG=qps (on Windows: chcp 65001), or"
                + " QUOTADOCTOR_LANG=en.\n");
    assertThat(english.err()).isEmpty();
    assertThat(run.exitCode()).isEqualTo(english.exitCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"LANG", "LC_ALL", "QUOTADOCTOR_LANG"})
  void theLineIsThereWhereverTheLanguageCameFrom(String variable) {
    assertThat(new Run().charset(LATIN).variable(variable, OTHER).run("help").err())
        .startsWith("quotadoctor: the character set");
    assertThat(new Run().charset(LATIN).displayLanguage(OTHER).run("help").err())
        .startsWith("quotadoctor: the character set");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-q", "-qq", "-vq", "--quiet"})
  void whoWantsLessIsNotToldSo(String option) {
    Run quiet = new Run().charset(LATIN).variable("QUOTADOCTOR_LANG", OTHER);

    assertThat(quiet.run("simulate", "key_missing", "--skip=status", option).err()).isEmpty();
    assertThat(
            quiet
                .variable("QUOTADOCTOR_QUIET", "1")
                .run("simulate", "key_missing", "--skip=status")
                .err())
        .isEmpty();
  }

  @Test
  void aJapaneseConsoleOfWindowsShowsTheLanguageWithSignsOfAscii() {
    assumeTrue(Charset.isSupported("windows-31j"));
    Run run = new Run().charset(Charset.forName("windows-31j"));
    Messages wide = Messages.in(PseudoLanguage.WIDE);

    Run.Result result =
        run.run("simulate", "key_missing", "--skip=status", "--lang=" + PseudoLanguage.WIDE);

    assertThat(result.out()).contains("[FAIL]", wide.text("cause.key_missing.title"));
    assertThat(result.out()).doesNotContain("?? ?", "\u2717");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void filesKeepTheLanguageThatATerminalCannotShow() throws IOException {
    Path text = folder.resolve("report.txt");
    Path tests = folder.resolve("report.xml");
    Path summary = folder.resolve("summary.md");
    Run run =
        new Run()
            .charset(LATIN)
            .variable("GITHUB_ACTIONS", "true")
            .variable("GITHUB_STEP_SUMMARY", summary.toString());

    Run.Result result =
        run.run(
            split(
                "simulate key_missing --skip=status --lang=LANG --report=text="
                    + text
                    + " --report=junit="
                    + tests));

    String title = WORDS.text("cause.key_missing.title");
    assertThat(result.out()).contains("NO KEY").doesNotContain(title);
    assertThat(Files.readString(text)).contains(title).doesNotContain("NO KEY");
    assertThat(Files.readString(tests)).contains(title).doesNotContain("NO KEY");
    assertThat(Files.readString(summary)).contains(title).doesNotContain("NO KEY");
  }

  @Test
  void aDocumentOnStdoutIsWrittenInUtf8AndKeepsTheLanguageToo() {
    Run.Result run =
        new Run()
            .charset(StandardCharsets.UTF_8)
            .run(split("simulate key_missing --skip=status --lang=LANG -o junit"));

    assertThat(run.out()).contains(WORDS.text("cause.key_missing.title"));
  }

  @Test
  void programsAreToldTheSameInEveryLanguage() {
    for (String format : List.of("json", "short", "prometheus")) {
      List<String> told = new ArrayList<>();
      for (String language : List.of("en", OTHER)) {
        told.add(
            run("simulate key_missing --skip=status -o " + format + " --lang=" + language)
                .out()
                .replaceAll("127\\.0\\.0\\.1:\\d+", "HOST")
                .replaceAll("(timestamp|duration)_seconds(\\{[^}]*})? .*", ""));
      }
      assertThat(told.get(0)).isEqualTo(told.get(1)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ja-JP", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
  void theLocaleOfJavaChangesNothing(String tag) {
    Locale before = Locale.getDefault();
    List<String> calls =
        List.of(
            "help",
            "help check",
            "help json",
            "explain insufficient_quota",
            "explain rate_limit_daily -o markdown",
            "check --timeout=soon --retries=99",
            "simulate key_missing --skip=status -o junit",
            "simulate credit_balance_exhausted -o json",
            "simulate tls_failure",
            "simulate with_admin_key -o prometheus");
    List<String> usual = calls.stream().map(LanguageTest::steady).toList();
    try {
      Locale.setDefault(Locale.forLanguageTag(tag));

      assertThat(calls.stream().map(LanguageTest::steady).toList()).isEqualTo(usual);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static String steady(String call) {
    Run.Result run = run(call);
    return Printed.steady(run.out() + run.err()).replaceAll("req_[0-9a-f]+", "req");
  }
}

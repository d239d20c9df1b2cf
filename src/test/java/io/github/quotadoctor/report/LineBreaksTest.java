package io.github.quotadoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.Kinsoku;
import java.util.List;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where lines end, in English and in Japanese. */
class LineBreaksTest {
  /** What sentences are made of, beside plain kana and kanji. */
  private static final List<String> WORDS =
      List.of(
          "API",
          "429",
          "$120.00",
          "OPENAI_API_KEY",
          "credit_balance_exhausted",
          "--max-spend-percent=NUMBER",
          "(429)",
          "gpt-5.6",
          "https://platform.openai.com/settings/organization/billing/overview",
          "quotadoctor wait",
          "quotadoctor check -o json");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one two three                   |  7 | one two/three
          one two three                   | 13 | one two three
          one   two                       |  9 | one   two
          one   two                       |  8 | one/two
          (OPENAI_API_KEY) is not set.    | 10 | (OPENAI_AP/I_KEY) is/not set.
          see https://a.example/long/path | 10 | see/https://a.example/long/path
          abcdefghij                      |  4 | abcd/efgh/ij
          """)
  void englishIsBrokenAtSpacesAndOnlyAWordThatIsTooLongInside(
      String text, int cells, String lines) {
    assertThat(String.join("/", LineBreaks.wrap(text, cells)).replace("https:///", "https://"))
        .isEqualTo(lines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          \u8ab2\u91d1\u304c\u5fc5\u8981\u3067\u3059                     | 8 | \u8ab2\u91d1\u304c\u5fc5/\u8981\u3067\u3059
          \u6b8b\u9ad8\u306f API \u304b\u3089\u8aad\u3081\u306a\u3044     | 9 | \u6b8b\u9ad8\u306f/API \u304b\u3089/\u8aad\u3081\u306a\u3044
          \u6b8b\u9ad8\u306fAPI\u304b\u3089                             | 8 | \u6b8b\u9ad8\u306f/API\u304b\u3089
          \u4e0a\u9650\u3001\u307e\u305f\u306f                          | 4 | \u4e0a/\u9650\u3001/\u307e\u305f/\u306f
          \u30ad\u30fc\u30ef\u30fc\u30c9                               | 6 | \u30ad\u30fc/\u30ef\u30fc\u30c9
          \u3042\u3063\u305f\u3089                                   | 6 | \u3042\u3063\u305f/\u3089
          \u30ad\u30fc\u300c\u65b0\u300d\u3067                          | 6 | \u30ad\u30fc/\u300c\u65b0\u300d/\u3067
          \u62d2\u5426(429)\u3067\u3059                               | 8 | \u62d2\u5426/(429)\u3067/\u3059
          \u5f85\u3064? \u5f85\u3066                                  | 5 | \u5f85\u3064?/\u5f85\u3066
          \u5f85\u3064 \u3002                                        | 5 | \u5f85/\u3064 \u3002
          """)
  void japaneseIsBrokenBetweenCharactersByTheRules(String text, int cells, String lines) {
    assertThat(String.join("/", LineBreaks.wrap(text, cells))).isEqualTo(lines);
  }

  @Test
  void aSpaceBetweenTwoScriptsIsKeptAsWrittenAndDroppedWhereTheLineEnds() {
    String text = "\u6b8b\u9ad8 API \u306e\u78ba\u8a8d";

    assertThat(LineBreaks.wrap(text, 80)).containsExactly(text);
    assertThat(LineBreaks.wrap(text, 8)).containsExactly("\u6b8b\u9ad8 API", "\u306e\u78ba\u8a8d");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "quotadoctor check",
        "quotadoctor explain credit_balance_exhausted",
        "quotadoctor check -o json",
        "quotadoctor simulate --list",
        "quotadoctor help keys",
        "--key-source=old=env:OLD_KEY",
        "2026-11-21T12:03:00Z",
        "https://platform.openai.com/settings/organization/billing/overview",
      })
  void whatIsOfUseInOnePieceIsNotBroken(String piece) {
    int cells = DisplayWidth.of(piece);
    for (String text :
        List.of(
            "\u3053\u306e" + piece + "\u3092\u4f7f\u3046\u3002",
            "\u3053\u306e " + piece + " \u3092\u4f7f\u3046\u3002",
            "\u78ba\u8a8d\uff08" + piece + "\uff09\u3002",
            "Look at " + piece + ", then go on.")) {
      for (int width = cells + 6; width < cells + 20; width++) {
        assertThat(LineBreaks.wrap(text, width)).as(text).anyMatch(line -> line.contains(piece));
      }
    }
  }

  @Test
  void aCommandThatIsLongerThanALineIsBrokenAtItsSpaces() {
    assertThat(LineBreaks.wrap("quotadoctor explain insufficient_quota", 20))
        .containsExactly("quotadoctor explain", "insufficient_quota");
  }

  @Test
  void theWordsBehindACommandAreNoPartOfIt() {
    assertThat(LineBreaks.wrap("quotadoctor simulate --list names them", 27))
        .containsExactly("quotadoctor simulate --list", "names them");
  }

  @Test
  void theNameOfTheProgramInAnAddressBeginsNoCommand() {
    assertThat(LineBreaks.wrap("https://a.example/quotadoctor reads it", 33))
        .containsExactly("https://a.example/quotadoctor", "reads it");
  }

  @Test
  void anAddressIsNotEvenBrokenWhereItIsLongerThanALine() {
    assertThat(LineBreaks.wrap("\u898b\u308bhttps://a.example/0123456789\u3002\u6b21", 10))
        .containsExactly("\u898b\u308b", "https://a.example/0123456789\u3002", "\u6b21");
  }

  @Test
  void theFirstLineMayHaveAnotherWidth() {
    assertThat(LineBreaks.wrap("one two three four", 13, 5))
        .containsExactly("one two three", "four");
    assertThat(LineBreaks.wrap("\u4e00\u4e8c\u4e09\u56db\u4e94", 4, 6))
        .containsExactly("\u4e00\u4e8c", "\u4e09\u56db\u4e94");
  }

  @Test
  void nothingIsALineToo() {
    assertThat(LineBreaks.wrap("", 10)).containsExactly("");
    assertThat(LineBreaks.wrap("   ", 10)).containsExactly("");
  }

  @Test
  void aMarkStaysWithItsCharacter() {
    String voiced = "\u304b\u3099";

    assertThat(LineBreaks.wrap(voiced.repeat(3), 4)).containsExactly(voiced.repeat(2), voiced);
  }

  @Test
  void charactersBeyondTheFirstPlaneStayWhole() {
    String rare = "\ud842\udfb7";

    assertThat(LineBreaks.wrap(rare.repeat(5), 5))
        .containsExactly(rare.repeat(2), rare.repeat(2), rare);
  }

  /** Sentences put together at random, the same in every build. */
  @Test
  void everyLineKeepsTheRulesAndNothingIsLost() {
    SplittableRandom random = new SplittableRandom(20261121);
    for (int round = 0; round < 4000; round++) {
      String text = sentence(random);
      int cells = random.nextInt(52, 101);
      List<String> lines = LineBreaks.wrap(text, cells);

      assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
      assertThat(lines)
          .as(text)
          .allSatisfy(
              line -> {
                assertThat(DisplayWidth.of(line) <= cells || line.contains("https://")).isTrue();
                assertThat(Kinsoku.NEVER_FIRST).doesNotContain(line.substring(0, 1));
                assertThat(Kinsoku.NEVER_LAST).doesNotContain(line.substring(line.length() - 1));
                assertThat(line.strip()).isEqualTo(line);
              });
      assertThat(WORDS)
          .as(text)
          .allSatisfy(word -> assertThat(count(lines, word)).isEqualTo(count(List.of(text), word)));
    }
  }

  private static long count(List<String> lines, String word) {
    return lines.stream().mapToLong(line -> line.split(Pattern.quote(word), -1).length - 1).sum();
  }

  private static String sentence(SplittableRandom random) {
    return IntStream.range(0, random.nextInt(1, 30))
        .mapToObj(part -> part(random))
        .collect(Collectors.joining())
        .strip();
  }

  /** A word, some characters, or one character that has a place where it may not stand. */
  private static String part(SplittableRandom random) {
    return switch (random.nextInt(6)) {
      case 0 -> " " + WORDS.get(random.nextInt(WORDS.size())) + " ";
      case 1 -> WORDS.get(random.nextInt(WORDS.size())) + "\u3092";
      case 2 ->
          plain(random) + Kinsoku.NEVER_FIRST.charAt(random.nextInt(Kinsoku.NEVER_FIRST.length()));
      case 3 ->
          Kinsoku.NEVER_LAST.charAt(random.nextInt(Kinsoku.NEVER_LAST.length())) + plain(random);
      default -> plain(random);
    };
  }

  private static String plain(SplittableRandom random) {
    return Stream.generate(() -> (char) random.nextInt(0x4e00, 0x9fa0))
        .limit(random.nextInt(1, 8))
        .map(String::valueOf)
        .collect(Collectors.joining());
  }
}

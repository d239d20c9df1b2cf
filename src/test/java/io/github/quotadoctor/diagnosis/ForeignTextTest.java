package io.github.quotadoctor.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ForeignTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "plain text|plain text",
        "'  outer  '|outer",
        "'a\nb\r\nc\td'|'a b  c d'",
        "'\u001b[31mred\u001b[0m'|red",
        "'a\u202eb\u2066c\u200bd\ufeff'|abcd",
        "'a\u2028b\u2029c'|a b c",
        "'\u0007bell\u0000'|bell",
        "'\u65e5\u672c\u8a9e'|'\u65e5\u672c\u8a9e'"
      })
  void whatCouldMoveTheCursorOrTurnTheTextIsTakenOut(String text, String clean) {
    assertThat(ForeignText.clean(text)).isEqualTo(clean);
  }

  @Test
  void aLongTextIsCutWithoutSplittingACharacter() {
    assertThat(ForeignText.clean("x".repeat(300))).hasSize(300).doesNotContain(".");
    assertThat(ForeignText.clean("x".repeat(301))).hasSize(300).endsWith("x...");
    for (String start : new String[] {"", "x"}) {
      assertThat(ForeignText.clean(start + "\ud83d\ude00".repeat(300)))
          .hasSizeLessThanOrEqualTo(300)
          .matches(text -> text.codePoints().noneMatch(ForeignTextTest::half))
          .endsWith("...");
    }
  }

  private static boolean half(int point) {
    return Character.getType(point) == Character.SURROGATE;
  }

  @Test
  void noTextHoweverOddLeavesControlsBehind() {
    Random random = new Random(7);
    for (int round = 0; round < 2000; round++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(400); length > 0; length--) {
        text.append((char) random.nextInt(0x10000));
      }

      String clean = ForeignText.clean(text.toString());

      assertThat(clean.length()).isLessThanOrEqualTo(ForeignText.LONGEST);
      assertThat(clean.codePoints())
          .noneMatch(
              point ->
                  Character.isISOControl(point)
                      || Character.getType(point) == Character.FORMAT
                      || half(point));
    }
  }

  @Test
  void factsAndEvidenceAreCleanedWhenTheyEnter() {
    assertThat(Facts.of("name", "a\nb").value("name")).contains("a b");
    assertThat(Facts.none().with("name", List.of(" a\u202e ", "\nb")).value("name"))
        .contains("a, b");
    assertThat(Facts.none().value("name")).isEmpty();
  }

  @Test
  void laterFactsWin() {
    assertThat(FactTexts.of(Facts.of("a", "1").and(Facts.of("a", "2").with("b", 3))))
        .isEqualTo(Map.of("a", "2", "b", "3"));
  }

  @Test
  void whatSteersATerminalLeavesNoRest() {
    assertThat(ForeignText.clean("\u001b[31;1mred\u001b[0m and \u001b[2Kgone"))
        .isEqualTo("red and gone");
  }
}

package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TerminalCharsetTest {
  private static final List<String> ASCII = List.of("", "ANSI_X3.4-1968");

  @ParameterizedTest
  @CsvSource({"LC_ALL, C.UTF-8", "LC_ALL, ja_JP.UTF-8", "LC_CTYPE, C.utf8", "LANG, en_US.UTF8"})
  void aLocaleThatNamesUtf8DecidesEvenWhereItIsNotInstalled(String variable, String locale) {
    assertThat(charset(Map.of(variable, locale), false, false, ASCII))
        .isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void theFirstLocaleThatIsSetDecides() {
    Map<String, String> variables = Map.of("LC_ALL", "C", "LANG", "ja_JP.UTF-8");

    assertThat(charset(variables, true, false, ASCII)).isEqualTo(StandardCharsets.US_ASCII);
    assertThat(charset(Map.of("LC_ALL", "", "LANG", "ja_JP.UTF-8"), false, false, ASCII))
        .isEqualTo(StandardCharsets.UTF_8);
  }

  @Test
  void whereNothingIsSetALanguageThatWasAskedForIsWrittenInUtf8() {
    assertThat(charset(Map.of(), true, false, ASCII)).isEqualTo(StandardCharsets.UTF_8);
    assertThat(charset(Map.of("LC_MESSAGES", "ja_JP"), true, false, ASCII))
        .isEqualTo(StandardCharsets.UTF_8);
    assertThat(charset(Map.of(), false, false, ASCII)).isEqualTo(StandardCharsets.US_ASCII);
  }

  @Test
  void theConsoleOfWindowsIsWrittenInItsOwnCharacterSet() {
    Charset latin = StandardCharsets.ISO_8859_1;

    assertThat(charset(Map.of(), true, true, List.of(latin.name(), "UTF-8"))).isEqualTo(latin);
  }

  @Test
  void whatThePlatformDoesNotKnowIsPassedOver() {
    assertThat(charset(Map.of(), false, false, List.of("", "no-such-set", "UTF-8")))
        .isEqualTo(StandardCharsets.UTF_8);
    assertThat(charset(Map.of(), false, false, List.of())).isEqualTo(StandardCharsets.US_ASCII);
  }

  private static Charset charset(
      Map<String, String> variables, boolean asked, boolean windows, List<String> platform) {
    return TerminalCharset.of(new Environment(variables), asked, windows, platform);
  }
}

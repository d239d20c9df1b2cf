package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DotEnvTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "KEY=abc, abc",
        "|  KEY = abc  |, abc",
        "export KEY=abc, abc",
        "KEY='abc', abc",
        "KEY=\"abc\", abc",
        "KEY=\"a#b c\", a#b c",
        "KEY=\"abc\" # why, abc",
        "KEY=abc # why, abc",
        "|KEY=abc\t# why|, abc",
        "KEY=a#b, a#b",
        "|KEY=|, ||",
        "KEY= # put the key here, ||",
        "KEY='', ||",
        "KEY=\"abc, \"abc",
        "KEY=a=b, a=b"
      })
  void aValueIsReadAsProgramsReadIt(String line, String value) {
    assertThat(DotEnv.parse(line)).containsExactly(Map.entry("KEY", value));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "# KEY=abc", "KEY", "1KEY=abc", "KEY-NAME=abc", "=abc", "KEY: abc"})
  void everyOtherLineIsPassedOver(String line) {
    assertThat(DotEnv.parse(line)).isEmpty();
  }

  @Test
  void aByteOrderMarkIsPassedOver() {
    assertThat(DotEnv.parse("\ufeffKEY=abc")).containsExactly(Map.entry("KEY", "abc"));
  }

  @Test
  void theLastOfTwoEqualNamesCounts() {
    assertThat(DotEnv.parse("KEY=one\r\nOTHER=x\r\nKEY=two\r\n"))
        .containsExactly(Map.entry("KEY", "two"), Map.entry("OTHER", "x"));
  }

  @Test
  void anEndlessLineIsPassedOver() {
    assertThat(DotEnv.parse("KEY=" + "a".repeat(20_000) + "\nOTHER=x")).containsOnlyKeys("OTHER");
  }
}

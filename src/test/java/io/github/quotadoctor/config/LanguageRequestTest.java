package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageRequestTest {
  private static final Set<String> THERE = Set.of("en", "ja");

  private static LanguageRequest request(String arguments, String variables, String platform) {
    Map<String, String> environment = new HashMap<>();
    for (String variable : variables.split(" ", -1)) {
      String[] parts = variable.split("=", -1);
      if (parts.length == 2) {
        environment.put(parts[0], parts[1]);
      }
    }
    List<String> typed = arguments.isEmpty() ? List.of() : Arrays.asList(arguments.split(" ", -1));
    return LanguageRequest.of(typed, new Environment(environment), platform);
  }

  private static String language(String arguments, String variables, String platform) {
    return request(arguments, variables, platform).among(THERE::contains);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      emptyValue = "",
      textBlock =
          """
          check --lang=ja           | QUOTADOCTOR_LANG=en LC_ALL=en_US | en | ja
          check                     | QUOTADOCTOR_LANG=ja LC_ALL=en_US | en | ja
          check                     | LC_ALL=ja_JP LC_MESSAGES=en_US LANG=en_US | en | ja
          check                     | LC_MESSAGES=ja_JP LANG=en_US     | en | ja
          check                     | LANG=ja_JP                       | en | ja
          check                     | LC_ALL= LC_MESSAGES= LANG=ja_JP  | en | ja
          check                     | LC_ALL=C LANG=ja_JP              | ja | en
          check                     | LC_CTYPE=ja_JP.UTF-8             | '' | en
          check                     | ''                               | ja | ja
          check                     | ''                               | de | en
          check                     | ''                               | '' | en
          """)
  void theFirstThatSaysSomethingDecides(
      String arguments, String variables, String platform, String language) {
    assertThat(language(arguments, variables, platform)).isEqualTo(language);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ja", "JA", "ja_JP", "ja_JP.UTF-8", "ja_JP.eucJP", "ja@x", "ja_JP@x", "ja-JP"})
  void aLocaleNamesItsLanguage(String locale) {
    assertThat(language("", "LANG=" + locale, "")).isEqualTo("ja");
    assertThat(language("--lang=" + locale, "", "")).isEqualTo("ja");
  }

  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX", "C.UTF-8", "en_US.UTF-8", "de_DE", "tr", "j", "ja/JP", "."})
  void everyOtherLocaleIsEnglish(String locale) {
    assertThat(language("", "LC_ALL=" + locale, "ja")).isEqualTo("en");
    assertThat(request("", "LC_ALL=" + locale, "ja").asked()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "--lang=ja, ja",
    "--lang ja, ja",
    "check --lang=ja --help, ja",
    "--lang=ja check, ja",
    "--lang=ja check --lang=en, en",
    "--lang=en help environment --lang ja, ja",
    "check --lang, en",
    "check --lang --help, en",
    "check --lang=, en",
    "explain -- --lang=ja, en",
    "check --language=ja, en",
    "check -lang=ja, en"
  })
  void theArgumentsNeedNotMakeSense(String arguments, String language) {
    assertThat(language(arguments, "", "")).isEqualTo(language);
  }

  @Test
  void whatWasAskedForAndIsNotThereIsAProblem() {
    assertThat(problem("--lang=xx", "LANG=ja_JP"))
        .containsExactly(
            new UsageProblem("usage.choice", Map.of("name", "--lang"), List.of("en", "ja")));
    assertThat(problem("", "QUOTADOCTOR_LANG=klingon"))
        .containsExactly(
            new UsageProblem(
                "usage.choice", Map.of("name", "QUOTADOCTOR_LANG"), List.of("en", "ja")));
    assertThat(problem("--lang=", ""))
        .containsExactly(new UsageProblem("usage.missing_value", Map.of("name", "--lang")));
    assertThat(language("--lang=xx", "LANG=ja_JP", "")).isEqualTo("ja");
  }

  @ParameterizedTest
  @CsvSource({"--lang=ja, QUOTADOCTOR_LANG=xx", "'', QUOTADOCTOR_LANG=", "'', LANG=xx", "'', ''"})
  void whatWasNotAskedForIsNone(String arguments, String variables) {
    assertThat(problem(arguments, variables)).isEmpty();
  }

  private static List<UsageProblem> problem(String arguments, String variables) {
    return request(arguments, variables, "")
        .problem(THERE::contains, () -> List.of("en", "ja"))
        .stream()
        .toList();
  }
}

package io.github.quotadoctor.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.quotadoctor.CountingText;
import java.lang.reflect.Field;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Twice the text takes about twice the work for whatever reads a key or a line of variables. */
class PatternsTest {
  private static final int SIZE = 1_000;
  private static final List<String> STARTS =
      List.of(
          "", "export", "export ", "A", "AAAA=", "A=", "sk-", "<", "${", "org-", "http://", "#");
  private static final List<String> UNITS =
      List.of(
          " ",
          "a",
          "A",
          "_",
          "=",
          "x",
          "*",
          ".",
          "<",
          ">",
          "your",
          "your-",
          "api_key ",
          "api-",
          "export ",
          "\t#",
          "#",
          "sk-",
          "0",
          "T3BlbkFJ",
          "{{",
          "proj_",
          "https://");

  /** With these ends no pattern that asks for the whole text matches. */
  private static final List<String> ENDS = List.of("", "\u2028", "\n!", " !", "\u0085=");

  /** All others are matched with the whole text. */
  private static final Set<String> LOOKED_FOR = Set.of("KeyDefect.PLACEHOLDERS", "DotEnv.COMMENT");

  static Map<String, Pattern> patterns() throws IllegalAccessException {
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    for (Class<?> type :
        List.of(DotEnv.class, DurationText.class, KeyDefect.class, ProxyServer.class)) {
      for (Field field : type.getDeclaredFields()) {
        if (field.getType() == Pattern.class) {
          field.setAccessible(true);
          patterns.put(type.getSimpleName() + "." + field.getName(), (Pattern) field.get(type));
        }
      }
    }
    Field shape = shapeOfProviders();
    for (KeyProvider provider : KeyProvider.values()) {
      patterns.put("KeyProvider." + provider.code(), (Pattern) shape.get(provider));
    }
    return patterns;
  }

  private static Field shapeOfProviders() {
    for (Field field : KeyProvider.class.getDeclaredFields()) {
      if (field.getType() == Pattern.class) {
        field.setAccessible(true);
        return field;
      }
    }
    throw new AssertionError("providers have no shape any more");
  }

  static List<String> names() throws IllegalAccessException {
    return List.copyOf(patterns().keySet());
  }

  @ParameterizedTest
  @MethodSource("names")
  void theWorkGrowsWithTheText(String name) throws IllegalAccessException {
    Pattern pattern = Objects.requireNonNull(patterns().get(name));
    for (String start : STARTS) {
      for (String unit : UNITS) {
        for (String end : ENDS) {
          long once = looks(name, pattern, start + unit.repeat(SIZE / unit.length()) + end);
          long fourTimes =
              looks(name, pattern, start + unit.repeat(4 * SIZE / unit.length()) + end);

          assertThat(fourTimes).as(start + "|" + unit + "|" + end).isLessThan(6 * once + 1_000);
        }
      }
    }
  }

  private static long looks(String name, Pattern pattern, String text) {
    CountingText counting = new CountingText(text);
    Matcher matcher = pattern.matcher(counting);
    boolean found = LOOKED_FOR.contains(name) ? matcher.find() : matcher.matches();
    assertThat(found ? matcher.start() : 0).isNotNegative();
    return counting.looks();
  }

  @Test
  void thePatternsOfEveryKindAreAmongThem() throws IllegalAccessException {
    assertThat(names())
        .contains(
            "DotEnv.ASSIGNMENT",
            "KeyDefect.PLACEHOLDERS",
            "KeyProvider.openai",
            "ProxyServer.ADDRESS");
  }
}

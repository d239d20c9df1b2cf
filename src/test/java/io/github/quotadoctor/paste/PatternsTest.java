package io.github.quotadoctor.paste;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.quotadoctor.CountingText;
import io.github.quotadoctor.config.Redactor;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Twice the text takes about twice the work, in every regular expression that reads foreign text.
 */
class PatternsTest {
  private static final int SIZE = 1_000;
  private static final List<String> UNITS =
      List.of(
          " ",
          "a",
          "9",
          "\\",
          "\"",
          "'",
          "a ",
          "9 ",
          "a.",
          "a_",
          "-",
          ":",
          "\n",
          "\t ",
          "(",
          "[",
          "{",
          "}",
          "http://",
          "Error",
          "error ",
          "a::",
          "429 ",
          "File \"",
          "x-ratelimit-a",
          "limit: 0",
          "sk-aaaaaaaaaaaa",
          "\n aaaaaaaaaaaaaa",
          "bearer ",
          "message: ",
          "type",
          "GET /",
          "> ",
          "| ",
          "retry ",
          "insufficient ",
          "invalid ",
          "request ",
          "the model ",
          "quota",
          "Trial key ");

  /** Every pattern of the classes that read what came from outside, by where it is. */
  static Map<String, Pattern> patterns() {
    Map<String, Pattern> patterns = new LinkedHashMap<>();
    for (JavaClass type :
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                "io.github.quotadoctor.paste",
                "io.github.quotadoctor.classify",
                "io.github.quotadoctor.diagnosis")) {
      fields(type.reflect(), patterns);
    }
    fields(Redactor.class, patterns);
    return patterns;
  }

  private static void fields(Class<?> type, Map<String, Pattern> patterns) {
    for (Field field : type.getDeclaredFields()) {
      if (java.lang.reflect.Modifier.isStatic(field.getModifiers())
          && !field.getType().isPrimitive()) {
        field.setAccessible(true);
        collect(type.getSimpleName() + "." + field.getName(), value(field), patterns);
      }
    }
  }

  private static Object value(Field field) {
    try {
      return Optional.ofNullable(field.get(null)).orElse("");
    } catch (IllegalAccessException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Patterns stand alone, in lists, and in records of ours. */
  private static void collect(String name, Object value, Map<String, Pattern> patterns) {
    if (value instanceof Pattern pattern) {
      patterns.put(name, pattern);
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(it -> collect(name, it, patterns));
    } else if (value instanceof Map<?, ?> map) {
      map.forEach((key, it) -> collect(name + "." + key, it, patterns));
    } else if (value instanceof Collection<?> list) {
      int place = 0;
      for (Object it : list) {
        collect(name + "." + place++, it, patterns);
      }
    } else if (value instanceof Record record
        && record.getClass().getName().startsWith("io.github.quotadoctor.")) {
      for (RecordComponent part : record.getClass().getRecordComponents()) {
        collect(name + "." + part.getName(), part(record, part), patterns);
      }
    }
  }

  private static Object part(Record record, RecordComponent part) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(record);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static List<String> names() {
    return new ArrayList<>(patterns().keySet());
  }

  @ParameterizedTest
  @MethodSource("names")
  void theWorkGrowsWithTheText(String name) {
    Pattern pattern = patterns().getOrDefault(name, Pattern.compile(""));
    for (String unit : UNITS) {
      long once = looks(name, pattern, unit.repeat(SIZE / unit.length()));
      long fourTimes = looks(name, pattern, unit.repeat(4 * SIZE / unit.length()));

      assertThat(fourTimes).as(name + " on " + unit).isLessThan(6 * once + 1_000);
    }
  }

  private static long looks(String name, Pattern pattern, String text) {
    CountingText counting = new CountingText(text);
    Matcher matcher = pattern.matcher(counting);
    try {
      while (matcher.find()) {
        assertThat(matcher.end()).isLessThanOrEqualTo(text.length());
      }
    } catch (StackOverflowError deep) {
      throw new AssertionError(name + " is too deep for a long text", deep);
    }
    return counting.looks();
  }

  @Test
  void thePatternsOfDataAndListsAreAmongThem() {
    assertThat(names())
        .anyMatch(name -> name.startsWith("Origins."))
        .anyMatch(name -> name.startsWith("ClientRules."))
        .anyMatch(name -> name.startsWith("ForeignRules."))
        .anyMatch(name -> name.startsWith("Signs.STATUSES"))
        .anyMatch(name -> name.startsWith("Redactor."));
  }
}

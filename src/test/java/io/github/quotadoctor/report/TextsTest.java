package io.github.quotadoctor.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read is what Java reads; a line in a form that we do not read fails here. */
class TextsTest {
  private static final Path FOLDER = Path.of("src/main/resources/io/github/quotadoctor/report");

  static List<String> languages() {
    return Languages.all();
  }

  @ParameterizedTest
  @MethodSource("languages")
  void theTextsOfALanguageAreThoseThatJavaReads(String language) throws IOException {
    String file = Files.readString(FOLDER.resolve("messages_" + language + ".properties"));
    Properties properties = new Properties();
    properties.load(new StringReader(file));

    Texts texts = new Texts(file);

    assertThat(texts.keys()).isEqualTo(properties.stringPropertyNames());
    assertThat(
            texts.keys().stream()
                .filter(key -> !texts.text(key).equals(text(properties, key)))
                .collect(Collectors.toSet()))
        .isEmpty();
  }

  private static Optional<String> text(Properties properties, String key) {
    return Optional.ofNullable(properties.getProperty(key));
  }

  @Test
  void aLineIsAKeyAndItsTextAndEverythingElseIsPassedOver() {
    Texts texts = new Texts("# a comment = none\n\na.b=one = two\nc=\\ \\u3042\\n.\nnothing\nd=");

    assertThat(texts.keys()).containsExactlyInAnyOrder("a.b", "c", "d");
    assertThat(texts.text("a.b")).contains("one = two");
    assertThat(texts.text("c")).contains(" \u3042\n.");
    assertThat(texts.text("d")).contains("");
    assertThat(texts.text("e")).isEmpty();
    assertThat(texts.all()).containsExactlyInAnyOrder("one = two", " \u3042\n.", "");
  }
}

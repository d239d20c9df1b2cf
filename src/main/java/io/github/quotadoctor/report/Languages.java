package io.github.quotadoctor.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** The languages there are words for: each has a file, and no list names them. */
public final class Languages {
  private static final Pattern TAG = Pattern.compile("[a-z]{2,8}");

  private Languages() {}

  /**
   * Whether there are words of a language.
   *
   * @param language as in the name of its file, such as {@code ja}
   */
  public static boolean isThere(String language) {
    return TAG.matcher(language).matches() && Languages.class.getResource(file(language)) != null;
  }

  /** All of them, by their ISO 639 codes; it takes a look for every language of the world. */
  public static List<String> all() {
    return Arrays.stream(Locale.getISOLanguages()).filter(Languages::isThere).sorted().toList();
  }

  /** The texts of a language that is there. */
  static Texts texts(String language) {
    try (InputStream stream =
        Objects.requireNonNull(Languages.class.getResourceAsStream(file(language)))) {
      return new Texts(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String file(String language) {
    return "messages_" + language + ".properties";
  }
}

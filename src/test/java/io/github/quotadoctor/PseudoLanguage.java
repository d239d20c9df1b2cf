package io.github.quotadoctor;

import io.github.quotadoctor.report.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Languages that nobody speaks, made from the English words and put on the class path of the tests,
 * where the program finds them like any other.
 */
public final class PseudoLanguage {
  private static final Pattern LETTERS = Pattern.compile("\\{[a-z_]+}|[A-Za-z]");

  /** Every letter of the English words is one of another alphabet, and as wide as before. */
  public static final String OTHER_LETTERS = installed("qps", PseudoLanguage::inOtherLetters);

  /** Every word is a run of wide characters, and no space stands between two of them. */
  public static final String WIDE = installed("qpw", WideText::of);

  private PseudoLanguage() {}

  /** The English words, or those of any other language that is there. */
  public static Properties words(String language) {
    String file = "messages_" + language + ".properties";
    try (InputStream stream = Objects.requireNonNull(Messages.class.getResourceAsStream(file))) {
      Properties words = new Properties();
      words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return words;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String installed(String language, UnaryOperator<String> change) {
    Properties words = new Properties();
    words("en").forEach((key, text) -> words.put(key, change.apply((String) text)));
    try (Writer file =
        Files.newBufferedWriter(folder().resolve("messages_" + language + ".properties"))) {
      words.store(file, null);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return language;
  }

  private static Path folder() throws IOException {
    try {
      Path tests =
          Path.of(PseudoLanguage.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.createDirectories(
          tests.resolve(Messages.class.getPackageName().replace('.', '/')));
    } catch (URISyntaxException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String inOtherLetters(String text) {
    return LETTERS
        .matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(cyrillic(found.group())));
  }

  private static String cyrillic(String found) {
    char letter = found.charAt(0);
    if (found.length() > 1) {
      return found;
    }
    return Character.toString(letter >= 'a' ? letter - 'a' + 0x430 : letter - 'A' + 0x410);
  }
}

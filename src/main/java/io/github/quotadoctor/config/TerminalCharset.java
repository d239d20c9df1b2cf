package io.github.quotadoctor.config;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The character set in which a terminal is written to. */
public final class TerminalCharset {
  private TerminalCharset() {}

  /**
   * What is known of it, in this order: an environment that names UTF-8, because Java answers
   * US-ASCII where the locale is named but not installed; UTF-8 where the environment names
   * nothing, as in a small container, and a language was asked for; what the platform says.
   *
   * @param languageAsked whether a language was asked for, rather than found in the surroundings
   * @param windows whether the platform is Windows, whose consoles are not set by the environment
   * @param platform names of character sets, the best first; empty or unknown ones are passed over
   */
  public static Charset of(
      Environment environment, boolean languageAsked, boolean windows, List<String> platform) {
    Optional<String> locale =
        Stream.of("LC_ALL", "LC_CTYPE", "LANG")
            .map(environment::value)
            .flatMap(Optional::stream)
            .findFirst();
    boolean named =
        locale.filter(name -> name.toLowerCase(Locale.ROOT).matches(".*utf-?8.*")).isPresent();
    if (named || (locale.isEmpty() && languageAsked && !windows)) {
      return StandardCharsets.UTF_8;
    }
    return platform.stream()
        .filter(name -> !name.isEmpty() && Charset.isSupported(name))
        .map(Charset::forName)
        .findFirst()
        .orElse(StandardCharsets.US_ASCII);
  }
}

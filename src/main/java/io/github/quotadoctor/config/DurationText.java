package io.github.quotadoctor.config;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a length of time: {@code 500ms 30s 15m 2h}, or the ISO-8601 form {@code PT30S}. */
public final class DurationText {
  private static final Duration SHORTEST = Duration.ofMillis(1);
  private static final Pattern SHORT_FORM = Pattern.compile("(\\d{1,9})(ms|s|m|h)");

  private DurationText() {}

  /** The length of time, or empty when the text is in neither form or less than 1 ms. */
  public static Optional<Duration> parse(String text) {
    Matcher matcher = SHORT_FORM.matcher(text);
    Optional<Duration> duration =
        matcher.matches() ? Optional.of(shortForm(matcher)) : isoForm(text);
    return duration.filter(length -> length.compareTo(SHORTEST) >= 0);
  }

  private static Duration shortForm(Matcher matcher) {
    long count = Long.parseLong(matcher.group(1));
    String unit = matcher.group(2);
    if (unit.equals("ms")) {
      return Duration.ofMillis(count);
    }
    return Duration.ofSeconds(
        unit.equals("s") ? count : unit.equals("m") ? count * 60 : count * 3600);
  }

  private static Optional<Duration> isoForm(String text) {
    try {
      return Optional.of(Duration.parse(text));
    } catch (DateTimeParseException | ArithmeticException notIso) {
      return Optional.empty();
    }
  }
}

package io.github.quotadoctor.classify;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the lengths of time that OpenAI prints, in the form of Go durations: {@code 20ms}, {@code
 * 8.64s}, {@code 1m26.4s}, {@code 6h12m}. Source: rate limit headers and messages, 2023 to 2026.
 */
public final class WaitText {
  /** No limit resets later; whatever names a longer wait is not believed. */
  public static final Duration LONGEST = Duration.ofDays(366);

  private static final Pattern PART = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,9})?)(ms|h|m|s)");
  private static final Pattern IN_MESSAGE =
      Pattern.compile(
          "(?i)(?:try again|retry) (?:in|after) ((?:\\d{1,9}(?:\\.\\d{1,9})?(?:ms|h|m|s)){1,4}"
              + "|\\d{1,9}(?:\\.\\d{1,9})? seconds?)");

  private WaitText() {}

  /** The length of time, or empty when the text is in another form or names an absurd one. */
  public static Optional<Duration> parse(String text) {
    Matcher part = PART.matcher(text);
    Duration sum = Duration.ZERO;
    int end = 0;
    while (end < text.length() && part.find(end) && part.start() == end) {
      sum = sum.plus(length(part.group(1), part.group(2)));
      end = part.end();
    }
    boolean whole = end > 0 && end == text.length();
    return whole && sum.compareTo(LONGEST) <= 0 ? Optional.of(sum) : Optional.empty();
  }

  /** The wait that a message names, or empty when it names none. */
  static Optional<Duration> inMessage(String message) {
    Matcher matcher = IN_MESSAGE.matcher(message);
    return matcher.find()
        ? parse(matcher.group(1).replaceFirst(" seconds?$", "s"))
        : Optional.empty();
  }

  private static Duration length(String count, String unit) {
    double seconds =
        switch (unit) {
          case "h" -> 3600;
          case "m" -> 60;
          case "s" -> 1;
          default -> 0.001;
        };
    return Duration.ofMillis(Math.round(Double.parseDouble(count) * seconds * 1000));
  }
}

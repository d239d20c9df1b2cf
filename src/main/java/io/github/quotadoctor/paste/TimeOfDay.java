package io.github.quotadoctor.paste;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The hour, minute and second in whatever form a log tells its times. */
final class TimeOfDay {
  private static final int DAY = 86_400;
  private static final int NEAR = 60;
  private static final Pattern TIME = Pattern.compile("(\\d{2}):(\\d{2})(?::(\\d{2}))?");

  private TimeOfDay() {}

  /** Whether at most a minute lies between; times that are not told do not keep things apart. */
  static boolean areNear(Optional<String> one, Optional<String> other) {
    Optional<Integer> first = one.flatMap(TimeOfDay::seconds);
    Optional<Integer> second = other.flatMap(TimeOfDay::seconds);
    if (first.isEmpty() || second.isEmpty()) {
      return true;
    }
    int apart = Math.abs(first.get() - second.get());
    return Math.min(apart, DAY - apart) <= NEAR;
  }

  private static Optional<Integer> seconds(String text) {
    Matcher time = TIME.matcher(text);
    return time.find()
        ? Optional.of(
            number(time.group(1)) * 3600
                + number(time.group(2)) * 60
                + (time.group(3) == null ? 0 : number(time.group(3))))
        : Optional.empty();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}

package io.github.quotadoctor.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Numbers as reports print them: plain decimals, never grouped, never with an exponent. */
final class Numbers {
  private static final int NANO = 9;

  private Numbers() {}

  /** Seconds with one decimal. */
  static String seconds(Duration length) {
    return exactSeconds(length).setScale(1, RoundingMode.HALF_UP).toPlainString();
  }

  /** Seconds with three decimals. */
  static String milliseconds(Duration length) {
    return exactSeconds(length).setScale(3, RoundingMode.HALF_UP).toPlainString();
  }

  /** Seconds with as many decimals as needed. */
  static BigDecimal exactSeconds(Duration length) {
    BigDecimal seconds =
        BigDecimal.valueOf(length.getSeconds())
            .add(BigDecimal.valueOf(length.getNano()).movePointLeft(NANO))
            .stripTrailingZeros();
    return seconds.scale() < 0 ? seconds.setScale(0) : seconds;
  }

  /** An amount without trailing zeros. */
  static String plain(BigDecimal amount) {
    return amount.stripTrailingZeros().toPlainString();
  }

  /** A length of time to the second: {@code 45 s}, {@code 2 min 10 s}, {@code 1 h 5 min}. */
  static String span(Duration length) {
    long seconds = Math.max(0, (length.toMillis() + 500) / 1000);
    long minutes = seconds / 60;
    if (minutes == 0) {
      return seconds + " s";
    }
    if (minutes < 60) {
      return minutes + " min" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + " s");
    }
    return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
  }

  /** A wait as people say it: {@code 2 s}, {@code 6 h 12 min}. */
  static String wait(Duration length) {
    long seconds = Math.max(1, (length.toMillis() + 999) / 1000);
    if (seconds < 120) {
      return seconds + " s";
    }
    long minutes = (seconds + 59) / 60;
    return minutes < 120 ? minutes + " min" : minutes / 60 + " h " + minutes % 60 + " min";
  }
}

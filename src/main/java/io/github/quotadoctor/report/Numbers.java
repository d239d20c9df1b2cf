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
}

package io.github.quotadoctor.report;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Amounts of US dollars as reports print them. */
final class Dollars {
  private static final int CENTS = 2;
  private static final BigDecimal CENT = new BigDecimal("0.01");

  private Dollars() {}

  /** Two decimals, rounded down as a lower bound has to be; less than a cent is not nothing. */
  static String rounded(BigDecimal usd) {
    if (usd.signum() != 0 && usd.abs().compareTo(CENT) < 0) {
      return usd.signum() > 0 ? "<$0.01" : ">-$0.01";
    }
    String sign = usd.signum() < 0 ? "-" : "";
    return sign + "$" + usd.abs().setScale(CENTS, RoundingMode.DOWN).toPlainString();
  }

  /** Two decimals, rounded down, as a lower bound has to be. */
  static String atLeast(BigDecimal usd) {
    return "$" + usd.setScale(CENTS, RoundingMode.DOWN).toPlainString();
  }

  /** All decimals for a program, without trailing zeros and never with an exponent. */
  static BigDecimal exact(BigDecimal usd) {
    BigDecimal exact = usd.stripTrailingZeros();
    return exact.scale() < 0 ? exact.setScale(0) : exact;
  }
}

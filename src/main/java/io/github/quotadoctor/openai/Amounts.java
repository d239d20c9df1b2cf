package io.github.quotadoctor.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.Optional;

/** Amounts of money as the API writes them, exact to the last digit. */
final class Amounts {
  private static final int LONGEST = 60;
  private static final int MOST_DIGITS = 40;
  private static final int CENTS = 2;

  private Amounts() {}

  /**
   * US dollars, as a number or as a text. Source: the API's description says number, the live API
   * has sent decimal texts since 2026.
   */
  static Optional<BigDecimal> dollars(JsonNode amount) {
    return "usd".equalsIgnoreCase(amount.path("currency").asText("usd"))
        ? decimal(amount.path("value"))
        : Optional.empty();
  }

  /** Whole US cents as dollars. */
  static Optional<BigDecimal> cents(JsonNode cents) {
    return cents.isIntegralNumber()
        ? decimal(cents).map(it -> it.movePointLeft(CENTS))
        : Optional.empty();
  }

  private static Optional<BigDecimal> decimal(JsonNode node) {
    if (node.isNumber()) {
      return reasonable(node.decimalValue());
    }
    String text = node.asText("");
    if (!node.isTextual() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return reasonable(new BigDecimal(text.strip()));
    } catch (NumberFormatException noNumber) {
      return Optional.empty();
    }
  }

  /** Sums of numbers with huge exponents would fill the memory. */
  private static Optional<BigDecimal> reasonable(BigDecimal amount) {
    return amount.precision() <= MOST_DIGITS && Math.abs(amount.scale()) <= MOST_DIGITS
        ? Optional.of(amount)
        : Optional.empty();
  }
}

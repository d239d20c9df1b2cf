package io.github.quotadoctor.diagnosis;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** What a report says in one of its fields: a text, or a spend limit. */
public sealed interface ReportedValue {
  /** Takes the two cases apart; an amount is empty where there is no limit. */
  <T> T fold(Function<String, T> text, Function<Optional<BigDecimal>, T> limit);

  /** A code, an id or a name; cleaned when it enters. */
  record Text(String text) implements ReportedValue {
    public Text {
      text = ForeignText.clean(text);
    }

    @Override
    public <T> T fold(Function<String, T> text, Function<Optional<BigDecimal>, T> limit) {
      return text.apply(this.text);
    }
  }

  /**
   * A spend limit.
   *
   * @param usd in US dollars, without trailing zeros so that equal amounts are equal values; empty
   *     where it is known that there is none
   */
  record Limit(Optional<BigDecimal> usd) implements ReportedValue {
    public Limit {
      usd = usd.map(BigDecimal::stripTrailingZeros);
    }

    @Override
    public <T> T fold(Function<String, T> text, Function<Optional<BigDecimal>, T> limit) {
      return limit.apply(usd);
    }
  }
}

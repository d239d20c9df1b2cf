package io.github.quotadoctor.openai;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * A month in UTC, in which limits and costs are counted.
 *
 * @param end the start of the next month, when limits begin anew
 */
public record BillingMonth(Instant start, Instant end) {
  /** The month in which the moment lies. */
  public static BillingMonth of(Instant moment) {
    YearMonth month = YearMonth.from(moment.atOffset(ZoneOffset.UTC));
    return new BillingMonth(start(month), start(month.plusMonths(1)));
  }

  private static Instant start(YearMonth month) {
    return month.atDay(1).atStartOfDay().toInstant(ZoneOffset.UTC);
  }
}

package io.github.quotadoctor.diagnosis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * How a month's spending stands against the limit that was set for it.
 *
 * @param limitUsd in US dollars; present exactly when a limit is known to be set
 * @param spentUsd in US dollars since the month began; a lower bound, because costs come in late
 * @param spentIsWhole whether all costs that the API knows were read
 * @param switchedOn whether the limit is said to be enforced; present exactly with the limit
 * @param resetsAt the start of the next month in UTC
 */
public record SpendStanding(
    Limit limit,
    Optional<BigDecimal> limitUsd,
    Optional<BigDecimal> spentUsd,
    boolean spentIsWhole,
    Optional<Boolean> switchedOn,
    Instant resetsAt) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** What is known of a limit. */
  public enum Limit {
    SET,
    NONE,
    UNKNOWN;

    /** The word as it stands in reports. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How much of the limit is spent at least, in whole percent, rounded down. */
  public Optional<BigDecimal> percent() {
    return limitUsd.flatMap(
        limit ->
            spentUsd.map(spent -> spent.multiply(HUNDRED).divide(limit, 0, RoundingMode.DOWN)));
  }

  /** Whether at least so many percent of the limit are spent, as far as that is known. */
  public boolean isAt(int percent) {
    return percent().filter(it -> it.compareTo(new BigDecimal(percent)) >= 0).isPresent();
  }
}

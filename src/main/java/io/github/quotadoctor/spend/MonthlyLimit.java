package io.github.quotadoctor.spend;

import io.github.quotadoctor.openai.AdminReply;
import io.github.quotadoctor.openai.SpendLimit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * How a month's spending stands against the limit that the organization set itself.
 *
 * @param limitUsd in US dollars; present exactly when a limit is known to be set
 * @param spentUsd in US dollars, never negative; a lower bound
 * @param enforced whether the limit is said to be enforced; present exactly with the limit
 * @param resetsAt the start of the next month in UTC
 */
public record MonthlyLimit(
    State state,
    Optional<BigDecimal> limitUsd,
    BigDecimal spentUsd,
    Optional<Boolean> enforced,
    Instant resetsAt) {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  /** What is known of a limit. */
  public enum State {
    SET,
    NONE,
    UNKNOWN;

    /** The word as it stands in reports. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  static MonthlyLimit of(AdminReply<SpendLimit> reply, BigDecimal spent, Instant resetsAt) {
    State state = reply.fold(told -> State.SET, () -> State.NONE, refusal -> State.UNKNOWN);
    return new MonthlyLimit(
        state,
        reply.told().map(SpendLimit::usd),
        spent.max(BigDecimal.ZERO),
        reply.told().map(SpendLimit::switchedOn),
        resetsAt);
  }

  /** How much of the limit is spent at least, in whole percent, rounded down. */
  public Optional<BigDecimal> percent() {
    return limitUsd.map(limit -> spentUsd.multiply(HUNDRED).divide(limit, 0, RoundingMode.DOWN));
  }
}

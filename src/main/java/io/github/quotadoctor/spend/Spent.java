package io.github.quotadoctor.spend;

import io.github.quotadoctor.openai.Cost;
import java.math.BigDecimal;
import java.util.stream.Stream;

/**
 * What was spent in each stretch of time, in US dollars, exact; lower bounds, because costs come in
 * late. What was paid back counts as less than nothing.
 */
public record Spent(BigDecimal today, BigDecimal lastSevenDays, BigDecimal month) {
  /** Nothing. */
  public static final Spent NOTHING = new Spent(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

  static Spent of(Cost cost, Windows windows) {
    return new Spent(
        counted(cost, windows.isToday(cost.day())),
        counted(cost, windows.isInWeek(cost.day())),
        counted(cost, windows.isInMonth(cost.day())));
  }

  private static BigDecimal counted(Cost cost, boolean counts) {
    return counts ? cost.usd() : BigDecimal.ZERO;
  }

  Spent plus(Spent other) {
    return new Spent(
        today.add(other.today), lastSevenDays.add(other.lastSevenDays), month.add(other.month));
  }

  /** Whether it is nothing in every stretch of time. */
  public boolean isNothing() {
    return Stream.of(today, lastSevenDays, month).allMatch(usd -> usd.signum() == 0);
  }
}

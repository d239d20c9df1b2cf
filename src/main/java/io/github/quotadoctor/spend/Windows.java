package io.github.quotadoctor.spend;

import io.github.quotadoctor.openai.BillingMonth;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The stretches of time over which costs are summed up, in days and months of UTC.
 *
 * @param asOf the moment at which it is asked
 */
public record Windows(Instant asOf) {
  private static final int DAYS_BEFORE = 6;

  /** The start of today. */
  Instant today() {
    return start(day());
  }

  /** The start of the first of the last seven days, of which today is one. */
  Instant week() {
    return start(day().minusDays(DAYS_BEFORE));
  }

  /** The start of this month. */
  Instant month() {
    return BillingMonth.of(asOf).start();
  }

  /** The start of the next month, when limits begin anew. */
  public Instant nextMonth() {
    return BillingMonth.of(asOf).end();
  }

  /** The start of the first day that counts anywhere. */
  public Instant from() {
    return week().isBefore(month()) ? week() : month();
  }

  boolean isToday(Instant moment) {
    return !moment.isBefore(today()) && moment.isBefore(tomorrow());
  }

  boolean isInWeek(Instant moment) {
    return !moment.isBefore(week()) && moment.isBefore(tomorrow());
  }

  /** What a clock that is ahead of this one dates later was spent this month all the same. */
  boolean isInMonth(Instant moment) {
    return !moment.isBefore(month());
  }

  private Instant tomorrow() {
    return start(day().plusDays(1));
  }

  private LocalDate day() {
    return LocalDate.ofInstant(asOf, ZoneOffset.UTC);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}

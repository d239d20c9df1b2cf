package io.github.quotadoctor.openai;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/**
 * Costs over a stretch of days.
 *
 * @param whole whether all pages were read; otherwise more was spent than stands here
 */
public record Costs(List<Cost> rows, boolean whole) {
  public Costs {
    rows = List.copyOf(rows);
  }

  /** The sum of the costs that are wanted, in US dollars. */
  public BigDecimal sum(Predicate<Cost> wanted) {
    return rows.stream().filter(wanted).map(Cost::usd).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}

package io.github.quotadoctor.spend;

import io.github.quotadoctor.openai.Cost;
import io.github.quotadoctor.openai.Costs;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sums up costs by whom they belong to. */
final class Ledger {
  private final Costs costs;
  private final Windows windows;

  Ledger(Costs costs, Windows windows) {
    this.costs = costs;
    this.windows = windows;
  }

  /** The spenders without names, the largest first; not those that spent nothing. */
  List<Spender> spenders(Grouping by) {
    Map<Optional<String>, Spent> sums = new LinkedHashMap<>();
    for (Cost cost : costs.rows()) {
      sums.merge(by.id(cost), Spent.of(cost, windows), Spent::plus);
    }
    return sums.entrySet().stream()
        .filter(sum -> !sum.getValue().isNothing())
        .map(sum -> new Spender(sum.getKey(), Optional.empty(), sum.getValue()))
        .sorted(Spender.BY_SPENT)
        .toList();
  }
}

package io.github.quotadoctor.spend;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What became of the question who spent it: it was told, or not. */
public sealed interface SpendSurvey {
  /** Takes the two cases apart. */
  <R> R fold(Function<Told, R> told, Function<Untold, R> untold);

  /** What was asked. */
  SpendQuestion question();

  /** The exit code of the run. */
  default int exitCode() {
    return fold(told -> 0, untold -> untold.fault().exitCode());
  }

  /**
   * It was told.
   *
   * @param spenders all of them, the largest first
   * @param total what all of them spent
   * @param whole whether all costs were read; otherwise more was spent than stands here
   * @param named whether all names that there are could be read
   * @param pages how many pages of costs were read
   * @param requests how many requests were sent
   */
  record Told(
      SpendQuestion question,
      List<Spender> spenders,
      Spent total,
      MonthlyLimit limit,
      boolean whole,
      boolean named,
      int pages,
      int requests)
      implements SpendSurvey {
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int SHARE_DECIMALS = 4;

    public Told {
      spenders = List.copyOf(spenders);
    }

    @Override
    public <R> R fold(Function<Told, R> told, Function<Untold, R> untold) {
      return told.apply(this);
    }

    /** Those that are shown by themselves. */
    public List<Spender> top() {
      return spenders.subList(0, Math.min(question.top(), spenders.size()));
    }

    /** Those that are shown as one. */
    public List<Spender> others() {
      return spenders.subList(top().size(), spenders.size());
    }

    /** What these spent together. */
    public static Spent sum(List<Spender> spenders) {
      return spenders.stream().map(Spender::spent).reduce(Spent.NOTHING, Spent::plus);
    }

    /** The share of the month's total in percent; empty where the total is nothing or less. */
    public Optional<BigDecimal> share(Spent spent) {
      BigDecimal whole = total.month();
      return whole.signum() <= 0
          ? Optional.empty()
          : Optional.of(
              spent.month().multiply(HUNDRED).divide(whole, SHARE_DECIMALS, RoundingMode.HALF_UP));
    }
  }

  /** It was not told. */
  record Untold(SpendQuestion question, SpendFault fault) implements SpendSurvey {
    @Override
    public <R> R fold(Function<Told, R> told, Function<Untold, R> untold) {
      return untold.apply(this);
    }
  }
}

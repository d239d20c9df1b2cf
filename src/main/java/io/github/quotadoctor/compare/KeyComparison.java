package io.github.quotadoctor.compare;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CheckId;
import io.github.quotadoctor.diagnosis.CheckResult;
import io.github.quotadoctor.diagnosis.Outcome;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The same checks for two or more keys, side by side.
 *
 * @param keys at least two, in the order named
 * @param sharedRequests how many requests were sent for all keys together, in no diagnosis
 */
public record KeyComparison(List<NamedDiagnosis> keys, int sharedRequests, Duration took) {
  /** As of a call that has to be put right before anything can be told. */
  private static final int EXIT_CODE_OF_AN_UNREAD_PLACE = 2;

  public KeyComparison {
    keys = List.copyOf(keys);
    if (keys.size() < 2) {
      throw new IllegalArgumentException("one key cannot be compared");
    }
  }

  /** The key that was named first: the old one. */
  public NamedDiagnosis first() {
    return keys.get(0);
  }

  /** The key that was named last: the new one. */
  public NamedDiagnosis last() {
    return keys.get(keys.size() - 1);
  }

  /** The exit code of the key that was named last; 2 when its place could not be read. */
  public int exitCode() {
    return last().unread() ? EXIT_CODE_OF_AN_UNREAD_PLACE : last().diagnosis().exitCode();
  }

  /** What the last key changed, compared with the first. */
  public Judgement judgement() {
    return Judgement.of(first(), last());
  }

  /** What is to be said of that. */
  public Rationale rationale() {
    return Rationale.of(this);
  }

  /** What still stands in the way of the new key, if anything does. */
  public Optional<Cause> unsolved() {
    return Optional.of(last().cause()).filter(cause -> cause != Cause.HEALTHY);
  }

  /** What the status page says: the same for all, as the first key that knows it tells it. */
  public CheckResult statusPage() {
    List<CheckResult> rows =
        keys.stream().map(it -> it.diagnosis().result(CheckId.STATUS)).toList();
    return rows.stream()
        .filter(it -> it.outcome() != Outcome.UNKNOWN)
        .findFirst()
        .orElse(rows.get(0));
  }

  /** What is not the same for all keys, except the models. */
  public List<Difference> differences() {
    return Differences.among(keys);
  }

  /** The models that are not offered to all keys; empty where there are none. */
  public Optional<OfferedModels> models() {
    return OfferedModels.of(keys);
  }

  /** How many requests were sent in all. */
  public int requests() {
    return sharedRequests + keys.stream().mapToInt(it -> it.diagnosis().run().requests()).sum();
  }

  /** How many tokens were used in all. */
  public long tokens() {
    return keys.stream().mapToLong(it -> it.diagnosis().run().tokens()).sum();
  }

  /** The most that it can have cost in US dollars; empty where a price is not known. */
  public Optional<BigDecimal> costUsdMax() {
    BigDecimal sum = BigDecimal.ZERO;
    for (NamedDiagnosis key : keys) {
      Optional<BigDecimal> cost = key.diagnosis().run().costUsdMax();
      if (cost.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(cost.get());
    }
    return Optional.of(sum);
  }
}

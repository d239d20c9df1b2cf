package io.github.quotadoctor.compare;

import io.github.quotadoctor.diagnosis.RunInfo;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The same checks for two or more keys, side by side.
 *
 * @param keys at least two, in the order named
 * @param sharedRequests how many requests were sent for all keys together, in no diagnosis
 * @param lastUnread whether the place of the last key could not be read
 */
public record KeyComparison(
    List<NamedDiagnosis> keys, int sharedRequests, Duration took, boolean lastUnread) {
  private static final int UNREAD = 2;

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

  /** The exit code of the key that was named last. */
  public int exitCode() {
    return lastUnread ? UNREAD : last().diagnosis().exitCode();
  }

  /** What the last key changed, compared with the first. */
  public Judgement judgement() {
    return Judgement.of(first(), last());
  }

  /** What is not the same for all keys, except the models. */
  public List<Difference> differences() {
    return Differences.among(keys);
  }

  /** The models that are not offered to all keys; empty where there are none. */
  public Optional<OfferedModels> models() {
    return OfferedModels.of(keys);
  }

  /** Whether the first and the last place hold the same key. */
  public boolean isSameKey() {
    Optional<String> fingerprint = fingerprint(first());
    return fingerprint.isPresent() && fingerprint.equals(fingerprint(last()));
  }

  private static Optional<String> fingerprint(NamedDiagnosis key) {
    return key.diagnosis().run().key().map(RunInfo.KeyInfo::fingerprint);
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

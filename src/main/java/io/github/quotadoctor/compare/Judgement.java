package io.github.quotadoctor.compare;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Retry;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a second key changed, and in which circumstances.
 *
 * @param elsewhere whether both answers name what is billed, and it is not the same
 */
public record Judgement(KeyChange conclusion, Situation situation, boolean elsewhere) {
  /** Limits that go for the whole organization, as its credit does. */
  private static final Set<Cause> COMMON_LIMITS =
      EnumSet.of(Cause.ORGANIZATION_SPEND_LIMIT_EXCEEDED, Cause.ORGANIZATION_USAGE_LIMIT_EXCEEDED);

  /** How the two keys stand beside each other. */
  public enum Situation {
    /** The first cannot be used, the last can. */
    HELPED,
    /** The first can be used, the last cannot. */
    BROKE,
    /** Both can be used. */
    BOTH_HEALTHY,
    /** Both are refused for the same reason, which is about money. */
    SAME_WALLET,
    /** Both are refused for the same reason, which is not about money. */
    SAME_VERDICT,
    /** Both are refused, for different reasons. */
    DIFFERENT_VERDICTS,
    /** In at least one place there is no key, so that there is nothing to compare. */
    NO_KEY,
    /** Both places hold the same key, so that no difference is the doing of a key. */
    SAME_KEY,
    /** At least one key was not sent, because of how it is written or of its kind. */
    NOT_SENT,
    /** The same wallet pays for one request and refuses the other. */
    UNEVEN,
    /** At least one met something that waiting alone may end. */
    PASSING,
    /** At least one was not answered in a way that proves something about the key. */
    UNPROVEN;

    /** The word as it stands in the keys of texts. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Judges what the second of two keys changed; nothing is concluded from what was not told. */
  static Judgement of(NamedDiagnosis first, NamedDiagnosis last) {
    boolean elsewhere = first.billsElsewhereThan(last);
    Situation situation = situation(first, last);
    KeyChange conclusion =
        switch (situation) {
          case HELPED -> KeyChange.NEW_KEY_HELPED;
          case BROKE -> KeyChange.WORSE;
          case BOTH_HEALTHY, SAME_WALLET, SAME_VERDICT ->
              elsewhere ? KeyChange.BILLS_ELSEWHERE : unchanged(first, last);
          case SAME_KEY ->
              elsewhere || first.cause() != last.cause()
                  ? KeyChange.UNKNOWN
                  : unchanged(first, last);
          case NO_KEY, NOT_SENT, UNEVEN -> KeyChange.UNKNOWN;
          case DIFFERENT_VERDICTS, PASSING, UNPROVEN ->
              elsewhere ? KeyChange.BILLS_ELSEWHERE : KeyChange.UNKNOWN;
        };
    return new Judgement(conclusion, situation, elsewhere);
  }

  private static KeyChange unchanged(NamedDiagnosis first, NamedDiagnosis last) {
    return first.billsOrganizationOf(last)
        ? KeyChange.NO_CHANGE_SAME_ORGANIZATION
        : KeyChange.NO_CHANGE;
  }

  private static Situation situation(NamedDiagnosis first, NamedDiagnosis last) {
    if (first.hasNoKey() || last.hasNoKey()) {
      return Situation.NO_KEY;
    }
    if (first.fingerprint().equals(last.fingerprint())) {
      return Situation.SAME_KEY;
    }
    if (first.isUnsent() || last.isUnsent()) {
      return Situation.NOT_SENT;
    }
    if (Stream.of(first, last).anyMatch(it -> retry(it) == Retry.YES)) {
      return Situation.PASSING;
    }
    if (!proves(first) || !proves(last)) {
      return Situation.UNPROVEN;
    }
    if (first.isHealthy() != last.isHealthy() && isOneWallet(first, last)) {
      return Situation.UNEVEN;
    }
    if (first.isHealthy() != last.isHealthy()) {
      return last.isHealthy() ? Situation.HELPED : Situation.BROKE;
    }
    if (first.isHealthy()) {
      return Situation.BOTH_HEALTHY;
    }
    if (first.cause() != last.cause()) {
      return Situation.DIFFERENT_VERDICTS;
    }
    return isOfWallet(last) ? Situation.SAME_WALLET : Situation.SAME_VERDICT;
  }

  /** Whether what refuses one of them goes for the other as well. */
  private static boolean isOneWallet(NamedDiagnosis first, NamedDiagnosis last) {
    return first.billsOrganizationOf(last) && isOfWallet(first.isHealthy() ? last : first);
  }

  private static boolean isOfWallet(NamedDiagnosis named) {
    return named.cause().causeClass() == CauseClass.QUOTA || COMMON_LIMITS.contains(named.cause());
  }

  private static Retry retry(NamedDiagnosis named) {
    return named.diagnosis().verdict().finding().retry();
  }

  /** A verdict that lasts proves something, unless the request never came as far as the key. */
  private static boolean proves(NamedDiagnosis named) {
    Cause cause = named.cause();
    return named.isHealthy()
        || (retry(named) == Retry.NO && cause.causeClass() != CauseClass.NETWORK);
  }
}

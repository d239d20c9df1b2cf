package io.github.quotadoctor.compare;

import io.github.quotadoctor.diagnosis.CauseClass;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a second key changed, and in which circumstances.
 *
 * @param elsewhere whether both answers name what is billed, and it is not the same
 */
public record Judgement(Conclusion conclusion, Situation situation, boolean elsewhere) {
  /** What stays as it is until somebody acts; anything else may be another thing in a minute. */
  private static final Set<CauseClass> LASTING =
      EnumSet.of(
          CauseClass.HEALTHY,
          CauseClass.KEY,
          CauseClass.CONTEXT,
          CauseClass.QUOTA,
          CauseClass.LIMIT,
          CauseClass.PERMISSION,
          CauseClass.REQUEST);

  private static final Set<CauseClass> WALLET = EnumSet.of(CauseClass.QUOTA, CauseClass.LIMIT);

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
    /** At least one met something that may be over in a minute. */
    PASSING;

    /** The word as it stands in the keys of texts. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Judges what the second of two keys changed; nothing is concluded from what was not told. */
  public static Judgement of(NamedDiagnosis first, NamedDiagnosis last) {
    boolean elsewhere =
        differs(first, last, NamedDiagnosis::organization)
            || differs(first, last, NamedDiagnosis::project);
    Situation situation = situation(first, last);
    Conclusion conclusion =
        switch (situation) {
          case HELPED -> Conclusion.NEW_KEY_HELPED;
          case BROKE -> Conclusion.WORSE;
          case BOTH_HEALTHY, SAME_WALLET, SAME_VERDICT -> unchanged(elsewhere, first, last);
          case NO_KEY -> Conclusion.UNKNOWN;
          case DIFFERENT_VERDICTS, PASSING ->
              elsewhere ? Conclusion.BILLS_ELSEWHERE : Conclusion.UNKNOWN;
        };
    return new Judgement(conclusion, situation, elsewhere);
  }

  private static Conclusion unchanged(
      boolean elsewhere, NamedDiagnosis first, NamedDiagnosis last) {
    if (elsewhere) {
      return Conclusion.BILLS_ELSEWHERE;
    }
    return first.organization().isPresent() && first.organization().equals(last.organization())
        ? Conclusion.NO_CHANGE_SAME_ORGANIZATION
        : Conclusion.NO_CHANGE;
  }

  private static Situation situation(NamedDiagnosis first, NamedDiagnosis last) {
    if (first.hasNoKey() || last.hasNoKey()) {
      return Situation.NO_KEY;
    }
    if (!lasts(first) || !lasts(last)) {
      return Situation.PASSING;
    }
    if (first.isHealthy() != last.isHealthy()) {
      return last.isHealthy() ? Situation.HELPED : Situation.BROKE;
    }
    if (first.isHealthy()) {
      return Situation.BOTH_HEALTHY;
    }
    if (first.diagnosis().verdict().cause() != last.diagnosis().verdict().cause()) {
      return Situation.DIFFERENT_VERDICTS;
    }
    return WALLET.contains(causeClass(last)) ? Situation.SAME_WALLET : Situation.SAME_VERDICT;
  }

  private static boolean lasts(NamedDiagnosis named) {
    return LASTING.contains(causeClass(named));
  }

  private static CauseClass causeClass(NamedDiagnosis named) {
    return named.diagnosis().verdict().cause().causeClass();
  }

  private static boolean differs(
      NamedDiagnosis first,
      NamedDiagnosis last,
      Function<NamedDiagnosis, Optional<String>> billed) {
    Optional<String> was = billed.apply(first);
    Optional<String> is = billed.apply(last);
    return was.isPresent() && is.isPresent() && !was.equals(is);
  }
}

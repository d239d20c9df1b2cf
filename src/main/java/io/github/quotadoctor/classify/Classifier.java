package io.github.quotadoctor.classify;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Confidence;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.Note;
import io.github.quotadoctor.diagnosis.Retry;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells what an error answer means. The code decides before the type, the type before the message,
 * then headers, and the HTTP status last; only a 5xx is an outage whatever its body says.
 */
public final class Classifier {
  private static final List<Rule> RULES =
      Stream.of(QuotaRules.ALL, AccessRules.ALL, RateRules.ALL, OutageRules.ALL, RequestRules.ALL)
          .flatMap(List::stream)
          .toList();
  private static final Set<CauseClass> MONEY = Set.of(CauseClass.QUOTA, CauseClass.LIMIT);

  /** What the answer means; {@link Cause#INCONCLUSIVE} when no rule knows it. */
  public Finding classify(ErrorReply reply) {
    List<Rule> opinions = opinions(reply);
    Finding finding =
        opinions.stream()
            .findFirst()
            .map(rule -> found(rule, reply))
            .orElseGet(
                () -> Finding.of(Cause.INCONCLUSIVE).held(Confidence.GUESS).after(wait(reply)));
    boolean contradicted =
        opinions.stream()
            .filter(rule -> rule.basis().compareTo(Basis.MESSAGE) <= 0)
            .anyMatch(rule -> !agree(rule.cause(), finding.cause()));
    return contradicted
        ? finding.held(Confidence.LIKELY).noting(Note.of("contradicting_evidence"))
        : finding;
  }

  static List<Rule> rules() {
    return RULES;
  }

  /** The first rule that matches for each field of the answer, the decisive one first. */
  static List<Rule> opinions(ErrorReply reply) {
    return Arrays.stream(Basis.values())
        .map(basis -> RULES.stream().filter(rule -> rule.basis() == basis))
        .map(rules -> rules.filter(rule -> counts(rule, reply)).findFirst())
        .flatMap(Optional::stream)
        .toList();
  }

  private static boolean counts(Rule rule, ErrorReply reply) {
    boolean speaksOfServer = rule.cause().causeClass() == CauseClass.OUTAGE;
    return (speaksOfServer || !reply.isServerFailure()) && rule.matches(reply);
  }

  static boolean isMoney(Cause cause) {
    return MONEY.contains(cause.causeClass());
  }

  private static boolean agree(Cause one, Cause other) {
    CauseClass first = one.causeClass();
    CauseClass second = other.causeClass();
    return first == second || (MONEY.contains(first) && MONEY.contains(second));
  }

  private static Finding found(Rule rule, ErrorReply reply) {
    Facts facts = Details.in(reply.message());
    boolean closed = isClosed(rule.cause(), facts);
    Retry retry = closed ? Retry.NO : rule.cause().retry();
    return Finding.of(rule.cause(), closed ? facts.with(Facts.VARIANT, Facts.CLOSED) : facts)
        .held(rule.basis().confidence())
        .retrying(retry)
        .after(retry == Retry.NO ? Optional.empty() : wait(reply));
  }

  private static Optional<Duration> wait(ErrorReply reply) {
    return reply.retryAfter().or(() -> WaitText.inMessage(reply.message()));
  }

  /** A limit of zero never frees up. */
  private static boolean isClosed(Cause cause, Facts facts) {
    return cause.causeClass() == CauseClass.RATE_LIMIT
        && facts.value("limit").filter("0"::equals).isPresent();
  }
}

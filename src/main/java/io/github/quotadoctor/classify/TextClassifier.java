package io.github.quotadoctor.classify;

import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.CauseClass;
import io.github.quotadoctor.diagnosis.Confidence;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Finding;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells what an error means that was read out of a text: whose it is first, then by the same rules
 * as an answer, the fields of the error before its words, and the status last.
 */
public final class TextClassifier {
  private static final Pattern NAME =
      Pattern.compile("(?<![A-Za-z0-9_])[a-z]{2,20}(?:_[a-z0-9]{1,20}){1,7}(?![A-Za-z0-9_])");
  private static final String UNTOLD_QUOTA = "insufficient_quota";
  private static final String WRONG_REQUEST = "invalid_request_error";
  private static final int FIRST_ERROR = 400;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int PAYMENT_REQUIRED = 402;

  private final Classifier classifier = new Classifier();

  /** What the error means, or empty when nothing shows that it is one. */
  public Optional<Finding> classify(Excerpt excerpt) {
    Optional<Origin> foreign = Origin.sure(excerpt);
    return (foreign.isPresent() ? ForeignRules.found(foreign.get(), excerpt) : ownOrHinted(excerpt))
        .map(finding -> finding.with(status(excerpt)));
  }

  /** Where nothing says for sure whose error it is, a name that was dropped decides. */
  private Optional<Finding> ownOrHinted(Excerpt excerpt) {
    Optional<Finding> own =
        byFields(excerpt)
            .or(() -> byWords(excerpt))
            .or(() -> ClientRules.found(excerpt.words()))
            .or(() -> byStatus(excerpt));
    Optional<Finding> hinted =
        own.filter(it -> it.cause().causeClass() != CauseClass.NETWORK)
            .flatMap(it -> Origin.hinted(excerpt))
            .flatMap(origin -> ForeignRules.found(origin, excerpt));
    return hinted.or(() -> own);
  }

  private static Facts status(Excerpt excerpt) {
    return excerpt.status() == 0 ? Facts.none() : Facts.none().with("status", excerpt.status());
  }

  private Optional<Finding> byFields(Excerpt excerpt) {
    Optional<String> code = known(excerpt.codes().stream(), TextClassifier::isCode);
    Optional<String> type = known(excerpt.types().stream(), TextClassifier::isType);
    Optional<String> message =
        known(excerpt.messages().stream(), TextClassifier::isMessage)
            .or(() -> Optional.of(excerpt.words()));
    return certain(reply(excerpt, code, type, message));
  }

  /** Names such as {@code insufficient_quota} tell wherever they stand. */
  private Optional<Finding> byWords(Excerpt excerpt) {
    List<String> names =
        Stream.of(excerpt.words(), excerpt.joined()).flatMap(TextClassifier::names).toList();
    Optional<String> code = known(names.stream(), TextClassifier::isCode);
    Optional<String> type = known(names.stream(), TextClassifier::isType);
    return Stream.of(excerpt.words(), excerpt.joined())
        .map(text -> certain(reply(excerpt, code, type, Optional.of(text))))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private Optional<Finding> byStatus(Excerpt excerpt) {
    if (excerpt.status() < FIRST_ERROR) {
      return excerpt.types().contains(WRONG_REQUEST)
          ? Optional.of(Finding.of(Cause.INVALID_REQUEST).held(Confidence.LIKELY))
          : Optional.empty();
    }
    if (excerpt.status() == PAYMENT_REQUIRED) {
      return Optional.of(Finding.of(Cause.OTHER_PROVIDER_QUOTA).held(Confidence.LIKELY));
    }
    Optional<Finding> client = ClientRules.byStatus(excerpt.status());
    if (client.isPresent()) {
      return client;
    }
    ErrorReply reply =
        new ErrorReply(excerpt.status(), excerpt.headers(), excerpt.retryAfter(), Optional.empty());
    Finding finding = classifier.classify(reply);
    return finding.cause() == Cause.INCONCLUSIVE && excerpt.status() == TOO_MANY_REQUESTS
        ? Optional.of(Finding.of(Cause.UNDECIDABLE_429).held(Confidence.GUESS))
        : Optional.of(finding);
  }

  /** A finding that leans on the error itself, not on headers or the status. */
  private Optional<Finding> certain(ErrorReply reply) {
    return Classifier.opinions(reply).stream()
        .findFirst()
        .filter(rule -> rule.basis().compareTo(Basis.MESSAGE) <= 0)
        .map(rule -> classifier.classify(reply));
  }

  /** The status may be that of a program in between, so that a 5xx does not hide the error. */
  private static ErrorReply reply(
      Excerpt excerpt, Optional<String> code, Optional<String> type, Optional<String> message) {
    return new ErrorReply(
        excerpt.status() >= 500 ? 0 : excerpt.status(),
        excerpt.headers(),
        excerpt.retryAfter(),
        Optional.of(new ErrorBody(message, type, code, Optional.empty())));
  }

  private static Stream<String> names(String text) {
    return NAME.matcher(text).results().map(it -> it.group()).distinct().limit(200);
  }

  /** The one that says most: money before limits of speed, and which money before that it is. */
  private static Optional<String> known(Stream<String> values, Predicate<String> isKnown) {
    List<String> known = values.filter(isKnown).toList();
    List<String> money = known.stream().filter(TextClassifier::isMoney).toList();
    return money.stream()
        .filter(name -> !name.equals(UNTOLD_QUOTA))
        .findFirst()
        .or(() -> money.stream().findFirst())
        .or(() -> known.stream().findFirst());
  }

  private static boolean isMoney(String name) {
    return Classifier.opinions(bare(Optional.of(name), Optional.of(name), Optional.of(name)))
        .stream()
        .anyMatch(rule -> Classifier.isMoney(rule.cause()));
  }

  private static boolean isCode(String name) {
    return says(bare(Optional.of(name), Optional.empty(), Optional.empty()), Basis.CODE);
  }

  private static boolean isType(String name) {
    return says(bare(Optional.empty(), Optional.of(name), Optional.empty()), Basis.TYPE);
  }

  private static boolean isMessage(String text) {
    return says(bare(Optional.empty(), Optional.empty(), Optional.of(text)), Basis.MESSAGE);
  }

  private static boolean says(ErrorReply reply, Basis basis) {
    return Classifier.opinions(reply).stream().anyMatch(rule -> rule.basis() == basis);
  }

  private static ErrorReply bare(
      Optional<String> code, Optional<String> type, Optional<String> message) {
    return new ErrorReply(
        0,
        Map.of(),
        Optional.empty(),
        Optional.of(new ErrorBody(message, type, code, Optional.empty())));
  }
}

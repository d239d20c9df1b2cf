package io.github.quotadoctor.check;

import io.github.quotadoctor.diagnosis.Actor;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.Remedy;
import io.github.quotadoctor.diagnosis.Statement;
import io.github.quotadoctor.diagnosis.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who acts, and how, in the special cases of a cause that have a way of their own. */
record Advice(Actor actor, List<Verdict.Step> steps) {
  private static final Set<String> UNKNOWN_ISSUERS = Set.of("untrusted_issuer", "self_signed");

  /** The advice for a special case; nothing where that of the cause fits. */
  static Optional<Advice> on(Finding finding) {
    if (finding.facts().value("meant").isPresent()) {
      String meant = finding.facts().value("meant").get();
      return Optional.of(
          new Advice(
              Actor.YOU, List.of(step(finding, 1, "quotadoctor check --base-url=" + meant))));
    }
    boolean unknownIssuer =
        finding.cause() == Cause.TLS_FAILURE
            && finding.facts().value(Facts.VARIANT).filter(UNKNOWN_ISSUERS::contains).isPresent();
    return unknownIssuer
        ? Optional.of(
            new Advice(
                Actor.NETWORK_ADMIN,
                List.of(
                    step(finding, 1, "quotadoctor check --ca-file=issuer.pem"),
                    new Verdict.Step(text(finding, 2), Remedy.words()))))
        : Optional.empty();
  }

  private static Verdict.Step step(Finding finding, int number, String command) {
    return new Verdict.Step(text(finding, number), Remedy.run(command));
  }

  private static Statement text(Finding finding, int number) {
    return new Statement("cause." + finding.cause().code() + ".do." + number, finding.facts());
  }
}

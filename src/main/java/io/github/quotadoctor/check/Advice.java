package io.github.quotadoctor.check;

import io.github.quotadoctor.config.Settings;
import io.github.quotadoctor.diagnosis.Actor;
import io.github.quotadoctor.diagnosis.Cause;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Finding;
import io.github.quotadoctor.diagnosis.Remedy;
import io.github.quotadoctor.diagnosis.Statement;
import io.github.quotadoctor.diagnosis.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who acts, and how, in the special cases of a cause that have a way of their own. */
record Advice(Actor actor, List<Verdict.Step> steps) {
  private static final Set<String> UNKNOWN_ISSUERS = Set.of("untrusted_issuer", "self_signed");

  /** The advice for a special case; nothing where that of the cause fits. */
  static Optional<Advice> on(Finding finding, Settings settings) {
    String variant = finding.facts().value(Facts.VARIANT).orElse("");
    if (finding.cause() == Cause.TLS_FAILURE && UNKNOWN_ISSUERS.contains(variant)) {
      return Optional.of(otherIssuers(finding));
    }
    if (finding.cause() == Cause.CONNECTION_FAILED && variant.equals(Unanswered.NOBODY)) {
      return Optional.of(new Advice(Actor.YOU, words(finding, 1, 2)));
    }
    if (finding.cause() == Cause.TIMEOUT && !settings.target().openAi()) {
      return Optional.of(new Advice(finding.cause().actor(), List.of(firstStep(finding))));
    }
    return finding.facts().value("meant").map(meant -> otherBaseUrl(finding, meant, settings));
  }

  /** Without the status page, which is OpenAI's. */
  private static Verdict.Step firstStep(Finding finding) {
    return new Verdict.Step(text(finding, 1), finding.cause().remedies().get(0));
  }

  private static List<Verdict.Step> words(Finding finding, int... numbers) {
    return Arrays.stream(numbers)
        .mapToObj(number -> new Verdict.Step(text(finding, number), Remedy.words()))
        .toList();
  }

  private static Advice otherBaseUrl(Finding finding, String meant, Settings settings) {
    String plain = settings.target().isExposed() ? " --insecure-http" : "";
    Remedy check = Remedy.run("quotadoctor check --base-url=" + meant + plain);
    return new Advice(Actor.YOU, List.of(new Verdict.Step(text(finding, 1), check)));
  }

  private static Advice otherIssuers(Finding finding) {
    Remedy check = Remedy.run("quotadoctor check --ca-file=issuer.pem");
    return new Advice(
        Actor.NETWORK_ADMIN,
        List.of(new Verdict.Step(text(finding, 1), check), words(finding, 2).get(0)));
  }

  private static Statement text(Finding finding, int number) {
    return new Statement("cause." + finding.cause().code() + ".do." + number, finding.facts());
  }
}

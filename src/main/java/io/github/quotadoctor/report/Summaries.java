package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Verdict;

/** What a verdict says in one paragraph. */
final class Summaries {
  private Summaries() {}

  /** Why it is so; some causes come in variants that their facts tell apart. */
  static String why(Messages messages, Verdict verdict) {
    Facts facts = verdict.finding().facts();
    String key = "cause." + verdict.cause().code() + ".why";
    return facts
        .value("oddity")
        .or(() -> facts.value("defect"))
        .flatMap(variant -> messages.optional(key + "." + variant, facts))
        .orElseGet(() -> messages.text(key, facts));
  }
}

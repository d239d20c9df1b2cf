package io.github.quotadoctor.report;

import io.github.quotadoctor.diagnosis.Confidence;
import io.github.quotadoctor.diagnosis.Facts;
import io.github.quotadoctor.diagnosis.Verdict;
import java.util.List;
import java.util.Optional;

/** The words of a verdict in one language, before any layout. */
final class VerdictWords {
  private final Messages messages;
  private final Verdict verdict;
  private final Facts facts;
  private final String key;

  VerdictWords(Messages messages, Verdict verdict) {
    this.messages = messages;
    this.verdict = verdict;
    this.facts = verdict.finding().facts();
    this.key = "cause." + verdict.cause().code();
  }

  String title() {
    return messages.text(key + ".title");
  }

  /** Whether waiting helps, who can fix it, and how sure it is unless it is certain. */
  String brief() {
    Facts brief =
        Facts.of("retry", retry()).with("actor", messages.text("actor." + verdict.actor().code()));
    Confidence confidence = verdict.finding().confidence();
    String doubt =
        confidence == Confidence.CERTAIN
            ? ""
            : "   " + messages.text("confidence." + confidence.code());
    return messages.text("screen.verdict", brief) + doubt;
  }

  private String retry() {
    String answer = messages.text("retry." + verdict.finding().retry().code());
    return verdict
        .finding()
        .retryAfter()
        .map(wait -> Facts.of("answer", answer).with("wait", new Lengths(messages).wait(wait)))
        .map(wait -> messages.text("retry.after", wait))
        .orElse(answer);
  }

  String why() {
    return messages.text(key + ".why", facts);
  }

  /** What it may be, the likeliest first; a special case says it all in its first words. */
  List<String> reasons() {
    return facts.isSpecialCase() ? List.of() : messages.list(key + ".one_of", facts);
  }

  /** What it is often taken for. */
  Optional<String> belief() {
    return facts.isSpecialCase() ? Optional.empty() : messages.optional(key + ".belief", facts);
  }
}
